import { parse, YAMLParseError } from 'yaml';
import { VesipathError } from '../../errors.js';
import type { Property } from '../../model/property.js';
import type { FileLedger } from '../ledger.js';
import { plainSign } from '../plain-sign.js';
import type { RawBatch, RawEntity, RawMechanism, RawStatement } from '../raw-rows.js';
import { articleIn } from './article-in.js';
import { parseRecord, type DrugmechdbRecord } from './drugmechdb-record.js';
import { simplePaths } from './simple-paths.js';

/** A file of records is read whole; DrugMechDB has about 10 MB. */
export const MOST_RECORD_BYTES = 256 * 1024 * 1024;

const SOURCE = 'DrugMechDB';

/** Rows of DrugMechDB's records, JSON or YAML, a batch each. @throws VesipathError BAD_DATA when the file is no list of records */
export async function* readDrugmechdb(
  path: string,
  chunks: AsyncIterable<Buffer>,
  ledger: FileLedger,
): AsyncGenerator<RawBatch> {
  const records = listIn(path, await wholeText(path, chunks));
  for (const [at, value] of records.entries()) {
    const read = parseRecord(value);
    if ('problem' in read) ledger.add('BAD_JSON', at + 1, read.problem);
    else yield batchOf(read.record, at + 1, ledger);
  }
}

const wholeText = async (path: string, chunks: AsyncIterable<Buffer>): Promise<string> => {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > MOST_RECORD_BYTES) {
      throw new VesipathError(
        'BAD_DATA',
        `${path} has more than ${MOST_RECORD_BYTES / 1024 / 1024} MB. Records of DrugMechDB are read as a whole: split the list.`,
      );
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/^\ufeff/, '');
};

const listIn = (path: string, text: string): readonly unknown[] => {
  const value = valueIn(path, text);
  if (Array.isArray(value)) return value;
  throw new VesipathError('BAD_DATA', `${path} is no list of records, as DrugMechDB's indication_paths is.`);
};

const valueIn = (path: string, text: string): unknown => {
  try {
    return /^\s*\[/.test(text) ? JSON.parse(text) : parse(text, { logLevel: 'error' });
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    const at = placeIn(text, error);
    throw new VesipathError(
      'BAD_DATA',
      `${path}${at} is neither JSON nor YAML: ${why}`,
      {},
      { cause: error },
    );
  }
};

/** ":7" for the seventh line; '' where the parser does not tell. */
const placeIn = (text: string, error: unknown): string => {
  if (error instanceof YAMLParseError) return error.linePos === undefined ? '' : `:${error.linePos[0].line}`;
  const position = error instanceof SyntaxError ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  if (position === undefined) return '';
  return `:${text.slice(0, Number(position)).split('\n').length}`;
};

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

/** The paths that the record lists; else all from its drug to its disease, which begin its first link and end its last where it names neither. */
const mechanismsOf = (record: DrugmechdbRecord, line: number, publication: string): RawMechanism[] => {
  const { drug, disease, nodes, links, paths } = record;
  if (links.length === 0) return [];
  const among = (ids: readonly string[]): string | undefined =>
    ids.find((id) => nodes.some((node) => node.id === id));
  const from = among(drug.ids) ?? links[0].subject;
  const to = among(disease.ids) ?? links[links.length - 1].object;
  return (paths ?? simplePaths(links, from, to)).map((entities) => ({
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
