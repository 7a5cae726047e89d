import { describe, expect, it } from 'vitest';
import { largeSite, type LargeSite } from '../../bench/large-site.ts';
import { guideFor } from '../../src/findability/index.ts';
import type { MappedPage } from '../../src/model/map.ts';
import { readSource } from '../../src/observe/index.ts';
import { ukScenarios } from '../corpora/uk-scenarios.ts';
import { siteMap } from './made.ts';

const home = 'http://wrenbury.test/';
const scenarios = ukScenarios();
const nobody = { pins: [], reply: null, expected: null };

/** Everything one crawl for all tasks asks for, without a network. */
function crawl(site: LargeSite, budget: { readonly perTask: number; readonly perSite: number }, tasks = scenarios) {
  const guide = guideFor(null);
  const frontier = guide.crawl(tasks, home, budget);
  const pages: MappedPage[] = [];
  const asked = new Map<string, number>();
  for (let to = frontier.next(); to !== null; to = frontier.next()) {
    const html = site.html(to.url.replace('http://wrenbury.test', ''));
    const failure = html === null ? { kind: 'not-found', detail: '', permanent: true, fault: 'site' } as const : null;
    const page = { asked: to.url, got: to.url, status: html === null ? 404 : 200, contentType: 'text/html', by: 'http', order: pages.length, source: html === null ? null : readSource(html, to.url), failure } as const;
    pages.push(page);
    asked.set(to.scenario, (asked.get(to.scenario) ?? 0) + 1);
    frontier.add(page);
  }
  return { guide, pages, asked, traps: frontier.traps(), work: frontier.work() };
}

/** The tasks that are claimed, each with the path of the page, or of the page that hands over. */
function claims(site: LargeSite, { guide, pages }: ReturnType<typeof crawl>): Readonly<Record<string, string>> {
  const map = siteMap(pages, { home });
  return Object.fromEntries(scenarios.flatMap((scenario) => {
    const { verdict, best } = guide.decide(scenario, map, nobody).destination;
    const paths = [best?.url, best?.from].flatMap((url) => (url == null ? [] : [new URL(url).pathname]));
    return verdict === 'found' ? [[scenario.id, paths.find((path) => path === site.truth[scenario.id]) ?? paths[0] ?? '']] : [];
  }));
}

describe('a site of a thousand pages', () => {
  it('has all tasks answered right in one crawl with the usual budget, none for which another page would do', () => {
    const site = largeSite({ pages: 1_000 });
    const crawled = crawl(site, { perTask: 25, perSite: 300 });
    expect(site.pages).toBe(1_000);
    expect(Object.keys(site.truth).length).toBe(18);
    expect(claims(site, crawled)).toEqual(Object.fromEntries(Object.entries(site.truth).sort(([a], [b]) => (a < b ? -1 : 1))));
    expect(crawled.pages.length).toBeLessThan(150);
    expect(Math.max(...crawled.asked.values())).toBeLessThanOrEqual(25);
  });
  it('is the same site for the same seed, and another for another', () => {
    const text = (seed: number): string => largeSite({ pages: 1_000, seed }).html('/parks/1/birch-1') ?? largeSite({ pages: 1_000, seed }).html('/schools/1/ash-1') ?? '';
    expect(text(1).length).toBeGreaterThan(500);
    expect(text(1)).toBe(text(1));
    expect(text(2)).not.toBe(text(1));
  });
});

describe('the work of a crawl that opens all there is', () => {
  const without = ['blue-badge', 'register-birth'];
  const some = scenarios.filter(({ id }) => [...without, 'bin-day'].includes(id));
  const workAt = (size: number) => {
    const crawled = crawl(largeSite({ pages: size, without }), { perTask: size, perSite: size }, some);
    return { ...crawled.work, traps: crawled.traps.map(({ kind }) => kind) };
  };
  it('grows no faster than its pages: scents worked out and judgements made, and each trap is named', () => {
    const [small, large] = [workAt(240), workAt(720)];
    expect([small.pages > 120, large.pages > 2.5 * small.pages]).toEqual([true, true]);
    expect(large.sniffed / large.pages).toBeLessThan(1.3 * small.sniffed / small.pages);
    expect(large.judged / large.pages).toBeLessThanOrEqual(small.judged / small.pages);
    expect(large.judged).toBeLessThan(large.pages);
    expect(large.traps).toEqual(['calendar', 'facet']);
  });
});
