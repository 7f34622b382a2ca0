import { z } from 'zod';

/** A record of DrugMechDB: how a drug acts on a disease, as a small directed graph. */
export interface DrugmechdbRecord {
  readonly id: string;
  readonly drug: { readonly ids: readonly string[]; readonly name: string };
  readonly disease: { readonly ids: readonly string[]; readonly name: string };
  readonly nodes: readonly {
    readonly id: string;
    readonly category: string;
    readonly name: string;
    readonly otherIds: readonly string[];
  }[];
  readonly links: readonly {
    readonly subject: string;
    readonly predicate: string;
    readonly object: string;
    readonly sign: string;
  }[];
  /** null when the record does not list them. */
  readonly paths: readonly (readonly string[])[] | null;
  readonly references: readonly string[];
  readonly comment: string;
}

const Text = z.union([z.string(), z.number()]).transform(String);
const MaybeText = Text.nullish().transform((text) => text ?? '');
const Texts = z
  .union([Text.transform((text) => [text]), z.array(Text)])
  .nullish()
  .transform((texts) => texts ?? []);
const texts = (...values: readonly string[]): string[] => [...new Set(values)].filter((text) => text !== '');

const Party = z.object({ id: MaybeText, name: MaybeText, mesh: MaybeText, drugbank: MaybeText });

/** Nodes and edges told apart, paths listed. */
const Listed = z
  .object({
    id: Text,
    drug: Party,
    disease: Party,
    nodes: z.array(z.object({ id: Text, category: MaybeText, name: MaybeText })),
    edges: z.array(z.object({ subject: Text, predicate: Text, object: Text, sign: MaybeText })),
    paths: z.array(z.array(Text)).nullish(),
    references: Texts,
  })
  .transform(({ id, drug, disease, nodes, edges, paths, references }): DrugmechdbRecord => {
    const partyOf = (party: z.infer<typeof Party>) => ({
      ids: texts(party.id, party.mesh, party.drugbank),
      name: party.name,
    });
    return {
      id,
      drug: partyOf(drug),
      disease: partyOf(disease),
      nodes: nodes.map((node) => ({ ...node, otherIds: [] })),
      links: edges,
      paths: paths ?? null,
      references,
      comment: '',
    };
  });

/** As DrugMechDB gives it out (`indication_paths`), and as NetworkX reads it. */
const NodeLink = z
  .object({
    graph: z.object({
      _id: Text,
      drug: MaybeText,
      disease: MaybeText,
      drug_mesh: MaybeText,
      drugbank: MaybeText,
      disease_mesh: MaybeText,
    }),
    nodes: z.array(z.object({ id: Text, label: MaybeText, name: MaybeText, alt_ids: Texts })),
    links: z.array(z.object({ key: Text, source: Text, target: Text })),
    reference: Texts,
    references: Texts,
    comment: MaybeText,
  })
  .transform(({ graph, nodes, links, reference, references, comment }): DrugmechdbRecord => ({
    id: graph._id,
    drug: { ids: texts(graph.drug_mesh, graph.drugbank), name: graph.drug },
    disease: { ids: texts(graph.disease_mesh), name: graph.disease },
    nodes: nodes.map(({ id, label, name, alt_ids }) => ({ id, category: label, name, otherIds: alt_ids })),
    links: links.map(({ key, source, target }) => ({
      subject: source,
      predicate: key,
      object: target,
      sign: '',
    })),
    paths: null,
    references: [...reference, ...references],
    comment,
  }));

const Record = z.union([Listed, NodeLink]);

/** As much of either form as an error needs to name the record. */
const Named = z.object({
  id: MaybeText.catch(''),
  graph: z.object({ _id: MaybeText }).optional().catch(undefined),
});

/** Issues of the form that the record seems to have: of two forms in one schema it is only told that neither fits. */
const issuesOf = (value: unknown): readonly z.core.$ZodIssue[] => {
  const isNodeLink = typeof value === 'object' && value !== null && 'graph' in value;
  return (isNodeLink ? NodeLink : Listed).safeParse(value).error?.issues ?? [];
};

/** The record, or why it is none. */
export const parseRecord = (value: unknown): { record: DrugmechdbRecord } | { problem: string } => {
  const parsed = Record.safeParse(value);
  if (parsed.success) return { record: parsed.data };
  const why = issuesOf(value)
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
    .join('; ');
  const named = Named.safeParse(value).data;
  const id = named === undefined || named.id === '' ? (named?.graph?._id ?? '') : named.id;
  return { problem: id === '' ? why : `${id}: ${why}` };
};
