/** Our whole look beside other engines as they are commonly run, on the same pages in the same run. See README.md. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { findBrowser, launchBrowser } from '../src/visit/browser.ts';
import { measure, measureOthers } from './cost.ts';
import { servePages } from './pages.ts';
import { addCost, tellCosts, type Costs } from './tell-costs.ts';
import { bare, budgeted, look, newTabs, observed, oneTab, type Way } from './ways.ts';

const PEER = 'pa11y-ci@4.1.1';
const { values: given } = parseArgs({ options: { pages: { type: 'string', default: '20' }, rounds: { type: 'string', default: '2' } } });
const rounds = Math.max(1, Number(given.rounds));
const run = promisify(execFile);

async function axeBuilder(page: Page, url: string): Promise<void> {
  await bare(page, url);
  await new AxeBuilder({ page }).analyze();
}

/** Where the peer is installed: a folder of its own, outside the project, so that neither its packages nor its browser become ours. */
async function peerFolder(): Promise<string> {
  const folder = join(tmpdir(), `toptasks-${PEER.replace('@', '-')}`);
  if (existsSync(join(folder, 'node_modules', 'pa11y-ci'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  await run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', PEER], { cwd: folder, env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' } });
  return folder;
}

/** pa11y-ci with its axe runner and our browser, one page after the other as by default. */
async function peer(): Promise<(urls: readonly string[]) => Promise<void>> {
  const [folder, found] = [await peerFolder(), await findBrowser(() => undefined)];
  if (found === null) throw new Error('no browser for pa11y-ci');
  const chromeLaunchConfig = { executablePath: found.path, args: [...found.args, ...(found.isSandboxed ? [] : ['--no-sandbox'])] };
  return async (urls) => {
    const config = join(folder, 'pa11yci.json');
    writeFileSync(config, JSON.stringify({ defaults: { runners: ['axe'], timeout: 120_000, chromeLaunchConfig }, urls }));
    const { stdout } = await run(process.execPath, [join(folder, 'node_modules', 'pa11y-ci', 'bin', 'pa11y-ci.js'), '--config', config, '--json'], {
      env: { ...process.env, ...found.env }, maxBuffer: 100_000_000,
    }).catch((error: unknown) => error as { readonly stdout: string }); // it ends with 2 where it found something
    // A page that it could not load has one error without a code.
    const results = Object.values((JSON.parse(stdout) as { results: Record<string, readonly { readonly code?: string }[]> }).results);
    if (results.length !== urls.length || results.some((issues) => issues.some(({ code }) => code === undefined))) throw new Error('pa11y-ci did not look at every page');
  };
}

const site = await servePages(Math.max(1, Number(given.pages)));
const browser = await launchBrowser();
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const others = await peer();
  const ways: readonly (readonly [string, Way])[] = [
    ['bare goto, new tab each (the unit)', newTabs(bare)],
    ['bare goto, one tab', oneTab(bare)],
    ['our observers of the budget, both', oneTab(budgeted)],
    ['all our observers, both, one tab', oneTab(observed)],
    ['our whole look, both, one tab', oneTab(look)],
    ['AxeBuilder as it is, desktop', newTabs(axeBuilder)],
  ];
  for (const [, way] of ways) await way(context, site.urls.slice(0, 1));
  const costs: Costs = new Map();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, way] of ways) addCost(costs, name, await measure(() => way(context, site.urls)));
    addCost(costs, `${PEER}, axe runner, one screen`, await measureOthers(() => others(site.urls)));
  }
  console.log(`${site.urls.length} pages of ${site.name}, ${rounds} rounds; CPU of the whole process tree, a page\n`);
  tellCosts(costs, site.urls.length * rounds);
} finally {
  await browser.close();
  site.close();
}
