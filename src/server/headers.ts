/**
 * Where a page of ours may load from: this server alone. GraphiQL needs three things more: its editor sets styles on elements, its style
 * sheet holds its fonts and images as data, and nothing may frame it.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** On every answer. */
export const SECURITY_HEADERS = Object.freeze({
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
});

/** Headers that let pages of other origins read the answers. `cors` is null for none, `*`, or the one origin. */
export const corsHeaders = (
  cors: string | null,
  origin: string | undefined,
): Readonly<Record<string, string>> => {
  if (cors === null) return {};
  const shared = { 'access-control-expose-headers': 'x-request-id' };
  if (cors === '*') return { 'access-control-allow-origin': '*', ...shared };
  if (origin !== cors) return { vary: 'origin' };
  return { 'access-control-allow-origin': cors, vary: 'origin', ...shared };
};

/** Further headers of the answer to a preflight. */
export const preflightHeaders = (cors: string | null, methods: string): Readonly<Record<string, string>> =>
  cors === null
    ? {}
    : {
        'access-control-allow-methods': methods,
        'access-control-allow-headers': 'content-type, accept, x-request-id, apollo-require-preflight',
        'access-control-max-age': '86400',
      };
