import { parse, YAMLParseError } from 'yaml';
import { VesipathError } from '../../errors.js';
import { parseRecord, type DrugmechdbRecord } from './drugmechdb-record.js';

/** A file of records is read whole; DrugMechDB has about 10 MB. */
const MOST_RECORD_BYTES = 256 * 1024 * 1024;

/** The records of a file, JSON or YAML, in its order; why, where one is none. @throws VesipathError BAD_DATA when the file is no list */
export const drugmechdbRecords = async (
  path: string,
  chunks: AsyncIterable<Buffer>,
): Promise<({ record: DrugmechdbRecord } | { problem: string })[]> =>
  listIn(path, await wholeText(path, chunks)).map(parseRecord);

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
