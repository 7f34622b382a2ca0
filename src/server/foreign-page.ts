import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request without a preflight may come from a page of another site, by Fetch Metadata (https://www.w3.org/TR/fetch-metadata/).
 * Browsers say where a request comes from in `Sec-Fetch-Site`, which pages cannot set; one that calls itself a browser and does not say it
 * (an old one, or one on plain HTTP beyond this machine) may be led by anyone. Programs send neither.
 */
export const mayComeFromForeignPage = (headers: IncomingHttpHeaders): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return headers.origin !== undefined || (headers['user-agent'] ?? '').startsWith('Mozilla/');
};
