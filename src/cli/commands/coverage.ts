import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { coverageOf, isUnaccounted, type DocumentCoverage } from '../../curation/coverage/coverage-of.js';
import { countCoverage, coverageReport } from '../../curation/coverage/coverage-report.js';
import { seedsArgument, sourceOption } from '../curation-options.js';
import { examples } from '../examples.js';
import { EXIT } from '../exit-codes.js';
import { documentsIn, loadValidSeeds } from '../load-valid-seeds.js';
import { jsonOption } from '../options.js';
import { printJson, printLine, printTable } from '../print.js';
import { VesipathError } from '../../errors.js';

interface CoverageOptions {
  readonly source: string;
  readonly out?: string;
  readonly json?: true;
}

/** `vesipath coverage [FOLDER] --source DIR`. */
export const coverageCommand = (): Command =>
  new Command('coverage')
    .description(
      'walk the source texts sentence by sentence: what the curated data rest on each, or why nothing; exits with 1 when a sentence is unaccounted for',
    )
    .addArgument(seedsArgument())
    .addOption(sourceOption())
    .option('--out <folder>', 'write a report (Markdown) for each text into this folder')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['coverage --source articles', 'how much of the articles is curated, and what is left'],
        ['coverage my-seeds --source articles --out reports', 'the reports, sentence by sentence'],
      ]),
    )
    .action((folder: string, { source, out, json }: CoverageOptions) => {
      const { knowledge, documents, accounts } = loadValidSeeds(folder, source);
      const covered = documentsIn(source, documents).map(({ id, file }) =>
        coverageOf(id, readFileSync(join(source, file), 'utf8'), knowledge, accounts),
      );
      if (out !== undefined) {
        for (const coverage of covered)
          writeReport(out, `${coverage.document}.md`, coverageReport(coverage, knowledge));
      }
      const open = covered.flatMap(openSentences);
      if (json) printJson({ documents: covered.map(summary), unaccounted: open });
      else printCoverage(covered, open);
      if (open.length > 0) process.exitCode = EXIT.NOTHING;
    });

const summary = (coverage: DocumentCoverage) => ({
  document: coverage.document,
  counts: countCoverage(coverage),
});

const openSentences = ({ document, sentences }: DocumentCoverage) =>
  sentences
    .filter(isUnaccounted)
    .map(({ section, fingerprint, sentence }) => ({ document, section, fingerprint, sentence }));

const printCoverage = (
  covered: readonly DocumentCoverage[],
  open: readonly ReturnType<typeof openSentences>[number][],
): void => {
  const counts = covered.map((coverage) => Object.entries(countCoverage(coverage)));
  printTable(
    ['document', ...(counts[0] ?? []).map(([name]) => name.toLowerCase())],
    covered.map(({ document }, at) => [document, ...counts[at].map(([, count]) => String(count))]),
  );
  if (open.length === 0) {
    printLine('Every sentence carries evidence or has a reason why it carries none.');
    return;
  }
  printLine('Unaccounted for: give each evidence in a study file, or a row with a reason in sentences.tsv.');
  printTable(
    ['document', 'section', 'fingerprint', 'sentence'],
    open.map(({ document, section, fingerprint, sentence }) => [document, section, fingerprint, sentence]),
  );
};

const writeReport = (folder: string, name: string, report: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), report);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new VesipathError('BAD_ARGUMENT', `--out ${folder}: ${name} cannot be written (${reason}).`);
  }
};
