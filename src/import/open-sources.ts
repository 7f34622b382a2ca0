import { statSync } from 'node:fs';
import { VesipathError } from '../errors.js';
import type { MappingFile } from './mapping/mapping-schema.js';
import { mergeMappings, type Mapping } from './mapping/mapping.js';
import { readBuiltInMapping, type BuiltInMapping } from './mapping/read-mapping.js';
import { openBytes } from './readers/open-bytes.js';
import { sniffFormat, type FileForm, type Format } from './sniff-format.js';

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
 * The files in the order in which they are read: entities of KGX first. All files of KGX share the mappings that one of them calls for, so that ids become the
 * same in all of them.
 * @throws VesipathError BAD_DATA, BAD_ARGUMENT as sniffFormat and openBytes do
 */
export const openSources = async (
  paths: readonly string[],
  asked: Format | null,
  own: OwnMapping | null,
): Promise<Source[]> => {
  const opened: { path: string; size: number; form: FileForm; head: string }[] = [];
  for (const path of paths) {
    const head = await headOf(path);
    const form = sniffFormat(path, head, asked);
    opened.push({ path, size: statSync(path).size, form, head });
  }
  requireEntities(opened.map(({ form }) => form));
  const named = namedIn(opened.filter(({ form }) => form.format === 'kgx').map(({ head }) => head));
  return opened
    .map(({ path, size, form }) => {
      const builtIn = form.format === 'kgx' ? (['biolink', ...named] as const) : BY_FORMAT[form.format];
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

/** Mappings for sources that come as KGX, used when a file begins with one of their names. */
const FOR_SOURCES = ['wikipathways'] as const satisfies readonly BuiltInMapping[];

const namedIn = (heads: readonly string[]): BuiltInMapping[] =>
  FOR_SOURCES.filter((name) =>
    (readBuiltInMapping(name).sources ?? []).some((source) => heads.some((head) => head.includes(source))),
  );

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
