// `npm run build`: types to JavaScript in dist/, the page beside it, and `npx vesipath` in this clone.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';

const PROGRAM = 'dist/cli/main.js';
const LINK = 'node_modules/.bin/vesipath';

rmSync('dist', { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
execFileSync(process.execPath, ['web/copy-assets.mjs'], { stdio: 'inherit' });
chmodSync(PROGRAM, 0o755);

// npx looks here first; without the link it would install the clone into its own cache and build it once more.
if (process.platform !== 'win32' && existsSync('node_modules/.bin')) {
  rmSync(LINK, { force: true });
  symlinkSync(`../../${PROGRAM}`, LINK);
}
