/** What a whole look costs beside a bare load of the same pages, in one run. See README.md. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { observers } from '../src/observe/index.ts';
import { launchBrowser } from '../src/visit/browser.ts';
import { asPhone } from '../src/visit/phone.ts';
import { servePages } from './pages.ts';

const ROUNDS = 2;
const TICKS_A_SECOND = 100;
const keep = (_bytes: Uint8Array, extension: string): Promise<string> => Promise.resolve(`bench.${extension}`);

interface Cost { readonly cpu: number; readonly wall: number }
type Way = (context: Awaited<ReturnType<typeof newContext>>, urls: readonly string[]) => Promise<void>;

/** CPU seconds of this process and everything it started, those that ended included. */
function cpuOfTree(): number {
  const stats = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const rest = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return [{ pid: Number(pid), parent: Number(rest[1]), ticks: [11, 12, 13, 14].reduce((sum, at) => sum + Number(rest[at]), 0) }];
    } catch {
      return []; // it ended between the listing and the reading
    }
  });
  const tree = new Set([process.pid]);
  for (let grew = true; grew;) {
    const before = tree.size;
    for (const { pid, parent } of stats) if (tree.has(parent)) tree.add(pid);
    grew = tree.size > before;
  }
  return stats.filter(({ pid }) => tree.has(pid)).reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_A_SECOND;
}

async function measure(job: () => Promise<void>): Promise<Cost> {
  const cpu = cpuOfTree();
  const wall = performance.now();
  await job();
  return { cpu: cpuOfTree() - cpu, wall: (performance.now() - wall) / 1000 };
}

const SPENT = new Map<string, number>();

async function look(page: Page): Promise<void> {
  await see(page, 'desktop', observers);
  await asPhone(page, () => see(page, 'phone', observers.filter((observer) => observer.each === 'device')));
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

const site = await servePages();
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
