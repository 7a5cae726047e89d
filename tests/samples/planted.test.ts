import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as checks from '../../src/judge/checks/index.ts';
import { planted, sampleNames, startSamples, truth } from '../../src/samples/index.ts';
import { ask } from './ask.ts';
import { crawlLinks, type Found } from './crawl-links.ts';

interface Written { readonly query: string; readonly clicks: number; readonly for: 'all' | readonly string[]; readonly answer: readonly { readonly id: string; readonly essential?: boolean }[] }

const folder = new URL('../../scenarios/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const tasks = (parse(read('surveys/sample.yaml')) as { scenarios: readonly string[] }).scenarios;
const scenarios = new Map(tasks.map((id) => [id, parse(read(`${id}.yaml`)) as Written]));
const sites = read('sites/sample.csv').trim().split('\n').slice(1).map((line) => line.split(','));
/** Where the site's own search is asked, and which links are its results. */
const searches: Readonly<Record<string, readonly [string, string]>> = {
  aberllwyn: ['/en/search/list?s=', 'main ol a'], brambleford: ['/search?q=', '.bf-cards a'], fennshire: ['/find/results?term=', '.found a'],
  marlgate: ['/search-results?query=', 'main .cards a'], otterwick: ['/search?keywords=', '.list-group a'], stannerley: ['/Search.aspx?k=', 'main ol a'],
};
/** Weighed, and wrong on no council: the pages of `tests/faults` hold them. */
const onNoSite = [
  'alt-is-placeholder', 'autoplay-sound', 'change-on-focus', 'columns-by-spaces', 'contrast-of-control', 'contrast-on-hover', 'dialog-no-way-out', 'error-by-colour-only',
  'error-says-little', 'error-unattached', 'expanded-not-updated', 'focus-lost', 'focus-obscured', 'focus-on-hidden', 'frame-same-name', 'frame-title-placeholder', 'hover-lost',
  'inserted-words-contrast', 'label-not-in-name', 'label-not-tied', 'letter-shortcut', 'link-text-generic', 'link-text-symbols', 'not-in-tab-order', 'object-without-name',
  'page-language-wrong', 'part-language-wrong', 'required-by-colour', 'spacing-forbidden', 'table-header-idle', 'text-clipped-at-200', 'text-cut-off', 'text-direction-wrong',
];
/** Sites whose links plain requests can read. */
const linked = Object.keys(truth).filter((site) => site !== 'saltmere' && site !== 'whinmoor');

let samples: Awaited<ReturnType<typeof startSamples>>;
const webs = new Map<string, ReadonlyMap<string, Found>>();
beforeAll(async () => {
  samples = await startSamples();
  for (const site of linked) webs.set(site, await crawlLinks(samples.hosts, `${site}.test`));
});
afterAll(async () => { await samples.close(); });

const listed = (site: string, check: string): string[] => planted.filter((one) => one.site === site && one.check === check).map(({ task }) => task ?? '');
const tasksOf = (site: string): [string, readonly string[]][] => Object.entries(truth[site] ?? {}).filter(([, pages]) => pages.length > 0);
const linksOf = (site: string, path: string): string[] => (webs.get(site)?.get(path)?.links ?? []).filter(({ footer }) => !footer).map((link) => link.path);

/** Fewest clicks from the home page over links that are not in a footer. */
function clicksTo(site: string, pages: readonly string[]): number {
  const far = new Map([['/', 0]]);
  for (const [path, steps] of far) for (const next of linksOf(site, path)) if (!far.has(next)) far.set(next, steps + 1);
  return Math.min(...pages.map((page) => far.get(page) ?? Infinity));
}

describe('the list of planted faults', () => {
  it('names known sites, checks, tasks and answers', () => {
    const ids = new Set(Object.values(checks).map(({ id }) => id));
    for (const { site, check, task, item } of planted) {
      expect(sampleNames).toContain(site);
      expect(ids).toContain(check);
      if (task !== null) expect(Object.keys(truth[site] ?? {})).toContain(task);
      const essential = check === 'answer-essential';
      if (essential || check === 'answer-further') {
        expect(scenarios.get(task ?? '')?.answer.filter((answer) => (answer.essential ?? false) === essential).map(({ id }) => id)).toContain(item);
      }
    }
  });

  it('names each fault once', () => {
    const keys = planted.map(({ site, check, task, device, item, path }) => [site, check, task, device, item, path].join(' '));
    expect(keys.filter((key, n) => keys.indexOf(key) !== n)).toEqual([]);
  });

  it('has a site for every council of the survey, and the truth for each of its duties', () => {
    expect(sites.map(([id]) => id).sort()).toEqual([...sampleNames]);
    for (const [id = '', , type = ''] of sites.filter(([site]) => site !== 'dunmere')) {
      const duties = tasks.filter((task) => [scenarios.get(task)?.for].flat().some((one) => one === 'all' || one === type));
      expect(Object.keys(truth[id] ?? {}).sort()).toEqual(duties.sort());
    }
  });

  it('plants every kind of fault that counts, but those that no site has', () => {
    const kinds = new Set(planted.map(({ check }) => check));
    const { tasks: asked, measures, groups } = parse(read('methods/2026.yaml')) as {
      tasks: { weights: object }; measures: Record<string, { weights: object }>; groups: Record<string, { checks: readonly string[] }>;
    };
    const named = [asked.weights, ...Object.values(measures).map(({ weights }) => weights)].flatMap((weights) => Object.keys(weights));
    const weighed = new Set(named.flatMap((id) => groups[id]?.checks ?? [id]));
    expect([...weighed].filter((check) => !kinds.has(check)).sort()).toEqual(onNoSite);
  });
});

describe.each(linked)('what is planted at %s agrees with its pages', (site) => {
  it('home-link: the home page does not link to the task', () => {
    const without = tasksOf(site).filter(([, pages]) => !linksOf(site, '/').some((path) => pages.includes(path))).map(([task]) => task);
    expect(listed(site, 'home-link').sort()).toEqual(without.sort());
  });

  it('landing-link: no page that the home page links to links to the task', () => {
    const without = tasksOf(site).filter(([, pages]) => !linksOf(site, '/').some((door) => door !== '/' && !pages.includes(door) && linksOf(site, door).some((path) => pages.includes(path))));
    expect(listed(site, 'landing-link').sort()).toEqual(without.map(([task]) => task).sort());
  });

  it('steps-to-task: more clicks than the task allows', () => {
    const long = tasksOf(site).filter(([task, pages]) => {
      const clicks = clicksTo(site, pages);
      return clicks < Infinity && clicks > (scenarios.get(task)?.clicks ?? 0);
    }).map(([task]) => task);
    expect([...new Set(listed(site, 'steps-to-task'))].sort()).toEqual(long.sort());
  });

  it('search-top-five: the site’s own search has it later or not at all', async () => {
    const [address, results] = searches[site] ?? [];
    const late = await Promise.all(tasksOf(site).map(async ([task, pages]) => {
      if (address === undefined) return [];
      const $ = load((await ask(samples.hosts, `http://${site}.test${address}${encodeURIComponent(scenarios.get(task)?.query ?? '')}`)).body);
      const found = $(results ?? '').toArray().map((a) => $(a).attr('href') ?? '');
      return found.slice(0, 5).some((href) => pages.includes(href)) ? [] : [task];
    }));
    expect(listed(site, 'search-top-five').sort()).toEqual(late.flat().sort());
  });
});

it('puts the right page of Stannerley seventh, behind six stories, and finds nothing for nonsense', async () => {
  const $ = load((await ask(samples.hosts, 'http://stannerley.test/Search.aspx?k=report%20a%20pothole')).body);
  expect($('main ol a').toArray().findIndex((a) => $(a).attr('href') === '/Pages/Potholes.aspx')).toBe(6);
  expect((await ask(samples.hosts, 'http://stannerley.test/Search.aspx?k=qzxvbn')).body).toContain('No results');
});
