/** One row of the error table. `docs/errors.md` tells cause and remedy of each. */
export interface ErrorInfo {
  /** HTTP status of an answer whose request failed as a whole for this reason. */
  readonly status: number;
  /** The same request may succeed later. */
  readonly retriable: boolean;
  readonly meaning: string;
}

/** Every error that leaves the project has one of these codes, in GraphQL as `extensions.code`. */
export const ERRORS = {
  UNKNOWN_ID: {
    status: 200,
    retriable: false,
    meaning: 'No entity, association or publication has this id.',
  },
  AMBIGUOUS_NAME: { status: 200, retriable: false, meaning: 'Several entities go by this name.' },
  BAD_ARGUMENT: {
    status: 200,
    retriable: false,
    meaning: 'An argument is out of range or contradicts another.',
  },
  BAD_CURSOR: {
    status: 200,
    retriable: false,
    meaning: 'The cursor was not made by this list, or the release has changed.',
  },
  GRAPHQL_PARSE_FAILED: { status: 400, retriable: false, meaning: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    retriable: false,
    meaning: 'The document does not fit the schema.',
  },
  BAD_USER_INPUT: { status: 400, retriable: false, meaning: 'A variable does not fit its type.' },
  BAD_REQUEST: { status: 400, retriable: false, meaning: 'The request is not a GraphQL request.' },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    retriable: false,
    meaning: 'The document does not hold the operation that was named.',
  },
  QUERY_TOO_LONG: { status: 400, retriable: false, meaning: 'The document has more tokens than allowed.' },
  QUERY_TOO_DEEP: { status: 400, retriable: false, meaning: 'Fields are nested deeper than allowed.' },
  QUERY_TOO_COSTLY: {
    status: 400,
    retriable: false,
    meaning: 'The cost of the operation is higher than allowed.',
  },
  TOO_MANY_ALIASES: { status: 400, retriable: false, meaning: 'The document has more aliases than allowed.' },
  BODY_TOO_LARGE: { status: 413, retriable: false, meaning: 'The body has more bytes than allowed.' },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    retriable: false,
    meaning: 'The body is not of a type that the server reads.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    retriable: false,
    meaning: 'The address does not answer to this method.',
  },
  NOT_FOUND: { status: 404, retriable: false, meaning: 'Nothing is at this address.' },
  TIMEOUT: { status: 503, retriable: true, meaning: 'The request took longer than allowed.' },
  OVERLOADED: {
    status: 503,
    retriable: true,
    meaning: 'More long searches are asked for than the server has threads and places for.',
  },
  NOT_READY: { status: 503, retriable: true, meaning: 'The graph is not loaded yet.' },
  NO_GRAPH: { status: 503, retriable: true, meaning: 'The database holds no graph of Vesipath.' },
  RELEASE_CHANGED: {
    status: 503,
    retriable: true,
    meaning: 'Another release took the place of the one that the answer had begun with.',
  },
  DATABASE_UNREACHABLE: { status: 503, retriable: true, meaning: 'The database does not answer.' },
  DATABASE_REFUSED: {
    status: 503,
    retriable: false,
    meaning: 'The database refuses the user name or the password, or its user lacks a right.',
  },
  UNSUPPORTED_FORMAT: {
    status: 503,
    retriable: false,
    meaning: 'The graph was written by another version of Vesipath, in a form that this one does not read.',
  },
  FOREIGN_GRAPH: {
    status: 500,
    retriable: false,
    meaning: 'The database holds data that Vesipath did not write, where only its own may be.',
  },
  LOAD_SUPERSEDED: {
    status: 500,
    retriable: false,
    meaning: 'Another load of the same database began and took over.',
  },
  DRAINING: { status: 503, retriable: true, meaning: 'The server is stopping.' },
  BAD_BUNDLE: { status: 500, retriable: false, meaning: 'A file of the bundle is damaged or missing.' },
  BAD_DATA: { status: 500, retriable: false, meaning: 'The data to be loaded is not valid.' },
  SEARCH_FAILED: {
    status: 500,
    retriable: false,
    meaning: 'A search broke down before it had an answer, most likely for want of memory.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    retriable: false,
    meaning: 'Something went wrong that is not the fault of the request.',
  },
} as const satisfies Record<string, ErrorInfo>;

export type ErrorCode = keyof typeof ERRORS;
export const isErrorCode = (text: unknown): text is ErrorCode =>
  typeof text === 'string' && Object.hasOwn(ERRORS, text);

/** A failure whose message is written for the user. Everything else that is thrown is masked before it leaves. */
export class VesipathError extends Error {
  override readonly name = 'VesipathError';
  readonly code: ErrorCode;
  /** Further facts for programs, such as `nearest` ids. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.details = details;
  }
}
