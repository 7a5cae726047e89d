import { describe, expect, it } from 'vitest';
import { guideFor } from '../src/findability/index.ts';
import { checks } from '../src/judge/index.ts';
import { lookId } from '../src/judge/look-id.ts';
import type { Edition } from '../src/model/edition.ts';
import type { Look } from '../src/model/facts.ts';
import type { Store } from '../src/model/kit.ts';
import type { LabPage, LabRun } from '../src/model/lab.ts';
import type { Site, Survey } from '../src/model/survey.ts';
import { reports } from '../src/publish/index.ts';
import { memoryStore } from '../src/store/index.ts';
import { collect, conclude, type Visitor } from '../src/survey.ts';
import { binWords, link, scenarioOf, siteMap, titled, home } from './findability/made.ts';
import { ranAs } from './judge/made/lab.ts';
import { fine, seen, source } from './judge/made/site.ts';
import { method } from './publish/made-up/method.ts';

/** A council, and another that turns us away; the first one's bins are on a page of their own. */
const sites: readonly Site[] = ['brambleford', 'coldmarsh'].map((id) => ({ id, name: id, type: 'unitary', nation: 'England', home }));
const bins = `${home}bins`;
const edition: Edition = { id: 'e', survey: 'small', title: '', method: { id: '', hash: '' }, sources: {}, versions: {}, started: '', ended: '', seal: null };
const html = seen({ html: fine({ source: source({ title: 'Bin collection day' }), evidence: 'h' }) });
const lookAt = (asked: string): Look => ({ id: lookId(asked), site: 'brambleford', asked, got: asked, status: 200, failure: null, depth: 'full', consent: 'none', seen: { desktop: html, phone: html } });

function surveyOf(lab?: number): Survey {
  const manners = { pauseMs: 0, atOnce: 2, userAgent: '', pageMs: 1, pagesPerTask: 1, pagesPerSite: 1, ...(lab !== undefined && { lab }) };
  return { id: 'small', title: 'Small', scenarios: [scenarioOf(binWords)], bindings: [], method, routes: { navigation: ['phone'] }, hosts: {}, sources: {}, sites, manners };
}

const audits: LabRun['audits'] = [
  { id: 'crawlable-anchors', title: 'Links are <not> crawlable', of: 'seo' }, { id: 'doctype', title: 'Page lacks the `<!doctype html>`', of: 'best-practices' },
];

/** Writes down what it was asked for, in order. */
function visitorOf(did: string[], store: Store): Visitor {
  const nothing = async (): Promise<void> => undefined;
  return {
    map: async (site) => {
      did.push(`map ${site.id}`);
      const pages = [titled('/', 'Welcome', [link('Bins and recycling', '/bins')]), titled('/bins', 'Bin collection day', [], { text: 'Your bin collection day, calendar of collections and recycling. Find your collection day here.' })];
      return { ...siteMap(pages), site: site.id, failure: site.id === 'coldmarsh' ? { kind: 'blocked', detail: '403', permanent: true, fault: 'site-policy' } : null };
    },
    walk: async ({ visit }) => {
      did.push(`walk ${visit.site}`);
      for (const look of [lookAt(home), lookAt(bins)]) await store.save(`facts/${visit.site}/looks/${look.id}`, look);
      return { visit, attempts: 1, steps: [], looks: [lookId(home), lookId(bins)], clicks: 1, marks: [], ending: { kind: 'reached', url: bins }, started: '', seconds: 1 };
    },
    show: nothing, probe: nothing, picture: nothing,
    lab: async (site, orders) => {
      did.push(`lab ${site.id} ${orders.map(({ url }) => url.slice(home.length - 1)).join(' ')}`);
      for (const [n, order] of orders.entries()) {
        const page: LabPage = { ...order, site: site.id, lab: ranAs(n === 0 ? [{ lcpMs: 5000, audits }] : []), failure: n === 0 ? null : { kind: 'crash', detail: '', permanent: false, fault: 'ours' }, version: '13' };
        await store.save(`facts/${site.id}/lab/${order.id}`, page);
      }
    },
  };
}

async function survey(lab?: number) {
  const [store, did, asked] = [memoryStore(), [] as string[], surveyOf(lab)];
  const by = { guide: guideFor(null), checks: Object.values(checks), store };
  await collect(asked, { ...by, visitor: visitorOf(did, store), tell: () => undefined, signal: new AbortController().signal });
  const results = await conclude(asked, edition, { ...by, words: ({ detail }) => detail });
  return { did, results, timed: results.findings.filter(({ check }) => ['slow-to-show', 'moves-while-loading', 'slow-to-answer'].includes(check)) };
}

describe('a survey with a lab', async () => {
  const { did, results, timed } = await survey(3);

  it('times home and answering pages of the sites that let us, after everything else', () => {
    expect(did).toEqual(['map brambleford', 'map coldmarsh', 'walk brambleford', 'lab brambleford / /bins']);
  });

  it('judges what was timed, says why the rest was not, and scores none of it', () => {
    const ours = timed.filter(({ site }) => site === 'brambleford').map(({ check, url, state }) => `${check} ${url?.slice(home.length - 1)} ${state}`).sort();
    expect(ours).toEqual([
      'moves-while-loading / passed', 'moves-while-loading /bins untested', 'slow-to-answer / passed', 'slow-to-answer /bins untested', 'slow-to-show / failed', 'slow-to-show /bins untested',
    ]);
    expect(timed.filter(({ site }) => site === 'coldmarsh').every(({ state }) => state === 'untested')).toBe(true);
    expect(results.checks.filter(({ timed: is }) => is === true).map(({ id }) => id).sort()).toEqual(['moves-while-loading', 'slow-to-answer', 'slow-to-show']);
  });

  it('publishes it in words, with its table', () => {
    const texts = new Map(reports.flatMap((report) => report.render(results)).map(({ path, text }) => [path, text]));
    const page = texts.get('councils/brambleford.html') ?? '';
    expect(page).toContain('How it feels on a slow phone (lab)');
    expect(page).toMatch(/<strong>slowly<\/strong>[^]*after 5\.0 s \(1 run\)/);
    const words = page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(words).toContain('On these pages Links are &lt;not&gt; crawlable to be found by search engines Bin collection day home page Page lacks the &lt;!doctype html&gt; good practice Bin collection day home page');
    expect(page).toContain('not tested: our browser broke down (on our side)');
    expect(texts.get('method.html')).toContain('nothing of the lab is scored by this method');
    expect((texts.get('data/lab.csv') ?? '').split('\n')[1]).toMatch(/,poor,5000,5000,5000,.*,crawlable-anchors;doctype,Links are <not> crawlable;Page lacks the `<!doctype html>`/);
    expect(texts.get('data/datapackage.json')).toContain('"lab.csv"');
  });
});

describe('a survey without one', async () => {
  const [without, none] = [await survey(), await survey(0)];

  it('times nothing and publishes nothing of it', () => {
    expect(without.did.filter((line) => line.startsWith('lab'))).toEqual([]);
    expect(none.did).toEqual(without.did);
    for (const { results, timed } of [without, none]) {
      expect([timed, results.checks.filter(({ timed: is }) => is === true), results.sites.filter(({ lab }) => lab !== undefined)]).toEqual([[], [], []]);
      const texts = reports.flatMap((report) => report.render(results));
      expect(texts.filter(({ path, text }) => /\blab\b/.test(path) || /slow-to-show|lab\.csv|in the lab\b|id="lab"/.test(text)).map(({ path }) => path)).toEqual([]);
    }
    // The same results, whichever way it is said.
    expect(JSON.stringify(none.results.findings)).toBe(JSON.stringify(without.results.findings));
  });
});
