import { Command, Option } from 'commander';
import { studyJsonSchemaText } from '../../curation/study-json-schema.js';
import { readSdl } from '../../graphql/build-schema.js';
import { printLine } from '../print.js';

/** `vesipath schema`: what clients and editors need to know. */
export const schemaCommand = (): Command =>
  new Command('schema')
    .description('print the GraphQL schema (SDL), or the JSON Schema of study files')
    .addOption(new Option('--kind <kind>', 'which schema').choices(['graphql', 'study']).default('graphql'))
    .action(({ kind }: { kind: 'graphql' | 'study' }) => {
      printLine((kind === 'study' ? studyJsonSchemaText() : readSdl()).trimEnd());
    });
