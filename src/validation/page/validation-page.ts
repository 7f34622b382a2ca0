import type { CoreResults, RecordResults, ValidationOptions } from '../validate-hypotheses.js';
import { coreSection } from './core-section.js';
import { diseaseSection } from './disease-section.js';
import { explanationSection } from './explanation-section.js';
import { grouped } from './markdown.js';
import { refitSection } from './refit-section.js';

/** The file of records. */
export interface RecordsFile {
  /** Its name without folders. */
  readonly name: string;
  readonly checksum: string;
  readonly skipped: number;
}

export interface ValidationResults {
  /** As it was typed, the file by its name only. */
  readonly command: string;
  readonly options: Pick<ValidationOptions, 'part' | 'seed' | 'resamples'>;
  /** null when no records were given. */
  readonly records: (RecordResults & { readonly file: RecordsFile }) | null;
  readonly core: CoreResults;
}

/** The file that the constants were learned from, its text unpacked. */
const LEARNED_FROM = 'f0b1c26ceca438cc97a194eb02ab93aa242c32fa9f3a815b8b65fde99e9b57c9';

/** The page docs/validation.md. */
export const validationPage = ({ command, options, records, core }: ValidationResults): string =>
  [
    `# Validation

Written by the command below, which prints the same numbers again from the same files.

\`\`\`
${command}
\`\`\``,
    originLines(options, records?.file ?? null, core),
    ...(records === null
      ? ['No file of records was given, so only the curated core was looked at.']
      : [
          splitLines(options, records),
          explanationSection(records.explanations),
          diseaseSection(options.part, records.diseases, records.byDrug),
        ]),
    coreSection(core.table, core.costs),
    ...(records?.refit == null ? [] : [refitSection(records.refit)]),
    limits(records !== null),
  ].join('\n\n') + '\n';

const originLines = (
  { seed, resamples }: ValidationResults['options'],
  file: RecordsFile | null,
  { release, checksums }: CoreResults,
): string =>
  [
    ...(file === null ? [] : [`- records: \`${file.name}\`, SHA-256 of its text ${file.checksum}`]),
    `- curated core: release ${release}, checksum ${checksums.join(', ')}`,
    `- brackets: 95 % percentile bootstrap over drugs (curated core: over publications), ${grouped(resamples)} resamples, seed ${seed}; a choice made on the same data is not in them`,
    '- ranks are expected ranks where scores tie; MRR is the mean of 1 / rank, hits@k the share of ranks of k at most',
  ].join('\n');

const splitLines = (
  { part }: ValidationResults['options'],
  { records, file }: NonNullable<ValidationResults['records']>,
): string =>
  [
    `## Records and parts

${grouped(records)} records of DrugMechDB${file.skipped === 0 ? '' : `; ${grouped(file.skipped)} more had no path or were no record`}. A record is TEST when the first four bytes of the SHA-256 of its id, as a big-endian number, leave 0, 1 or 2 on division by 10; else it is TRAINING. No
option changes that. All that is learned or chosen is learned or chosen on TRAINING. **These are ${part}.**`,
    file.checksum === LEARNED_FROM
      ? 'The constants were learned from the TRAINING records of this file. TEST is no untouched test: its results for several forms of the model, its ablations and the baselines were seen during the work, though constants were chosen on TRAINING.'
      : 'The constants were learned from the TRAINING records of another file of DrugMechDB; as the part goes by the id, none of those is TEST here.',
    ...(part === 'TRAINING'
      ? ['TRAINING is where constants were chosen: its numbers are no test of them.']
      : []),
  ].join('\n\n');

const limits = (withRecords: boolean): string =>
  `## What this does not show

${[
  ...(withRecords
    ? [
        'Curators chose what is in DrugMechDB. A disease or a path that is not curated counts as wrong, though it may be true; what nobody has looked at cannot be found.',
        'Many records are variants of one another: same drug, or drugs of one class with one mechanism. What other records of the same drug tell carries much of the ranking of paths; the rows without it are the ones to go by for a new drug.',
        'The graph of candidates includes the record that is asked for. Its curated path is there to be found, and its links count in degrees.',
        'Popularity ranks well: many diseases are curated for many drugs. What a score adds to breaking ties by in-degree is the difference to that row, and where nothing is left of a drug, there is nothing else.',
        'A disease that is curated for no other drug is hard to find by construction once its links are hidden.',
        'Pooled AP, the average precision over all pairs in one list, is low: scores of different drugs are not on one scale, and no threshold on a score means the same for two drugs.',
        'Signs add little to ranking: the intervals with and without them overlap where the table says so, and then no gain is claimed. To count only paths whose sign is known and the wanted one loses whatever the source left unsigned.',
        'Small-molecule drugs with known targets are no vesicles. That a score works there is no proof that it works for cargo.',
      ]
    : []),
  'The curated core is small and its mechanisms mostly rest on one study each; leaving one out leaves little to find it by.',
  'All facts that rankings are judged by were known before. No prediction was made first and tested afterwards.',
]
  .map((line) => `- ${line}`)
  .join('\n')}`;
