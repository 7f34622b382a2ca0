import { createHash } from 'node:crypto';
import { z } from 'zod';
import { BIOLINK_VERSION } from '../../model/biolink.js';
import { VesipathError } from '../../errors.js';
import { badBundle } from './arrow-columns.js';

export const MANIFEST = 'manifest.json';

/** What tells a bundle from other folders. */
const FORMAT = 'vesipath-bundle';
/** Raised whenever an older version of Vesipath could not read what this one writes, or this one not what an older wrote. */
const FORMAT_VERSION = 1;

const Count = z.int().nonnegative();
const SHA256 = z.string().regex(/^[0-9a-f]{64}$/);

const Manifest = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.number(),
  /** Of the Biolink model that categories and predicates refer to. */
  biolink: z.string(),
  release: z.string(),
  datasets: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      version: z.string(),
      licence: z.string(),
      checksum: z.string(),
    }),
  ),
  /** Rows by table. */
  rows: z.record(z.string(), Count),
  files: z.array(z.object({ name: z.string(), bytes: Count, sha256: SHA256 })),
  /** What stands in the file of indexes, in bytes from its beginning. */
  indexes: z.array(z.object({ name: z.string(), type: z.string(), offset: Count, length: Count })),
});
export type Manifest = z.infer<typeof Manifest>;

/** The manifest with its own checksum at the end. */
export const manifestText = (content: Omit<Manifest, 'format' | 'formatVersion' | 'biolink'>): string => {
  const whole = { format: FORMAT, formatVersion: FORMAT_VERSION, biolink: BIOLINK_VERSION, ...content };
  return `${JSON.stringify({ ...whole, sha256: sha256Of(whole) }, null, 2)}\n`;
};

const sha256Of = (content: object): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');

const Fields = z.record(z.string(), z.unknown());
const Head = z.object({ format: z.literal(FORMAT), formatVersion: z.number() });

const Named = Head.extend({ files: z.array(z.object({ name: z.string() })) });

/** Files that a manifest names, of whatever version and whether it is whole or not; null for what is no manifest of a bundle. */
export const filesNamedIn = (text: string): string[] | null => {
  try {
    return Named.parse(JSON.parse(text)).files.map(({ name }) => name);
  } catch {
    return null;
  }
};

/** @throws VesipathError UNSUPPORTED_FORMAT for another version, BAD_BUNDLE for what is no manifest */
export const parseManifest = (text: string): Manifest => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw badBundle(`${MANIFEST} is no JSON.`, error);
  }
  const head = Head.safeParse(json);
  if (!head.success) throw badBundle(`${MANIFEST} is not that of a bundle.`);
  const { formatVersion } = head.data;
  if (formatVersion !== FORMAT_VERSION) {
    throw new VesipathError(
      'UNSUPPORTED_FORMAT',
      `The bundle has version ${formatVersion} of the format, and this Vesipath reads version ${FORMAT_VERSION}. ${
        formatVersion > FORMAT_VERSION ? 'Use a newer Vesipath.' : 'Build it anew from its sources.'
      }`,
    );
  }
  const { sha256, ...content } = Fields.parse(json);
  if (sha256 !== sha256Of(content)) throw badBundle(`${MANIFEST} does not have the checksum at its end.`);
  const manifest = Manifest.safeParse(json);
  if (!manifest.success) throw badBundle(`${MANIFEST}: ${z.prettifyError(manifest.error)}`);
  return manifest.data;
};
