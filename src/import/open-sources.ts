import { statSync } from 'node:fs';
import { VesipathError } from '../errors.js';
import type { MappingFile } from './mapping/mapping-schema.js';
import { mergeMappings, type Mapping } from './mapping/mapping.js';
import { readBuiltInMapping, type BuiltInMapping } from './mapping/read-mapping.js';
import { openBytes } from './readers/open-bytes.js';
import { sniffFormat, type FileForm, type Format } from './sniff-format.js';
import { sourcesIn } from './sources-in.js';

/** A file that is about to be read. */
export interface Source {
  readonly path: string;
  /** Bytes, as it stands on disk. */
  readonly size: number;
  readonly form: FileForm;
  readonly mapping: Mapping;
  /** Names of the mappings in one, the last winning. */
  readonly mappings: readonly string[];
}

/** A mapping of the user. */
interface OwnMapping {
  readonly path: string;
  readonly file: MappingFile;
}

/**
 * The files in the order in which they are read: entities of KGX first. A file of KGX gets the mapping of a source when its first rows name that source
 * and no other; a file that names none follows the others, so that ids become the same in all of them.
 * @throws VesipathError BAD_DATA, BAD_ARGUMENT as sniffFormat and openBytes do
 */
export const openSources = async (
  paths: readonly string[],
  asked: Format | null,
  own: OwnMapping | null,
  sourceMapping: SourceMapping,
): Promise<Source[]> => {
  const opened: { path: string; size: number; form: FileForm; head: string }[] = [];
  for (const path of paths) {
    const head = await headOf(path);
    const form = sniffFormat(path, head, asked);
    opened.push({ path, size: statSync(path).size, form, head });
  }
  requireEntities(opened.map(({ form }) => form));
  const sourcesOf = new Map(
    opened.map(({ path, form, head }) => [path, sourcesIn(form, completeLines(head))] as const),
  );
  const kgx = opened
    .filter(({ form }) => form.format === 'kgx')
    .map(({ path }) => sourcesOf.get(path) ?? NONE);
  return opened
    .map(({ path, size, form }) => {
      const named = (): BuiltInMapping[] => mappingsFor(sourcesOf.get(path) ?? NONE, kgx, sourceMapping);
      const builtIn = form.format === 'kgx' ? (['biolink', ...named()] as const) : BY_FORMAT[form.format];
      const files = [...builtIn.map(readBuiltInMapping), ...(own === null ? [] : [own.file])];
      const mappings = [...builtIn, ...(own === null ? [] : [own.path])];
      return { path, size, form, mapping: mergeMappings(files), mappings };
    })
    .sort((a, b) => rank(a.form) - rank(b.form));
};

const BY_FORMAT = {
  causaltab: ['biolink', 'signor'],
  drugmechdb: ['biolink', 'drugmechdb'],
} as const satisfies Record<string, readonly BuiltInMapping[]>;

/** Mappings for sources that come as KGX. */
const FOR_SOURCES = ['wikipathways'] as const satisfies readonly BuiltInMapping[];
export const SOURCE_MAPPINGS = ['auto', 'none', ...FOR_SOURCES] as const;
/** Which of them files of KGX get; auto for that of the only source that they name. */
export type SourceMapping = (typeof SOURCE_MAPPINGS)[number];

const NONE: ReadonlySet<string> = new Set();

const mappingsFor = (
  own: ReadonlySet<string>,
  ofAll: readonly ReadonlySet<string>[],
  asked: SourceMapping,
): BuiltInMapping[] => {
  if (asked !== 'auto') return asked === 'none' ? [] : [asked];
  const named = own.size > 0 ? own : new Set(ofAll.flatMap((sources) => [...sources]));
  if (named.size === 0) return [];
  return FOR_SOURCES.filter((name) => {
    const known = readBuiltInMapping(name).sources ?? [];
    return [...named].every((source) => known.includes(source));
  });
};

const rank = (form: FileForm): number => (form.format === 'kgx' && form.kind === 'STATEMENTS' ? 1 : 0);

/** @throws VesipathError BAD_ARGUMENT when statements come without the entities that they are about */
const requireEntities = (forms: readonly FileForm[]): void => {
  if (forms.some((form) => rank(form) === 0)) return;
  throw new VesipathError(
    'BAD_ARGUMENT',
    'There is no file of entities among the files. KGX has two kinds, entities (nodes) and statements (edges): give both.',
  );
};

const HEAD_BYTES = 65_536;

const headOf = async (path: string): Promise<string> => {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of openBytes(path)) {
    parts.push(chunk);
    bytes += chunk.length;
    if (bytes >= HEAD_BYTES) break;
  }
  return Buffer.concat(parts).toString('utf8', 0, HEAD_BYTES);
};

/** Without the last line, which may be cut off in the middle of a name, unless it is the only one. */
const completeLines = (head: string): string => {
  const end = Buffer.byteLength(head) < HEAD_BYTES ? -1 : head.lastIndexOf('\n');
  return end < 0 ? head : head.slice(0, end);
};
