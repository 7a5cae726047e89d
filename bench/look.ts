/** What a whole look costs beside a bare load of the same pages, in one run. See README.md. */
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { observers } from '../src/observe/index.ts';
import { launchBrowser } from '../src/visit/browser.ts';
import { asPhone } from '../src/visit/phone.ts';
import { measure, type Cost } from './cost.ts';
import { servePages } from './pages.ts';

const { values: given } = parseArgs({ options: { pages: { type: 'string', default: '20' }, rounds: { type: 'string', default: '2' } } });
const ROUNDS = Math.max(1, Number(given.rounds));
const keep = (_bytes: Uint8Array, extension: string): Promise<string> => Promise.resolve(`bench.${extension}`);

type Way = (context: Awaited<ReturnType<typeof newContext>>, urls: readonly string[]) => Promise<void>;

/** Those that only look; what the others cost is another bench's. */
const looking = observers.filter(({ deep }) => deep === undefined);
const SPENT = new Map<string, number>();

async function look(page: Page): Promise<void> {
  await see(page, 'desktop', looking);
  await asPhone(page, () => see(page, 'phone', looking.filter((observer) => observer.each === 'device')));
}

async function see(page: Page, device: 'desktop' | 'phone', all: typeof observers): Promise<void> {
  for (const observer of all) {
    const began = performance.now();
    await observer.observe(page, { device, url: page.url(), keep });
    const name = `${observer.id} (${device})`;
    SPENT.set(name, (SPENT.get(name) ?? 0) + performance.now() - began);
  }
}

const newTabs = (visit: (page: Page) => Promise<void>): Way => async (context, urls) => {
  for (const url of urls) {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await visit(page);
    await page.close();
  }
};

const oneTab = (visit: (page: Page) => Promise<void>): Way => async (context, urls) => {
  const page = await context.newPage();
  for (const url of urls) {
    await page.goto(url, { waitUntil: 'load' });
    await visit(page);
  }
  await page.close();
};

const nothing = (): Promise<void> => Promise.resolve();
const WAYS: readonly (readonly [string, Way])[] = [
  ['bare goto, new tab each (the unit)', newTabs(nothing)],
  ['bare goto, one tab', oneTab(nothing)],
  ['whole look, new tab each', newTabs(look)],
  ['whole look, one tab', oneTab(look)],
];

async function newContext() {
  const browser = await launchBrowser();
  return browser.newContext({ viewport: { width: 1280, height: 900 } });
}

const site = await servePages(Math.max(1, Number(given.pages)));
const context = await newContext();
try {
  await newTabs(look)(context, site.urls.slice(0, 3));
  SPENT.clear();
  const costs = new Map<string, Cost>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, way] of WAYS) {
      const { cpu, wall } = await measure(() => way(context, site.urls));
      const before = costs.get(name) ?? { cpu: 0, wall: 0 };
      costs.set(name, { cpu: before.cpu + cpu, wall: before.wall + wall });
    }
  }
  const pages = site.urls.length * ROUNDS;
  const unit = costs.get(WAYS[0]?.[0] ?? '')?.cpu ?? Number.NaN;
  console.log(`${site.urls.length} pages of ${site.name}, ${ROUNDS} rounds; CPU of the whole process tree, a page\n`);
  console.log(`${'what'.padEnd(38)}  CPU s  × bare  wall s  pages/min`);
  for (const [name, { cpu, wall }] of costs) {
    const [ratio, seconds, rate] = [(cpu / unit).toFixed(2).padStart(6), (wall / pages).toFixed(3), (60 * pages / wall).toFixed(0).padStart(9)];
    console.log(`${name.padEnd(38)}  ${(cpu / pages).toFixed(3)}  ${ratio}   ${seconds}  ${rate}`);
  }
  console.log('\nwall ms of each observer, mean of a look');
  for (const [name, ms] of SPENT) console.log(`  ${name.padEnd(24)} ${(ms / (pages * 2)).toFixed(0).padStart(5)}`);
} finally {
  await context.browser()?.close();
  site.close();
}
