import { statement, type Statement } from '../statements.js';

/** Labels of the nodes that a load writes, in an order in which the ends of every relationship come first. */
export const KINDS = [
  'Entity',
  'Publication',
  'Dataset',
  'Association',
  'Evidence',
  'Mechanism',
  'Conflict',
] as const;
export type Kind = (typeof KINDS)[number];

/** Whether nodes of the kind begin relationships of their own. */
export const hasLinks = (kind: Kind): boolean => LINKED.has(kind);

const LINKED: ReadonlySet<Kind> = new Set<Kind>(['Association', 'Evidence', 'Mechanism']);

/** The same statement for each kind. Labels are put in, since a label that is a parameter makes no use of an index. */
export const statementByKind = (name: string): Readonly<Record<Kind, Statement>> => {
  const { text } = statement(name);
  const of = (kind: Kind): Statement => ({
    name: `${name} ${kind}`,
    text: text.replaceAll('<<KIND>>', kind),
  });
  return {
    Entity: of('Entity'),
    Publication: of('Publication'),
    Dataset: of('Dataset'),
    Association: of('Association'),
    Evidence: of('Evidence'),
    Mechanism: of('Mechanism'),
    Conflict: of('Conflict'),
  };
};

/** A statement over the nodes of all kinds. */
export const statementOfKinds = (name: string): Statement => {
  const { text } = statement(name);
  return { name, text: text.replaceAll('<<KINDS>>', KINDS.join('|')) };
};
