import * as z from 'zod';
import { StudySchema } from './study-schema.js';

/** JSON Schema of a study file, from which editors complete keys and values. Draft 7 is what YAML editors understand. */
export const studyJsonSchema = (): object => z.toJSONSchema(StudySchema, { target: 'draft-7', io: 'input' });

/** The schema as `seeds/study.schema.json` holds it. */
export const studyJsonSchemaText = (): string => `${JSON.stringify(studyJsonSchema(), null, 2)}\n`;
