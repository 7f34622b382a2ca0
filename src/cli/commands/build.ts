import { Command, Option } from 'commander';
import { examples } from '../examples.js';
import { runBuild, type BuildOptions } from '../bundle/run-build.js';
import { folder, jsonOption, seedsOption } from '../options.js';

/** `vesipath build`. */
export const buildCommand = (): Command =>
  new Command('build')
    .description('join the curated graph and imported ones into a bundle, a folder of Arrow tables')
    .argument(
      '[bundles...]',
      'bundles that vesipath import or vesipath build --no-curated wrote',
      (path: string, before: readonly string[] | undefined) => [...(before ?? []), folder(path)],
    )
    .addOption(new Option('--out <folder>', 'folder to write the bundle to (required)').makeOptionMandatory())
    .addOption(seedsOption())
    .addOption(new Option('--no-curated', 'leave the curated graph out'))
    .addOption(new Option('--force', 'replace a bundle that is there already'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['build --out curated', 'the curated graph alone, for Python, R or DuckDB'],
        ['build wikipathways --out joined', 'the curated graph and an imported one'],
        ['serve --bundle joined', 'serve what was built'],
      ]),
    )
    .action((bundles: readonly string[], options: BuildOptions) => runBuild(bundles, options));
