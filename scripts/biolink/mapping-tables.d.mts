import type { Extract } from './extract-of.mjs';
import type { Tables } from './tables.mjs';

export declare const mappingTables: (tables: Tables, extract: Extract) => string;
export declare const withTables: (page: string, markdown: string) => string;
