import { describe, expect, it } from 'vitest';
import { guideFor } from '../src/findability/index.ts';
import type { PageSource } from '../src/model/facts.ts';
import type { MappedPage, SiteMap } from '../src/model/map.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { readSource } from '../src/observe/source.ts';
import type { Council } from '../src/samples/council.ts';
import { sampleCouncils } from '../src/samples/sample-councils.ts';
import { truth } from '../src/samples/truth.ts';
import { formsOf } from '../bench/sample-forms.ts';
import { mapOf } from './corpora/crawl.ts';
import { ukScenarios } from './corpora/uk-scenarios.ts';

/** Every sample council that can be read without a browser, each task's page taken away in turn: nothing may be claimed then. */
const scenarios = new Map(ukScenarios().map((scenario) => [scenario.id, scenario]));
const perTask = 60;
const mostRedirects = 5;

describe('a sample council from which a task’s page was taken away', () => {
  for (const council of sampleCouncils().filter(({ hosts }) => isPlain(hosts[0] ?? ''))) {
    const site = (council.hosts[0] ?? '').replace(/^www\.|\.test$/g, '');
    it(`${site}: claims no other page for it, and still finds it where it is not taken away`, () => {
      const tasks = Object.entries(truth[site] ?? {}).filter(([, paths]) => paths.length > 0);
      const claims = tasks.map(([id, paths]) => {
        const scenario = scenarios.get(id);
        if (scenario === undefined) throw new Error(`no scenario ${id}`);
        const gone = new Set(paths.flatMap((path) => [path, ...formsOf[path] ?? []]));
        return {
          id, whole: verdict(council, scenario, new Set(), false), dead: verdict(council, scenario, gone, false), without: verdict(council, scenario, gone, true),
        };
      });
      expect(claims.filter(({ whole }) => whole.verdict !== 'found').map(({ id, whole }) => `${id}: ${whole.say}`)).toEqual([]);
      expect(claims.filter(({ dead }) => dead.verdict === 'found').map(({ id, dead }) => `${id}: ${dead.say}`), 'dead links to it left').toEqual([]);
      expect(claims.filter(({ without }) => without.verdict === 'found').map(({ id, without }) => `${id}: ${without.say}`), 'no link to it left').toEqual([]);
    });
  }
});

/** Not the council whose pages are made by script, nor the one that lets nobody in, nor the payment host. */
function isPlain(host: string): boolean {
  const site = host.replace(/^www\.|\.test$/g, '');
  return truth[site] !== undefined && !['saltmere', 'whinmoor'].includes(site);
}

function verdict(council: Council, scenario: Scenario, gone: ReadonlySet<string>, isUnlinked: boolean): { readonly verdict: string; readonly say: string } {
  const map = crawl(council, scenario, gone, isUnlinked);
  const { verdict: said, best } = guideFor(null).decide(scenario, map, { pins: [], reply: null, expected: null }).destination;
  return { verdict: said, say: `${said} ${best?.score.toFixed(2) ?? ''} ${best?.url ?? ''}, ${map.pages.length} pages read` };
}

function crawl(council: Council, scenario: Scenario, gone: ReadonlySet<string>, isUnlinked: boolean): SiteMap {
  const home = `http://${council.hosts[0] ?? ''}/`;
  const frontier = guideFor(null).crawl([scenario], home, { perTask, perSite: 200 });
  frontier.list(council.pages.map((path) => new URL(path, home)).filter((url) => !isGone(url, gone)).map(({ href }) => href));
  const pages: MappedPage[] = [];
  for (let next: string | null = home; next !== null; next = frontier.next()?.url ?? null) {
    const page = { ...unlinked(fetched(council, next, gone), isUnlinked ? gone : new Set()), order: pages.length };
    pages.push(page);
    frontier.add(page);
  }
  return mapOf(home, pages);
}

function fetched(council: Council, asked: string, gone: ReadonlySet<string>): Omit<MappedPage, 'order'> {
  let url = new URL(asked);
  for (let hop = 0; hop < mostRedirects; hop += 1) {
    if (!council.hosts.includes(url.hostname)) return missed(asked, url.href, null, 'dns');
    if (isGone(url, gone)) return missed(asked, url.href, 404, 'not-found');
    const { status, type, body, to } = council.answer({ host: url.hostname, path: url.pathname, query: url.searchParams });
    if (to === undefined) {
      if (status >= 400) return missed(asked, url.href, status, 'not-found');
      if (!type.startsWith('text/html')) return missed(asked, url.href, status, 'not-html');
      return { asked, got: url.href, status, contentType: type, by: 'http', source: sourceOf(url.href, String(body)), failure: null };
    }
    url = new URL(to, url);
  }
  return missed(asked, url.href, null, 'loop');
}

/** The page as it would be if nobody had ever linked to what is gone, nor named the link. */
function unlinked(page: Omit<MappedPage, 'order'>, gone: ReadonlySet<string>): Omit<MappedPage, 'order'> {
  if (page.source === null) return page;
  const { links, headings, text, lead } = page.source;
  const isDead = ({ href }: { readonly href: string | null }): boolean => href !== null && isGone(new URL(href), gone);
  const words = links.filter(isDead).flatMap((link) => [link.text, link.extra]).filter((said) => said !== '');
  const without = (said: string): string => words.reduce((left, word) => left.replaceAll(word, ''), said);
  const source = {
    ...page.source, links: links.filter((link) => !isDead(link)), headings: headings.filter((heading) => !words.includes(heading.text)),
    text: without(text), lead: without(lead),
  };
  return { ...page, source };
}

/** The page, and what lies below it. */
function isGone({ pathname, search }: URL, gone: ReadonlySet<string>): boolean {
  return [...gone].some((path) => pathname + search === path || (search === '' && pathname.startsWith(`${path.replace(/\.\w+$/, '')}/`)));
}

const sources = new Map<string, PageSource>();

/** Read once, however many tasks ask for it. */
function sourceOf(url: string, body: string): PageSource {
  const source = sources.get(url) ?? readSource(body, url);
  sources.set(url, source);
  return source;
}

function missed(asked: string, got: string, status: number | null, kind: 'dns' | 'not-found' | 'not-html' | 'loop'): Omit<MappedPage, 'order'> {
  return { asked, got, status, contentType: '', by: 'http', source: null, failure: { kind, detail: kind, permanent: true, fault: 'site' } };
}
