import { Command } from 'commander';
import { studyJsonSchemaText } from '../../curation/read/study-json-schema.js';
import { readSdl } from '../../graphql/build-schema.js';
import { examples } from '../examples.js';
import { choice } from '../options.js';
import { printLine } from '../print.js';

/** `vesipath schema`: what clients and editors need to know. */
export const schemaCommand = (): Command =>
  new Command('schema')
    .description('print the GraphQL schema (SDL), or the JSON Schema of study files')
    .addOption(choice('--kind <kind>', 'which schema', ['graphql', 'study']).default('graphql'))
    .addHelpText(
      'after',
      examples([
        ['schema > schema.graphql', 'for typed operations'],
        ['schema --kind study > study.schema.json', 'for an editor of study files'],
      ]),
    )
    .action(({ kind }: { kind: string }) => {
      printLine((kind === 'study' ? studyJsonSchemaText() : readSdl()).trimEnd());
    });
