// Puts the GraphiQL page together: `node web/copy-assets.mjs [folder]`, dist/web unless a folder is given.
// Everything the page loads comes from installed packages, so that it needs nobody but its own server.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = dirname(fileURLToPath(import.meta.url));
const target = resolve(process.argv[2] ?? join(source, '..', 'dist', 'web'));
const assets = join(target, 'assets');
const { resolve: find } = createRequire(import.meta.url);
const inPackage = (name, path) => join(dirname(find(`${name}/package.json`)), path);

const OWN_FILES = [
  ['graphiql.js', 'start.js'],
  ['page.css', 'page.css'],
  ['icon.svg', 'icon.svg'],
  ['examples.json', 'examples.json'],
];
const PACKAGED_FILES = [
  ['react', 'umd/react.production.min.js', 'react.js'],
  ['react', 'LICENSE', 'react-license.txt'],
  ['react-dom', 'umd/react-dom.production.min.js', 'react-dom.js'],
  ['graphiql', 'graphiql.min.js', 'graphiql.js'],
  ['graphiql', 'graphiql.min.css', 'graphiql.css'],
  ['graphiql', 'LICENSE', 'graphiql-license.txt'],
];

/** The source maps stay behind; without this line no browser asks for them. */
const withoutSourceMap = (text) => text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');

await rm(assets, { recursive: true, force: true });
await mkdir(assets, { recursive: true });
await cp(join(source, 'index.html'), join(target, 'index.html'));
for (const [from, to] of OWN_FILES) await cp(join(source, from), join(assets, to));
for (const [name, path, to] of PACKAGED_FILES) {
  const text = await readFile(inPackage(name, path), 'utf8');
  await writeFile(join(assets, to), to.endsWith('.js') ? withoutSourceMap(text) : text);
}
