/** What the observers that act cost, each on a page of its own, beside a bare load of the same pages in one run. See README.md. */
import { observers } from '../src/observe/index.ts';
import { launchBrowser } from '../src/visit/browser.ts';
import { settle } from '../src/visit/settle.ts';
import { measure, type Cost } from './cost.ts';
import { servePages } from './pages.ts';

const PAGES = 4;
const keep = (_bytes: Uint8Array, extension: string): Promise<string> => Promise.resolve(`bench.${extension}`);
const site = await servePages();
const browser = await launchBrowser();
const urls = site.urls.filter((_, n) => n % Math.floor(site.urls.length / PAGES) === 0).slice(0, PAGES);
const deep = observers.filter((one) => one.deep !== undefined);

async function onEach(see: (page: Awaited<ReturnType<typeof browser.newPage>>, url: string, anew: () => Promise<void>) => Promise<void>): Promise<Cost> {
  return measure(async () => {
    for (const url of urls) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const load = async (): Promise<void> => { await page.goto(url, { waitUntil: 'load' }); };
      await load();
      await see(page, url, load);
      await context.close();
    }
  });
}

try {
  const bare = await onEach(async () => undefined);
  console.log(`${urls.length} pages of ${site.name}; a page\n`);
  console.log(`${'what'.padEnd(24)}  CPU s  × bare  wall s`);
  const line = (name: string, { cpu, wall }: Cost): void => console.log(`${name.padEnd(24)}  ${(cpu / urls.length).toFixed(2).padStart(5)}  ${(cpu / bare.cpu).toFixed(1).padStart(6)}  ${(wall / urls.length).toFixed(1).padStart(6)}`);
  line('bare load, own context', bare);
  let sum: Cost = { cpu: 0, wall: 0 };
  for (const observer of deep) {
    const cost = await onEach(async (page, url, anew) => {
      await settle(page, 2000);
      await observer.observe(page, { device: 'desktop', url, keep, anew });
    });
    sum = { cpu: sum.cpu + cost.cpu, wall: sum.wall + cost.wall };
    line(observer.id, cost);
  }
  line('all of them', sum);
  console.log('\nOne page of each template is tried, at most four a site; what is seen at fault is tried a second time.');
} finally {
  await browser.close();
  site.close();
}
