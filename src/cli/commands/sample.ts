import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { documentsIn, loadValidSeeds } from '../load-valid-seeds.js';
import { claimsOf } from '../../curation/source/claims-of.js';
import { drawSample } from '../../curation/source/draw-sample.js';
import { sentencesOf } from '../../curation/source/source-text.js';
import type { Evidence } from '../../model/evidence.js';
import type { Knowledge } from '../../model/knowledge.js';
import type { SourceDocument } from '../../model/publication.js';
import { quantityText, type Quantity } from '../../model/quantity.js';
import { seedsArgument, sourceOption } from '../curation-options.js';
import { examples } from '../examples.js';
import { jsonOption, wholeNumber } from '../options.js';
import { printJson, printLine } from '../print.js';

interface SampleOptions {
  readonly source: string;
  readonly count: number;
  readonly seed: string;
  readonly json?: true;
}

/** `vesipath sample [FOLDER] --source DIR`. */
export const sampleCommand = (): Command =>
  new Command('sample')
    .description('print findings, drawn by a seed, beside the sentences they rest on, to check them by eye')
    .addArgument(seedsArgument())
    .addOption(sourceOption())
    .addOption(new Option('--count <n>', 'how many findings').argParser(wholeNumber(1, 100_000)).default(20))
    .option('--seed <text>', 'the same seed draws the same findings', '1')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([['sample --source articles --count 50 --seed 2026', 'fifty findings to check']]),
    )
    .action((folder: string, { source, count, seed, json }: SampleOptions) => {
      const { knowledge, documents } = loadValidSeeds(folder, source);
      const present = documentsIn(source, documents);
      const sentences = new Map(
        present.flatMap(({ id, file }) =>
          sentencesOf(readFileSync(join(source, file), 'utf8')).map(
            ({ fingerprint, sentence }) => [`${id} ${fingerprint}`, sentence] as const,
          ),
        ),
      );
      const claimOf = claimsOf(knowledge);
      const drawn = drawSample(ofDocuments(knowledge, present), count, seed).map((finding) => ({
        claim: claimOf(finding.association),
        sentence:
          sentences.get(`${finding.locator?.document ?? ''} ${finding.locator?.fingerprint ?? ''}`) ?? null,
        finding,
      }));
      if (json) printJson(drawn);
      else printSample(drawn, knowledge);
    });

const ofDocuments = ({ evidence }: Knowledge, documents: readonly SourceDocument[]): Evidence[] => {
  const ids = new Set(documents.map(({ id }) => id));
  return evidence.filter(({ locator }) => locator !== null && ids.has(locator.document));
};

const printSample = (
  drawn: readonly { claim: string; sentence: string | null; finding: Evidence }[],
  { entities, publications }: Knowledge,
): void => {
  const names = new Map([
    ...entities.map(({ id, name }) => [id, name] as const),
    ...publications.map(({ id, citation }) => [id, citation] as const),
  ]);
  const nameOf = (id: string): string => names.get(id) ?? id;
  for (const [at, { claim, sentence, finding }] of drawn.entries()) {
    printLine(`${at + 1}. ${claim}`);
    printLine(`   finding:  ${finding.statement} (${finding.id})`);
    printLine(`   axes:     ${axes(finding, nameOf).join(' · ')}`);
    if (finding.note !== null) printLine(`   note:     ${finding.note}`);
    printLine(`   sentence: ${sentence ?? 'none'}\n`);
  }
};

/** What the finding states beside its claim, as far as it states it. */
const axes = (finding: Evidence, nameOf: (id: string) => string): string[] => {
  const named = { model: finding.diseaseModel, cell: finding.recipientCell, versus: finding.comparator };
  const quantities: Record<string, Quantity | null> = {
    dose: finding.dose,
    duration: finding.duration,
    result: finding.result,
    at: finding.timepoint,
  };
  return [
    finding.publication === null ? 'no publication' : nameOf(finding.publication),
    finding.supports,
    finding.role,
    finding.directness,
    finding.hedged ? 'hedged' : 'not hedged',
    finding.system,
    ...finding.species,
    ...Object.entries(named).flatMap(([axis, id]) => (id === null ? [] : `${axis} ${nameOf(id)}`)),
    ...Object.entries(quantities).flatMap(([axis, value]) =>
      value === null ? [] : `${axis} ${quantityText(value)}`,
    ),
    ...(finding.sampleSize === null ? [] : [`n = ${finding.sampleSize}`]),
    ...(finding.phase === null ? [] : [finding.phase]),
    ...(finding.route === null ? [] : [`route ${finding.route}`]),
    ...(finding.outcome === null ? [] : [`outcome ${finding.outcome}`]),
    finding.knowledgeLevel,
  ];
};
