import type { Category } from '../../model/category.js';
import type { KnowledgeSink } from '../../model/knowledge-sink.js';
import type { EntityIds } from './entity-ids.js';

/** An end of a statement among the entities. */
export interface End {
  readonly id: string;
  readonly category: Category;
}

/** The entity that an id of the source means; null for none. */
export type Ends = (text: string) => End | null;

/** Remembers the last answer: files of statements are sorted by subject mostly, and looking up one of a million ids takes its time. */
export const createEnds = (sink: Pick<KnowledgeSink, 'categoryOf'>, ids: EntityIds): Ends => {
  let last: { readonly text: string; readonly end: End } | null = null;
  const found = (text: string): End | null => {
    const category = sink.categoryOf(text);
    if (category !== null) return { id: text, category };
    const { id } = ids(text);
    const renamed = sink.categoryOf(id);
    return renamed === null ? null : { id, category: renamed };
  };
  return (text) => {
    if (last?.text === text) return last.end;
    const end = found(text);
    if (end !== null) last = { text, end };
    return end;
  };
};
