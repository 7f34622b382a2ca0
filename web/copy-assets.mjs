// Puts the GraphiQL page together: `node web/copy-assets.mjs [folder]`, dist/web unless a folder is given.
// Everything the page loads comes from installed packages, so that it needs nobody but its own server.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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
  ['react-dom', 'umd/react-dom.production.min.js', 'react-dom.js'],
  ['graphiql', 'graphiql.min.js', 'graphiql.js'],
  ['graphiql', 'graphiql.min.css', 'graphiql.css'],
];

/** The source maps stay behind; without this line no browser asks for them. */
const withoutSourceMap = (text) => text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');

/** The fonts come under licences of their own; the page does well with those of the reader's machine. */
const withoutFonts = (text) => text.replace(/@font-face\s*\{[^}]*\}/g, '');

const CHANGES = { js: withoutSourceMap, css: withoutFonts };

/** Name → package.json of a package and of all it depends on, as they are installed: what the bundled scripts are made from. */
const packagesOf = async (names, found = new Map()) => {
  for (const name of names) {
    if (found.has(name)) continue;
    const file = join(source, '..', 'node_modules', name, 'package.json');
    const description = await readFile(file, 'utf8').then(JSON.parse, () => null);
    if (description === null) continue; // optional, or types only
    found.set(name, description);
    await packagesOf(Object.keys(description.dependencies ?? {}), found);
  }
  return found;
};

const noticeOf = async ([name, { version, license }]) => {
  const folder = join(source, '..', 'node_modules', name);
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|notice)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return [`${name} ${version} (${license})`, ...texts.map((text) => text.trim())].join('\n\n');
};

await rm(assets, { recursive: true, force: true });
await mkdir(assets, { recursive: true });
await cp(join(source, 'index.html'), join(target, 'index.html'));
for (const [from, to] of OWN_FILES) await cp(join(source, from), join(assets, to));
for (const [name, path, to] of PACKAGED_FILES) {
  const text = await readFile(inPackage(name, path), 'utf8');
  await writeFile(join(assets, to), CHANGES[to.split('.').pop()](text));
}
const packages = [...(await packagesOf(['graphiql', 'react', 'react-dom']))].sort(([a], [b]) =>
  a < b ? -1 : 1,
);
const notices = await Promise.all(packages.map(noticeOf));
await writeFile(join(assets, 'third-party-notices.txt'), `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
