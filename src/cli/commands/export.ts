import { Command, Option } from 'commander';
import { exportKnowledge, type ExportResult } from '../../store/neo4j/export/export-knowledge.js';
import { examples } from '../examples.js';
import { inShell } from '../in-shell.js';
import { bundleOption, choice, jsonOption, seedsOption } from '../options.js';
import { printJson, printLine, printNote } from '../print.js';
import { MEMORY_FOR_BUNDLES, readGraph, type GraphOptions } from '../read-graph.js';
import { stopSignal } from '../stop-signal.js';

interface ExportCommandOptions extends GraphOptions {
  readonly format: string;
  readonly to: string;
  readonly json?: true;
}

/** `vesipath export --format neo4j-admin --to FOLDER`. */
export const exportCommand = (): Command =>
  new Command('export')
    .description('write the graph as files for the bulk import of Neo4j')
    .addOption(choice('--format <format>', 'form of the files', ['neo4j-admin']).makeOptionMandatory())
    .addOption(new Option('--to <folder>', 'a new or an empty folder').makeOptionMandatory())
    .addOption(seedsOption())
    .addOption(bundleOption())
    .addOption(jsonOption())
    .addHelpText('after', MEMORY_FOR_BUNDLES)
    .addHelpText(
      'after',
      examples([
        [
          'export --format neo4j-admin --to graph',
          'for an empty database, faster than load for large graphs',
        ],
        ['export --format neo4j-admin --bundle joined --to graph', 'a graph that vesipath build wrote'],
      ]),
    )
    .action(write);

const write = async ({ to, json, ...source }: ExportCommandOptions): Promise<void> => {
  const knowledge = await readGraph(source);
  const { signal, exitCode, release } = stopSignal();
  try {
    const result = await exportKnowledge(knowledge, to, { signal });
    if (json) printJson(result);
    else printResult(result, source);
  } catch (error) {
    if (!signal.aborted) throw error;
    printNote('vesipath: The export was broken off, and nothing of it is left.');
    process.exitCode = exitCode();
  } finally {
    release();
  }
};

const printResult = (
  { folder, nodes, relationships, importArguments }: ExportResult,
  { seeds, bundle }: GraphOptions,
): void => {
  const load = [
    'vesipath load --to neo4j',
    ...(seeds === undefined ? [] : ['--seeds', inShell(seeds)]),
    ...(bundle === undefined ? [] : ['--bundle', inShell(bundle)]),
  ];
  printLine(`Wrote ${nodes} nodes and ${relationships} relationships to ${folder}.

While the database is stopped (with --overwrite-destination=true where it was started before, and what it holds may go):
cd ${inShell(folder)} && neo4j-admin ${importArguments.map(inShell).join(' ').replaceAll(' --', ' \\\n  --')}

Once it runs, for its constraints and indexes; nothing else will be written:
${load.join(' ')}`);
};
