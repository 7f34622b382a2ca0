import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Exchange } from './exchange.js';
import { send } from './send.js';

/** A file of the GraphiQL page, held in memory. */
export interface WebFile {
  readonly type: string;
  readonly etag: string;
  readonly content: Buffer;
}

/** Files by the path they are served at. What is not in it does not exist, so no path can lead out of the folder. */
export type WebPage = ReadonlyMap<string, WebFile>;

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
]);

/** Beside the built program, and where the build puts it when the sources run. */
const BUILT_FOLDERS = ['../web/', '../../dist/web/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/**
 * The page in `folder`: `index.html` at `/`, everything in `assets` at `/assets/…`. Empty when no page was built.
 * @throws Error of the file system when a folder is given and cannot be read
 */
export const loadWebPage = async (folder: string | null | undefined): Promise<WebPage> => {
  if (folder === null) return new Map();
  if (folder !== undefined) return readPage(folder);
  for (const built of BUILT_FOLDERS) {
    const page = await readPage(built).catch(() => null);
    if (page) return page;
  }
  return new Map();
};

const readPage = async (folder: string): Promise<WebPage> => {
  const names = await readdir(join(folder, 'assets'));
  const places = [['/', 'index.html'], ...names.map((name) => [`/assets/${name}`, join('assets', name)])];
  const files = places.map(async ([path, file]): Promise<[string, WebFile]> => {
    const content = await readFile(join(folder, file));
    const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
    return [path, { type: TYPES.get(extname(file)) ?? 'application/octet-stream', etag, content }];
  });
  return new Map(await Promise.all(files));
};

export const sendWebFile = (exchange: Exchange, { type, etag, content }: WebFile): void => {
  const headers = { etag, 'cache-control': 'no-cache' };
  if (exchange.request.headers['if-none-match'] === etag) send(exchange, 304, headers, '');
  else send(exchange, 200, { ...headers, 'content-type': type }, content);
};
