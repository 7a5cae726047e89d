import { describe, expect, it } from 'vitest';
import { sharesOf } from '../../src/visit/shares.ts';
import { ukScenarios } from '../corpora/uk-scenarios.ts';
import { linked, mapPlain, page, type Answers } from './fixtures/plain-site.ts';

const ids = ['missed-bin', 'pay-council-tax', 'blue-badge', 'report-pothole', 'register-birth', 'complain'];
const tasks = ukScenarios().filter(({ id }) => ids.includes(id));
const search = '<form role="search" action="/search"><input type="search" name="q" aria-label="Search"><button>Search</button></form>';
/** With a search that has an address. */
const searchable = (title: string, body: string): string => page(title, body).replace(/<header>.*<\/header>/, `<header>${search}</header>`);
const some = (count: number, of: (n: number) => readonly [string, string]): string => linked(Object.fromEntries(Array.from({ length: count }, (_, n) => of(n))));

/** A site that has eight links in words of the task behind each link, without end, and six results for each query. */
const endless: Answers = (path) => {
  const url = new URL(path, 'http://plainford.test');
  const query = url.searchParams.get('q') ?? '';
  if (path === '/') return searchable('Plainford', linked(Object.fromEntries(tasks.map(({ task, id }) => [task, `/${id}`]))));
  if (url.pathname === '/search') return searchable('Search', (query.startsWith('qz') ? '<p>No results</p>' : some(6, (n) => [`${query} ${n}`, `/found/${encodeURIComponent(query)}/${n}`])));
  const task = tasks.find(({ id }) => url.pathname.startsWith(`/${id}`));
  return task === undefined ? page(path, '') : page(`About ${path}`, some(8, (n) => [`${task.task} ${n}`, `${path}/${n}`]));
};

describe('shares of a site’s pages', () => {
  it('keep back a page for each address that is told and for each task, never more than half in all', () => {
    expect(sharesOf({ pagesPerSite: 300 }, 18, 18)).toEqual({ links: 159, results: 225, letters: 264, own: 282 });
    expect(sharesOf({ pagesPerSite: 300 }, 2, 0)).toEqual({ links: 179, results: 254, letters: 298, own: 300 });
    expect(sharesOf({ pagesPerSite: 40 }, 18, 18)).toMatchObject({ letters: 20, own: 30 });
  });
  it('leave each task results of the search and every address that was told, on a site that could use up all', async () => {
    const expected = tasks.map(({ id }) => ({ site: 'plainford', task: id, url: `http://plainford.test/told/${id}`, shared: 0 }));
    const { map } = await mapPlain(endless, tasks, { pagesPerSite: 60 }, expected);
    const read = new Set(map.pages.map(({ asked }) => asked));
    expect(map.pages).toHaveLength(60);
    expect(Object.keys(map.told ?? {}).sort()).toEqual([...ids].sort());
    const own = map.search.runs.filter(({ purpose }) => purpose === 'task');
    expect(own.map(({ scenario, results: [first] }) => [scenario, first !== undefined && read.has(first.href)])).toEqual(tasks.map(({ id }) => [id, true]));
  });
});
