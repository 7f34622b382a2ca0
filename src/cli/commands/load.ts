import { Command, Option } from 'commander';
import { DEFAULT_BATCH_SIZE, MOST_BATCH_SIZE } from '../../store/neo4j/load/load-result.js';
import { examples } from '../examples.js';
import type { LoadCommandOptions } from '../load/run-load.js';
import { bundleOption, choice, jsonOption, seedsOption, wholeNumber } from '../options.js';
import { MEMORY_FOR_BUNDLES } from '../read-graph.js';

/** `vesipath load --to neo4j`. */
export const loadCommand = (): Command =>
  new Command('load')
    .description('bring a database to the curated data, or to a bundle: only what differs is written')
    .addOption(choice('--to <store>', 'kind of database', ['neo4j']).makeOptionMandatory())
    .addOption(new Option('--dry-run', 'tell what would be written, and write nothing'))
    .addOption(
      new Option('--batch-size <number>', 'nodes in one transaction at most')
        .argParser(wholeNumber(1, MOST_BATCH_SIZE))
        .default(DEFAULT_BATCH_SIZE),
    )
    .addOption(seedsOption())
    .addOption(bundleOption())
    .addOption(jsonOption())
    .addHelpText('after', ADDRESS)
    .addHelpText('after', MEMORY_FOR_BUNDLES)
    .addHelpText(
      'after',
      examples([
        ['load --to neo4j', 'the data that the package brings along'],
        ['load --to neo4j --bundle joined', 'a graph that vesipath build wrote'],
        ['load --to neo4j --seeds my-seeds --dry-run', 'what data of your own would change'],
      ]),
    )
    .action(async (options: LoadCommandOptions) => {
      const { runLoad } = await import('../load/run-load.js'); // the driver takes its time to load
      await runLoad(options);
    });

const ADDRESS = `
The database is the one of NEO4J_URI, NEO4J_USER (neo4j), NEO4J_PASSWORD and NEO4J_DATABASE, else that of .neo4j/connection.json,
which npm run neo4j writes. It has to be empty, or to hold a graph of Vesipath. Ctrl+C ends a load after the batch that runs (exit code 130);
the same command goes on from there.`;
