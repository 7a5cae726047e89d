import { describe, expect, it } from 'vitest';
import { guideFor } from '../src/findability/index.ts';
import { checks } from '../src/judge/index.ts';
import { lookId } from '../src/judge/look-id.ts';
import type { Edition } from '../src/model/edition.ts';
import type { Look } from '../src/model/facts.ts';
import type { Results, Store } from '../src/model/kit.ts';
import type { Survey } from '../src/model/survey.ts';
import type { Ending, Errand, Journey } from '../src/model/visit.ts';
import { memoryStore } from '../src/store/index.ts';
import { collect, conclude, type Visitor } from '../src/survey.ts';
import { binWords, home, link, scenarioOf, siteMap, titled } from './findability/made.ts';
import { fine, rule, seen, source, timeout } from './judge/made/site.ts';
import { method } from './publish/made-up/method.ts';

/** One council whose bins are found over links or not, with a script beside that does whatever a test says. */
const scenario = scenarioOf(binWords, { script: [{ word: 'open', args: 'home', line: 1 }] });
const gates = [...method.gates, { id: 'any', check: 'axe-serious', role: 'any', state: 'failed', stars: 1, say: 'A serious failure.' } as const];
const manners = { pauseMs: 0, atOnce: 1, userAgent: '', pageMs: 1, pagesPerTask: 1, pagesPerSite: 1 };
const edition: Edition = { id: 'e', survey: 'small', title: '', method: { id: '', hash: '' }, sources: {}, versions: {}, started: '', ended: '', seal: null };
const guide = guideFor(null);
const plain: Survey['routes'] = { 'navigation': ['desktop', 'phone'], 'a-z': ['desktop'] };

function surveyOf(routes: Survey['routes']): Survey {
  const site = { id: 'brambleford', name: 'Brambleford', type: 'unitary', nation: 'England', home } as const;
  return { id: 'small', title: 'Small', scenarios: [scenario], bindings: [], method: { ...method, gates }, routes, hosts: {}, sources: {}, sites: [site], manners };
}

const bins = `${home}bins`;
const [deep, days] = [`${home}bins/deep`, `${home}bins/days`];
const pages = [
  titled('/', 'Welcome', [link('Bins and recycling', '/bins'), link('News', '/news')]),
  titled('/bins', 'Bin collection day', [link('Deep', '/bins/deep')], { text: 'Your bin collection day, calendar of collections and recycling. Find your collection day here.' }),
  titled('/bins/deep', 'Deep', [link('Gone', '/gone')]),
];

/** Every automated check fails on what a script looks at in full. */
const label = fine({ violations: [rule('label', 'serious')], incomplete: [], rules: 90 });
const bad = seen({ axe: label, html: fine({ source: source({ title: 'Bad', text: 'Sorry' }), evidence: 'h' }) });
const good = seen({ html: fine({ source: source({ title: 'Bin collection day' }), evidence: 'h' }) });

function lookAt(asked: string, about: Partial<Look> = {}): Look {
  return { id: lookId(asked), site: 'brambleford', asked, got: asked, status: 200, failure: null, depth: 'full', consent: 'none', seen: { desktop: good, phone: good }, ...about };
}
const { axe: _axe, layout: _layout, ...lightly } = good;
const light = (asked: string): Look => lookAt(asked, { depth: 'light', seen: { desktop: lightly } });
const full = (asked: string): Look => lookAt(asked, { seen: { desktop: bad, phone: bad } });
const failed = (asked: string): Look => lookAt(asked, { got: null, status: null, failure: timeout, seen: {} });

/** What a walk keeps, and how it ends. */
interface Walk { readonly ending: Ending; readonly keeps: readonly Look[] }
const lost: Ending = { kind: 'lost', reason: 'no such link', lack: 'target' };
const reached = (url: string): Ending => ({ kind: 'reached', url });
const stopped: Ending = { kind: 'stopped', reason: 'late', failure: { ...timeout, permanent: true } };

interface World { readonly name: string; readonly plain: Walk; readonly script: Walk }
const worlds: readonly World[] = [
  { name: 'the script passes bad pages that nothing else passed', plain: { ending: reached(bins), keeps: [lookAt(home), lookAt(bins)] }, script: { ending: reached(days), keeps: [full(deep), full(days)] } },
  { name: 'only the script arrives', plain: { ending: lost, keeps: [lookAt(home)] }, script: { ending: reached(bins), keeps: [full(bins)] } },
  { name: 'the script is stopped', plain: { ending: lost, keeps: [lookAt(home)] }, script: { ending: stopped, keeps: [full(deep)] } },
  { name: 'the script is lost on a broken link', plain: { ending: reached(bins), keeps: [lookAt(home), lookAt(bins)] }, script: { ending: lost, keeps: [lookAt(`${home}gone`, { status: 404 })] } },
  { name: 'the script looks deeper than the others did', plain: { ending: lost, keeps: [lookAt(home), light(bins)] }, script: { ending: lost, keeps: [lookAt(bins, { seen: { desktop: { ...good, axe: label }, phone: { ...good, axe: label } } })] } },
  { name: 'the script sees what failed in passing', plain: { ending: lost, keeps: [lookAt(home), failed(bins)] }, script: { ending: reached(bins), keeps: [full(bins)] } },
  { name: 'the script makes states', plain: { ending: reached(bins), keeps: [lookAt(home), lookAt(bins)] }, script: { ending: reached(bins), keeps: [lookAt(`${bins}#bin-day.scripted.desktop.2`, { got: bins, seen: { desktop: bad } })] } },
];

function visitorOf({ plain: byResident, script }: World): Visitor {
  const keep = (store: Store, look: Look): Promise<void> => store.save(`facts/brambleford/looks/${look.id}`, look);
  const walk = async ({ visit }: Errand, store: Store): Promise<Journey> => {
    const { ending, keeps } = visit.route === 'scripted' ? script : visit.route === 'navigation' ? byResident : { ending: { kind: 'absent', reason: 'no A to Z' } as const, keeps: [] };
    for (const look of keeps) await keep(store, look);
    const steps = keeps.map(({ id, asked }) => ({ word: 'follow', say: 'follow', outcome: 'done', url: asked, look: id, link: { text: 'Gone', href: `${home}gone`, region: 'main', opened: false }, detail: '', line: 1 } as const));
    return { visit, attempts: 1, steps, looks: keeps.map(({ id }) => id), ending, clicks: 1, marks: keeps.map(({ id }) => ({ kind: 'check', what: 'x', look: id })), started: '', seconds: 1 };
  };
  return {
    map: async () => siteMap(pages, { fetched: { 'bin-day': [home, bins] } }),
    walk: (errand, _map, _binding, store) => walk(errand, store),
    // As the visitor does it: what is known is not looked at again.
    probe: async () => undefined,
    picture: async () => undefined,
    show: async (_site, urls, _binding, store) => {
      for (const url of urls) if ((await store.load(`facts/brambleford/looks/${lookId(url)}`)) === null) await keep(store, light(url));
    },
  };
}

async function surveyed(world: World, routes: Survey['routes']): Promise<{ results: Results; store: Store }> {
  const store = memoryStore();
  const by = { guide, checks: Object.values(checks), store };
  await collect(surveyOf(routes), { ...by, visitor: visitorOf(world), tell: () => undefined, signal: new AbortController().signal });
  return { results: await conclude(surveyOf(routes), edition, { ...by, words: ({ detail }) => detail }), store };
}

/** Everything that counts: verdicts but on states, scores with coverage and gates, the league. */
const counted = ({ findings, scores, league }: Results): string => JSON.stringify({ findings: findings.filter(({ seenAs }) => seenAs === undefined), scores, league }, null, 1);

describe('a written script', () => {
  it.each(worlds)('scores nothing, to the byte: $name', async (world) => {
    const [without, beside] = [await surveyed(world, plain), await surveyed(world, { ...plain, scripted: ['desktop', 'phone'] })];
    expect(beside.results.sites[0]?.journeys.filter(({ visit }) => visit.route === 'scripted')).toHaveLength(2);
    expect(without.results.scores.some(({ points }) => points !== null)).toBe(true);
    expect(counted(beside.results)).toBe(counted(without.results));
  });

  it('shows the pages that it alone passed as states, which count nowhere', async () => {
    const { results: { findings } } = await surveyed(worlds[0] as World, { ...plain, scripted: ['desktop'] });
    const own = findings.filter(({ id }) => id.includes(`page-${lookId(deep)}`));
    expect(own.some(({ state }) => state === 'failed')).toBe(true);
    expect(new Set(own.map(({ roles, seenAs }) => `${roles.join(' ')}: ${seenAs}`))).toEqual(new Set(['state: “x”']));
  });

  it('walked alone fails nobody: what hangs on a walk says that nothing else was walked', async () => {
    const { results: { findings, league } } = await surveyed(worlds[2] as World, { scripted: ['desktop'] });
    const walked = findings.filter(({ check }) => check === 'task-reached');
    expect(walked.map(({ state, message }) => `${state}: ${message}`)).toEqual(['untested: Nothing was walked by links, search or A to Z; a written script scores nothing.']);
    expect(findings.filter(({ check, state }) => ['steps-to-task', 'consistent-destination'].includes(check) && state === 'failed')).toEqual([]);
    expect(league.rows.map(({ ranked }) => ranked)).toEqual([false]);
  });
});
