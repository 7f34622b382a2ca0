import { Command, Option } from 'commander';
import { exportKnowledge, type ExportResult } from '../../store/neo4j/export/export-knowledge.js';
import { examples } from '../examples.js';
import { readCurated } from '../open-curated.js';
import { choice, jsonOption, seedsOption } from '../options.js';
import { printJson, printLine, printNote } from '../print.js';
import { stopSignal } from '../stop-signal.js';

interface ExportCommandOptions {
  readonly format: string;
  readonly to: string;
  readonly seeds?: string;
  readonly json?: true;
}

/** `vesipath export --format neo4j-admin --to FOLDER`. */
export const exportCommand = (): Command =>
  new Command('export')
    .description('write the graph as files for the bulk import of Neo4j')
    .addOption(choice('--format <format>', 'form of the files', ['neo4j-admin']).makeOptionMandatory())
    .addOption(new Option('--to <folder>', 'a new or an empty folder').makeOptionMandatory())
    .addOption(seedsOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        [
          'export --format neo4j-admin --to graph',
          'for an empty database, faster than load for large graphs',
        ],
      ]),
    )
    .action(write);

const write = async ({ seeds, to, json }: ExportCommandOptions): Promise<void> => {
  const knowledge = readCurated(seeds);
  const { signal, exitCode, release } = stopSignal();
  try {
    const result = await exportKnowledge(knowledge, to, { signal });
    if (json) printJson(result);
    else printResult(result);
  } catch (error) {
    if (!signal.aborted) throw error;
    printNote('vesipath: The export was broken off, and nothing of it is left.');
    process.exitCode = exitCode();
  } finally {
    release();
  }
};

const printResult = ({ folder, nodes, relationships, importArguments }: ExportResult): void => {
  printLine(`Wrote ${nodes} nodes and ${relationships} relationships to ${folder}.

While the database is stopped (with --overwrite-destination=true where it was started before, and what it holds may go):
cd ${inShell(folder)} && neo4j-admin ${importArguments.map(inShell).join(' ').replaceAll(' --', ' \\\n  --')}

Once it runs, for its constraints and indexes; nothing else will be written:
vesipath load --to neo4j`);
};

/** In single quotes where a shell would read more than the text. */
const inShell = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
