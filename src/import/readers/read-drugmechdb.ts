import type { Property } from '../../model/property.js';
import type { FileLedger } from '../ledger.js';
import { plainSign } from '../plain-sign.js';
import type { RawBatch, RawEntity, RawMechanism, RawStatement } from '../raw-rows.js';
import { articleIn } from './article-in.js';
import { pathsOf } from './drugmechdb-paths.js';
import type { DrugmechdbRecord } from './drugmechdb-record.js';
import { drugmechdbRecords } from './drugmechdb-records.js';

const SOURCE = 'DrugMechDB';

/** Rows of DrugMechDB's records, JSON or YAML, a batch each. @throws VesipathError BAD_DATA when the file is no list of records */
export async function* readDrugmechdb(
  path: string,
  chunks: AsyncIterable<Buffer>,
  ledger: FileLedger,
): AsyncGenerator<RawBatch> {
  for (const [at, read] of (await drugmechdbRecords(path, chunks)).entries()) {
    if ('problem' in read) ledger.add('BAD_JSON', at + 1, read.problem);
    else yield batchOf(read.record, at + 1, ledger);
  }
}

const batchOf = (record: DrugmechdbRecord, line: number, ledger: FileLedger): RawBatch => {
  const { articles, others } = sorted(record.references);
  const publication = `DRUGMECHDB:${record.id}`;
  if (articles.length === 0) ledger.add('NO_PUBLICATION', line, record.id);
  const properties: Property[] = [
    ...(others.length === 0 ? [] : [{ name: 'references', value: others.join('|') }]),
    ...(record.comment === '' ? [] : [{ name: 'comment', value: record.comment }]),
  ];
  return {
    entities: entitiesOf(record, line),
    statements: record.links.map((link) => statementOf(link, line, publication, articles, properties)),
    mechanisms: mechanismsOf(record, line, publication),
  };
};

const entitiesOf = ({ nodes }: DrugmechdbRecord, line: number): RawEntity[] =>
  nodes.map(({ id, category, name, otherIds }) => ({
    line,
    id,
    categories: category === '' ? [] : [category],
    name,
    synonyms: [],
    xrefs: otherIds.map((other) => ({ id: other, mapping: 'CLOSE' })),
    description: '',
    taxon: '',
    properties: [],
    implied: true,
  }));

const statementOf = (
  { subject, predicate, object, sign }: DrugmechdbRecord['links'][number],
  line: number,
  publication: string,
  articles: readonly string[],
  properties: readonly Property[],
): RawStatement => ({
  line,
  subject,
  predicate,
  object,
  sign: plainSign(sign),
  relation: predicate,
  source: SOURCE,
  subjectDirection: '',
  direction: '',
  aspect: '',
  negated: false,
  knowledgeLevel: '',
  agentType: '',
  directness: 'NOT_STATED',
  system: 'NOT_STATED',
  species: [],
  publications: [publication],
  citedTogether: articles,
  properties: [...properties, { name: 'relation', value: predicate }],
});

const mechanismsOf = (record: DrugmechdbRecord, line: number, publication: string): RawMechanism[] => {
  const { drug, disease } = record;
  const told = pathsOf(record);
  if (told === null) return [];
  const { from, to, paths } = told;
  return paths.map((entities) => ({
    line,
    record: record.id,
    source: SOURCE,
    name: `${drug.name === '' ? from : drug.name} in ${disease.name === '' ? to : disease.name}`,
    publication,
    entities,
  }));
};

/** References to articles as CURIEs, and the others as they are. */
const sorted = (references: readonly string[]): { articles: string[]; others: string[] } => {
  const articles = new Set<string>();
  const others = new Set<string>();
  for (const reference of references.flatMap((text) => text.split(/\s+/)).filter((text) => text !== '')) {
    const article = articleIn(reference);
    if (article === null) others.add(reference);
    else articles.add(article);
  }
  return { articles: [...articles], others: [...others] };
};
