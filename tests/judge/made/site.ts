import type { TaskFinding } from '../../../src/model/destination.ts';
import type { AxeRule, FieldFact, FormFact, Layout, LinkFact, Look, PageSource, Region, Seen } from '../../../src/model/facts.ts';
import type { Failure } from '../../../src/model/failure.ts';
import type { TaskCase } from '../../../src/model/kit.ts';
import type { MappedPage, SearchRun, SiteMap } from '../../../src/model/map.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import type { Device, Route, Site } from '../../../src/model/survey.ts';
import type { Ending, Journey } from '../../../src/model/visit.ts';
import type { JudgeInput } from '../../../src/judge/judge-input.ts';
import { lookId } from '../../../src/judge/look-id.ts';
import { taskCases } from '../../../src/judge/task-cases.ts';
import { withoutScripts } from '../../../src/judge/without-scripts.ts';

/** The made-up council that the judge's tests speak of; every builder fills in what a test does not care for. */
export const home = 'http://www.brambleford.test/';
export const bins = `${home}bins`;
export const missed = `${home}bins/missed`;

export const site: Site = { id: 'E07000999', name: 'Brambleford', type: 'district', nation: 'England', home };

export const scenario: Scenario = {
  id: 'missed-bin', task: 'Report a missed bin', for: ['district', 'unitary'], lgsl: 524, lgil: null, queries: [], short: [], welsh: null,
  query: 'report missed bin', az: ['bins', 'missed bin'], clicks: 2, stop: 'first page of the form', script: [], inputs: {}, file: 'missed-bin.yaml',
  words: {
    concepts: [
      { name: 'bin', weight: 1, head: true, terms: { bin: 1, rubbish: 0.9, refuse: 0.8 } },
      { name: 'missed', weight: 1, head: false, terms: { missed: 1, 'not collected': 0.9 } },
    ],
    broader: { environment: 0.5 }, against: { litter: 0.5 }, action: 'report',
  },
  answers: [
    { id: 'online', say: 'a route to report online', essential: true, any: [{ form: true }, { link: '^report' }], nearby: false },
    { id: 'when', say: 'how soon to report', essential: false, any: [{ text: 'within \\d+ working days' }], nearby: false },
  ],
};

export const timeout: Failure = { kind: 'timeout', detail: 'took too long', permanent: false, fault: 'network' };
export const blocked: Failure = { kind: 'blocked', detail: '403', permanent: true, fault: 'site-policy' };

export function link(text: string, href: string, region: Region = 'main', context = ''): LinkFact {
  return { n: 0, href, fragment: '', text, context, extra: '', region, hidden: false };
}

export function source(about: Partial<PageSource> = {}): PageSource {
  return {
    title: 'A page', lang: 'en', description: '', canonical: null, robots: '', viewport: 'width=device-width', headings: [], breadcrumb: '',
    lead: '', text: '', words: 100, links: [], forms: [], iframes: [], scripts: 0, images: 0, ...about,
  };
}

export function field(label: string, type = 'text', name = label.toLowerCase()): FieldFact {
  return { type, name, label, id: name, autocomplete: '', value: '' };
}

export function form(fields: readonly FieldFact[], about: Partial<FormFact> = {}): FormFact {
  return { n: 0, action: `${home}send`, method: 'post', role: '', id: '', label: '', region: 'main', fields, buttons: ['Continue'], ...about };
}

export function page(asked: string, about: Partial<MappedPage> = {}): MappedPage {
  return { asked, got: asked, status: 200, contentType: 'text/html', by: 'http', order: 0, source: source(), failure: null, ...about };
}

export function look(asked: string, seen: Look['seen'] = {}, about: Partial<Look> = {}): Look {
  return { id: lookId(asked), site: site.id, asked, got: asked, status: 200, failure: null, depth: 'full', consent: 'none', seen, ...about };
}

export function fine<T>(data: T) {
  return { ok: true, data, version: '1' } as const;
}

export function layout(about: Partial<Layout> = {}): Layout {
  return {
    innerWidth: 390, innerHeight: 844, scrollWidth: 390, scrollHeight: 2000, wide: [], viewport: 'width=device-width, initial-scale=1',
    textSizes: [{ px: 16, characters: 1000, sample: 'Bins and recycling' }], targets: { count: 40, small: [] }, overlaps: [], overlay: null,
    handheld: { cut: [], bars: [], things: [], under44: 0 }, ...about,
  };
}

export function rule(id: string, impact: AxeRule['impact'], about: Partial<AxeRule> = {}): AxeRule {
  return { id, impact, help: `Help of ${id}`, helpUrl: '', wcag: ['1.4.3'], count: 2, places: [{ selector: 'footer > a:nth-child(2)', html: '<a>', why: '' }], ...about };
}

/** Everything seen, and all of it well. */
export function seen(about: Partial<Seen> = {}): Seen {
  return { html: fine({ source: source(), evidence: 'h.html' }), layout: fine(layout()), axe: fine({ violations: [], incomplete: [], rules: 90 }), screenshot: fine({ image: 'p.png', width: 390, height: 844 }), ...about };
}

export function journey(route: Route, device: Device, ending: Ending, about: Partial<Journey> = {}): Journey {
  return {
    visit: { id: `${site.id}/missed-bin/${route}/${device}`, site: site.id, scenario: 'missed-bin', route, device },
    attempts: 1, steps: [], looks: [], ending, clicks: 2, marks: [], started: '2026-11-21T10:00:00Z', seconds: 4, ...about,
  };
}

export const reached = (url = missed): Ending => ({ kind: 'reached', url });
export const lost: Ending = { kind: 'lost', reason: 'no such link' };
export const absent: Ending = { kind: 'absent', reason: 'no search' };
export const stopped = (failure = timeout): Ending => ({ kind: 'stopped', reason: failure.detail, failure });

export function run(results: readonly string[], about: Partial<SearchRun> = {}): SearchRun {
  const listed = results.map((href, i) => ({ rank: i + 1, href, text: `Result to ${href.split('/').at(-1)}`, extra: '' }));
  return { scenario: 'missed-bin', query: 'report missed bin', url: `${home}search?q=report+missed+bin`, look: null, results: listed, failure: null, ...about };
}

export function map(about: Partial<SiteMap> = {}): SiteMap {
  return {
    site: site.id, home, failure: null, needsScript: false, robots: { found: true, crawlDelay: null, disallowsSearch: false },
    pages: [page(home)], fetched: { 'missed-bin': [home] }, search: { how: 'none', form: null, on: null, runs: [] }, aToZ: { url: null, lookups: [] }, ...about,
  };
}

export function finding(about: Partial<TaskFinding['destination']> = {}, more: Partial<TaskFinding> = {}): TaskFinding {
  const destination = { verdict: 'found', set: [missed], best: candidate(missed, 0.9), candidates: [], two: false, by: 'judge', ...about } as const;
  return { scenario: 'missed-bin', destination, shortest: null, greedy: null, searchRank: null, letterEntry: null, ...more };
}

export function candidate(url: string, score: number, title = 'Report a missed bin') {
  return { url, score, title, kind: 'page', from: null, evidence: [], because: [] } as const;
}

export const review = finding({ verdict: 'review', set: [missed], best: candidate(missed, 0.6) });
export const notFound = finding({ verdict: 'not-found', set: [], best: null });

export function click(from: string, to: string, text: string, score = 0.8) {
  return { from, to, link: 0, text, scent: { score, matches: [], against: 0, unexplained: [] } };
}

export function input(about: Partial<JudgeInput> = {}): JudgeInput {
  return { site, scenarios: [scenario], map: map(), tasks: [finding()], journeys: [], visits: [], looks: [], checks: [], notAssessed: null, ...about };
}

/** The one task of the site, as a check gets it. */
export function task(about: Partial<JudgeInput> = {}): TaskCase {
  const [one] = taskCases(withoutScripts(input(about)));
  if (one === undefined) throw new Error('The scenario must be a duty.');
  return one;
}
