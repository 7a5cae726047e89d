/** What mapping a made large site costs, and whether all tasks are judged right there. See README.md. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { guideFor } from '../src/findability/index.ts';
import type { Guide } from '../src/model/kit.ts';
import type { SiteMap } from '../src/model/map.ts';
import { observers, readSitemap, readSource } from '../src/observe/index.ts';
import { memoryStore } from '../src/store/index.ts';
import { openVisitor } from '../src/visit/index.ts';
import { ukScenarios } from '../tests/corpora/uk-scenarios.ts';
import { largeSite, type LargeSite } from './large-site.ts';

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [1_000, 2_000, 5_000];
/** Tasks whose page is taken away: whoever looks for them opens all there is. */
const gone = ['blue-badge', 'register-birth'];
const scenarios = ukScenarios();

interface Budget { readonly pagesPerTask: number; readonly pagesPerSite: number }
interface Cost { readonly cpu: number; readonly wall: number }

async function measured<T>(job: () => T | Promise<T>): Promise<{ readonly value: T; readonly cost: Cost }> {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  const value = await job();
  const { user, system } = process.cpuUsage(cpu);
  return { value, cost: { cpu: (user + system) / 1e6, wall: (performance.now() - wall) / 1e3 } };
}

/** The real visitor over plain HTTP on loopback; the server's own work is in the figures. */
async function mapped(site: LargeSite, guide: Guide, budget: Budget): Promise<SiteMap> {
  const server = createServer((request, response) => {
    const html = site.html(request.url ?? '/');
    response.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html ?? '<h1>Page not found</h1>');
  });
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  const council = { id: 'wrenbury', name: 'Wrenbury', type: 'unitary', nation: 'England', home: 'http://wrenbury.test/' } as const;
  const manners = { pauseMs: 0, atOnce: 1, userAgent: 'toptasks-bench (+mailto:bench@example.org)', pageMs: 20_000, ...budget };
  const visitor = await openVisitor({
    survey: { sites: [council], manners }, hosts: { 'wrenbury.test': `127.0.0.1:${portOf(server)}` },
    observers, readSource, readSitemap, guide, tell: () => undefined, signal: new AbortController().signal,
  });
  try {
    return await visitor.map(council, scenarios, null, memoryStore());
  } finally {
    await visitor.close();
    server.close();
    server.closeAllConnections();
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port; // a TCP server's address
}

/** How many tasks are answered by a page, and by the right one; what went wrong is said. */
function judged(site: LargeSite, guide: Guide, map: SiteMap): { readonly right: number; readonly answered: number } {
  let [right, answered] = [0, 0];
  for (const scenario of scenarios) {
    const { verdict, best } = guide.decide(scenario, map, { pins: [], reply: null, expected: null }).destination;
    const paths = [best?.url, best?.from].flatMap((url) => (url == null ? [] : [new URL(url).pathname]));
    const isRight = paths.some((path) => path === site.truth[scenario.id]);
    if (verdict === 'found') answered += 1;
    if (verdict === 'found' && isRight) right += 1;
    if (verdict === 'found' ? !isRight : scenario.id in site.truth) console.error(`  ${scenario.id}: ${verdict} ${paths.join(' from ')} ${best?.score ?? ''}`);
  }
  return { right, answered };
}

async function row(name: string, site: LargeSite, budget: Budget): Promise<number> {
  const guide = guideFor(null);
  const crawl = await measured(() => mapped(site, guide, budget));
  const { pages } = crawl.value;
  const judge = await measured(() => judged(site, guide, crawl.value));
  const { right, answered } = judge.value;
  const perPage = 1_000 * (crawl.cost.cpu + judge.cost.cpu) / pages.length;
  const cells = [
    String(site.pages).padEnd(5), name.padEnd(22), String(pages.length).padStart(7), crawl.cost.wall.toFixed(1).padStart(6), judge.cost.wall.toFixed(1).padStart(6),
    (crawl.cost.cpu + judge.cost.cpu).toFixed(1).padStart(6), perPage.toFixed(1).padStart(6),
    `${right} / ${answered} / ${Object.keys(site.truth).length}`.padStart(13), String(answered - right).padStart(6),
  ];
  console.log(cells.join('  '));
  return perPage;
}

console.log(`${scenarios.length} tasks; right / answered / all on the site\n`);
console.log('site   budget                  fetched  map s  judge s  CPU s  ms/page  right/answ/all  wrong');
const whole: number[] = [];
for (const size of sizes) {
  const all = { pagesPerTask: size, pagesPerSite: size };
  await row('25 a task, 300 a site', largeSite({ pages: size }), { pagesPerTask: 25, pagesPerSite: 300 });
  await row('the whole site', largeSite({ pages: size }), all);
  whole.push(await row('whole, two removed', largeSite({ pages: size, without: gone }), all));
}
console.log(`\nCPU of a page where everything is opened, ${sizes.at(-1)} to ${sizes[0]} pages: × ${((whole.at(-1) ?? NaN) / (whole[0] ?? NaN)).toFixed(2)}`);
