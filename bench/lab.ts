/** What one run of the lab costs beside a bare load of the same pages, in one run. See README.md. */
import { guideFor } from '../src/findability/index.ts';
import { readSitemap, readSource, runLighthouse } from '../src/observe/index.ts';
import { memoryStore } from '../src/store/index.ts';
import { launchBrowser } from '../src/visit/browser.ts';
import { equip } from '../src/visit/equipment.ts';
import { labPages } from '../src/visit/lab.ts';
import { takeSeat } from '../src/visit/seat.ts';
import { lookId } from '../src/visit/address.ts';
import type { LabPage } from '../src/model/lab.ts';
import { measure, type Cost } from './cost.ts';
import { servePages } from './pages.ts';

const PAGES = 2;
const served = await servePages();
const urls = served.urls.filter((_, n) => n % Math.floor(served.urls.length / PAGES) === 0).slice(0, PAGES);
const home = urls[0] ?? '';
const site = { id: 'bench', name: 'Bench', type: 'unitary', nation: 'England', home } as const;
const place = new URL(home).host;
const by = await equip({
  manners: { pauseMs: 0, atOnce: 1, userAgent: 'toptasks-bench', pageMs: 30_000, pagesPerTask: 1, pagesPerSite: 1 }, hosts: { [place]: place }, homes: [home],
  observers: [], readSource, readSitemap, guide: guideFor(null), tell: () => undefined, signal: new AbortController().signal,
});
const line = (name: string, { cpu, wall }: Cost, bare: Cost): void => console.log(`${name.padEnd(28)}  ${(cpu / urls.length).toFixed(2).padStart(5)}  ${(cpu / bare.cpu).toFixed(1).padStart(6)}  ${(wall / urls.length).toFixed(1).padStart(6)}`);
try {
  const browser = await launchBrowser();
  const bare = await measure(async () => {
    for (const url of urls) {
      const context = await browser.newContext();
      await (await context.newPage()).goto(url, { waitUntil: 'load' });
      await context.close();
    }
  });
  await browser.close();
  console.log(`${urls.length} pages of ${served.name}; a page\n${'what'.padEnd(28)}  CPU s  × bare  wall s`);
  line('bare load, own context', bare, bare);
  for (const runs of [1, 3]) {
    const store = memoryStore();
    // The saved pages lie on our own machine.
    const seat = await takeSeat(site, null, store, { ...by, robots: { ...by.robots, refusal: () => Promise.resolve(null) } });
    line(`lab, ${runs} ${runs === 1 ? 'run' : 'runs'}`, await measure(() => labPages(urls.map((url) => ({ id: lookId(url), url })), seat, { runs, run: runLighthouse })), bare);
    for (const key of await store.list('facts/')) {
      const page = await store.load<LabPage>(key);
      if (runs === 3) console.log(`  ${page?.failure?.detail ?? `slowdown ${page?.lab.slowdown}`}; LCP ${page?.lab.runs.map(({ lcpMs }) => lcpMs).join(' ')}, TBT ${page?.lab.runs.map(({ tbtMs }) => tbtMs).join(' ')}, CLS ${page?.lab.runs.map(({ cls }) => cls).join(' ')}, speed ${page?.lab.runs.map(({ speed }) => speed).join(' ')}`);
    }
  }
} finally {
  await by.close();
  served.close();
}
