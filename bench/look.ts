/** What a whole look costs beside a bare load of the same pages, in one run. See README.md. */
import { parseArgs } from 'node:util';
import { launchBrowser } from '../src/visit/browser.ts';
import { measure } from './cost.ts';
import { servePages } from './pages.ts';
import { addCost, tellCosts, type Costs } from './tell-costs.ts';
import { bare, budgeted, look, newTabs, observed, oneTab, spent, type Way } from './ways.ts';

const { values: given } = parseArgs({ options: { pages: { type: 'string', default: '20' }, rounds: { type: 'string', default: '2' } } });
const rounds = Math.max(1, Number(given.rounds));

const ways: readonly (readonly [string, Way])[] = [
  ['bare goto, new tab each (the unit)', newTabs(bare)],
  ['bare goto, one tab', oneTab(bare)],
  ['observers of the budget on a bare load', oneTab(budgeted)],
  ['all observers on a bare load, one tab', oneTab(observed)],
  ['whole look, one tab', oneTab(look)],
  ['whole look, new tab each', newTabs(look)],
];

const site = await servePages(Math.max(1, Number(given.pages)));
const browser = await launchBrowser();
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await newTabs(look)(context, site.urls.slice(0, 3));
  const costs: Costs = new Map();
  const told = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, way] of ways) {
      spent.clear();
      addCost(costs, name, await measure(() => way(context, site.urls)));
      if (name === 'whole look, one tab') for (const [one, ms] of spent) told.set(one, (told.get(one) ?? 0) + ms);
    }
  }
  const pages = site.urls.length * rounds;
  console.log(`${site.urls.length} pages of ${site.name}, ${rounds} rounds; CPU of the whole process tree, a page\n`);
  tellCosts(costs, pages);
  console.log('\nwall ms of each observer, mean of a whole look in one tab');
  for (const [name, ms] of told) console.log(`  ${name.padEnd(24)} ${(ms / pages).toFixed(0).padStart(5)}`);
} finally {
  await browser.close();
  site.close();
}
