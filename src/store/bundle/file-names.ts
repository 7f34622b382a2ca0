/** File of a table. */
export const tableFile = (table: string): string => `${table}.arrow`;

/** File of what is computed from the tables, so that opening need not. */
export const INDEX_FILE = 'indexes.bin';
