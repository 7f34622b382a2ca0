// `npm run answers`: runs each GraphQL operation that a page prints over the packaged seeds, and renews the answer printed behind it.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const PAGES = ['README.md', 'docs/questions.md'];
const EXAMPLES = 'web/examples.json';
const TOUR_HEADING = /### \d\. (.+?)\n[\s\S]*?```graphql\n([\s\S]*?)```/g;

const load = async (path) => {
  try {
    return await import(`../dist/${path}`);
  } catch {
    console.error('dist/ is missing or old. Run: npm run build');
    process.exit(2);
  }
};
const { ask } = await load('cli/ask.js');
const { openCurated } = await load('cli/open-curated.js');
const store = openCurated();

for (const page of PAGES) {
  let text = readFileSync(page, 'utf8');
  for (const [block, query] of text.matchAll(/```graphql\n([\s\S]*?)```\s+```json\n[\s\S]*?```/g)) {
    const answer = JSON.stringify(await ask(store, query, {}));
    text = text.replace(block, () => `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${answer}\n\`\`\``);
  }
  const options = (await resolveConfig(page)) ?? {};
  writeFileSync(page, await format(text, { ...options, filepath: page }));
  console.log(`${page}: answers renewed.`);
}

const tour = [...readFileSync('README.md', 'utf8').matchAll(TOUR_HEADING)].map(([, name, query]) => ({
  name,
  query,
}));
const options = (await resolveConfig(EXAMPLES)) ?? {};
writeFileSync(EXAMPLES, await format(JSON.stringify(tour), { ...options, filepath: EXAMPLES }));
console.log(`${EXAMPLES}: the operations of the README.`);
