/** What a column of a KGX entity file is for; the others become properties. */
const ENTITY_COLUMNS = {
  id: 'id',
  category: 'category',
  name: 'name',
  synonym: 'synonym',
  synonyms: 'synonym',
  exact_synonym: 'synonym',
  description: 'description',
  taxon: 'taxon',
  in_taxon: 'taxon',
  xref: 'xref',
  xrefs: 'xref',
  same_as: 'same',
  equivalent_identifiers: 'same',
} as const satisfies Record<string, string>;

/** What a column of a KGX edge file is for. Some become properties as well: they say more than the model takes from them. */
const STATEMENT_COLUMNS = {
  subject: 'subject',
  predicate: 'predicate',
  object: 'object',
  sign: 'sign',
  relation: 'relation',
  primary_knowledge_source: 'source',
  subject_direction_qualifier: 'subjectDirection',
  object_direction_qualifier: 'direction',
  object_aspect_qualifier: 'aspect',
  negated: 'negated',
  knowledge_level: 'knowledgeLevel',
  agent_type: 'agentType',
  species_context_qualifier: 'species',
  publications: 'publications',
  publication: 'publications',
} as const satisfies Record<string, string>;
const ALSO_PROPERTIES = new Set(['relation', 'primary_knowledge_source', 'subject_direction_qualifier']);

export type EntityRole = (typeof ENTITY_COLUMNS)[keyof typeof ENTITY_COLUMNS];
export type StatementRole = (typeof STATEMENT_COLUMNS)[keyof typeof STATEMENT_COLUMNS];

/** Positions of the columns by what they are for. */
export interface Columns<Role> {
  /** The first column with the role; -1 when there is none. */
  readonly one: (role: Role) => number;
  readonly all: (role: Role) => readonly number[];
  /** Columns that are kept as they are. */
  readonly properties: readonly { readonly name: string; readonly column: number }[];
}

export const entityColumns = (names: readonly string[]): Columns<EntityRole> =>
  columnsOf<EntityRole>(names, (name) => (isEntityColumn(name) ? ENTITY_COLUMNS[name] : null));

export const statementColumns = (names: readonly string[]): Columns<StatementRole> =>
  columnsOf<StatementRole>(names, (name) => (isStatementColumn(name) ? STATEMENT_COLUMNS[name] : null));

const columnsOf = <Role extends string>(
  names: readonly string[],
  roleOf: (name: string) => Role | null,
): Columns<Role> => {
  const columns = names.map((name, column) => ({ name, column, role: roleOf(name) }));
  const all = (role: Role): number[] =>
    columns.filter((each) => each.role === role).map(({ column }) => column);
  return {
    one: (role) => all(role).at(0) ?? -1,
    all,
    properties: columns.filter(
      ({ name, role }) => name !== '' && (role === null || ALSO_PROPERTIES.has(name)),
    ),
  };
};

const isEntityColumn = (name: string): name is keyof typeof ENTITY_COLUMNS =>
  Object.hasOwn(ENTITY_COLUMNS, name);
const isStatementColumn = (name: string): name is keyof typeof STATEMENT_COLUMNS =>
  Object.hasOwn(STATEMENT_COLUMNS, name);
