/** How much one GraphQL document may ask for. All of it is checked before a resolver runs. */
export interface QueryLimits {
  /** Tokens of the document, comments not counted. */
  readonly maxTokens: number;
  /** Fields inside fields, fragments followed; `__schema`, `__type` and `__typename` are not counted. */
  readonly maxDepth: number;
  /** Aliases in the whole document. */
  readonly maxAliases: number;
  /** Sum of the prices of all fields, as `@cost` in the schema states them. */
  readonly maxCost: number;
  /** Fields and spreads after every fragment is written out; stops fragments that double each other. */
  readonly maxRecursiveSelections: number;
}

export const DEFAULT_QUERY_LIMITS: QueryLimits = Object.freeze({
  maxTokens: 2000,
  maxDepth: 16,
  maxAliases: 30,
  maxCost: 10_000,
  maxRecursiveSelections: 10_000,
});
