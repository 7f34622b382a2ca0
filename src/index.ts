/** The public surface: what programs may build on. Everything else may change without notice. */
export { loadSeeds } from './curation/load-seeds.js';
export { formatProblems, type Problem } from './curation/problems/problem.js';
export { ERRORS, VesipathError, type ErrorCode } from './errors.js';
export { buildSchema, readSdl } from './graphql/build-schema.js';
export { createContext, type GraphqlContext } from './graphql/context.js';
export type { Association } from './model/association.js';
export { CATEGORIES, type Category } from './model/category.js';
export type { Entity } from './model/entity.js';
export type { Evidence } from './model/evidence.js';
export type { Knowledge } from './model/knowledge.js';
export type { Mechanism } from './model/mechanism.js';
export { PREDICATES, type Predicate } from './model/predicate.js';
export type { Publication } from './model/publication.js';
export { openEmbeddedStore } from './store/embedded/open-embedded-store.js';
export type { MechanismStore } from './store/mechanism-store.js';
export type { Path, PathPage, PathRequest } from './store/path-request.js';
