import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import { get, startSample, type SampleServer } from '../server/sample-server.js';

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** CHROMIUM_PATH, else the first browser of a usual name on PATH. */
const findChromium = (): string | undefined => {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(isExecutable);
};

const executablePath = findChromium();
const isMissing = executablePath === undefined;
if (isMissing && process.env['CI'] !== 'true') {
  process.stderr.write(
    'test/web/graphiql.test.ts is left out: no Chromium on PATH and CHROMIUM_PATH is not set.\n',
  );
}

const webFolder = mkdtempSync(join(tmpdir(), 'vesipath-web-'));
beforeAll(() => {
  execFileSync(process.execPath, ['web/copy-assets.mjs', webFolder]);
});
afterAll(() => {
  rmSync(webFolder, { recursive: true });
});

describe('the files of the page', () => {
  it('are served with type, tag and no copy that goes stale', async () => {
    const server = await startSample({ webFolder });
    const { status, headers } = await get(server, '/assets/graphiql.js');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(headers.get('cache-control')).toBe('no-cache');
    const etag = headers.get('etag') ?? '';
    const again = await get(server, '/assets/graphiql.js', { headers: { 'if-none-match': etag } });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('name no address outside', () => {
    const page = readFileSync(join(webFolder, 'index.html'), 'utf8');
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
  });
});

(isMissing ? describe.skip : describe)('the page in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
  });

  it('shows a tab for each example, runs a query, and asks nobody but its server', async () => {
    const server = await startSample({ webFolder });
    const { page, addresses, complaints } = await openPage(browser, server);
    expect(await titlesOfTabs(page)).toEqual(operationNames());

    await runInNewTab(page, 'Greet', '{ hello(name: "browser") }');
    await page.locator('.result-window .cm-string', { hasText: 'hello browser' }).waitFor();

    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).first().waitFor();

    expect(addresses.filter((address) => !address.startsWith(`${server.url}/`))).toEqual([]);
    expect(addresses).toContain(`${server.url}/graphql`);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows the errors of the server as they are', async () => {
    const server = await startSample({ webFolder });
    const { page } = await openPage(browser, server);
    await runInNewTab(page, 'Refuse', '{ refuses }');
    await page.locator('.result-window .cm-string', { hasText: 'UNKNOWN_ID' }).waitFor();
    await page.close();
  });
});

it('has a Chromium when CI demands it', () => {
  expect(process.env['CI'] === 'true' && isMissing).toBe(false);
});

interface OpenPage {
  readonly page: Page;
  /** Of every request, fulfilled or not; `data:` and `blob:` are no requests. */
  readonly addresses: readonly string[];
  /** Errors of scripts and refusals of the content security policy. */
  readonly complaints: readonly string[];
}

const openPage = async (browser: Browser, server: SampleServer): Promise<OpenPage> => {
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  const addresses: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) addresses.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(server.url);
  await page.locator('.graphiql-query-editor .CodeMirror').waitFor();
  return { page, addresses, complaints };
};

const runInNewTab = async (page: Page, name: string, fields: string): Promise<void> => {
  await page.getByRole('button', { name: 'Add tab' }).click();
  const editor = page.locator('.graphiql-query-editor .CodeMirror');
  await editor.getByText('Welcome to GraphiQL').waitFor(); // the greeting of a new tab, which comes late
  await editor.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(`query ${name} ${fields}`);
  // only when the tab has taken the name does GraphiQL send it along
  await page.locator('.graphiql-tab-button', { hasText: name }).waitFor();
  await page.getByRole('button', { name: /Execute query/ }).click();
};

const titlesOfTabs = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('.graphiql-tab-button').allTextContents()).map((title) => title.trim());

const operationNames = (): readonly string[] => {
  const examples = readFileSync(join(webFolder, 'assets', 'examples.json'), 'utf8');
  return [...examples.matchAll(/"query": "query (\w+)/g)].map(([, name]) => name);
};
