import { describe, expect, it } from 'vitest';
import { guideFor } from '../src/findability/index.ts';
import { checks } from '../src/judge/index.ts';
import { lookId } from '../src/judge/look-id.ts';
import type { Look, PageSource } from '../src/model/facts.ts';
import type { Store } from '../src/model/kit.ts';
import type { Edition } from '../src/model/edition.ts';
import type { Survey } from '../src/model/survey.ts';
import type { Journey, LastSeen, StepTaken } from '../src/model/visit.ts';
import { memoryStore } from '../src/store/index.ts';
import { collect, conclude, type Visitor } from '../src/survey.ts';
import { binWords, home, link, scenarioOf, siteMap, source, titled } from './findability/made.ts';
import { method } from './publish/made-up/method.ts';

/** A survey of three councils with one script each, walked by nobody: what the journeys saw is made up. */
const ids = ['ashby', 'brambleford', 'cotter'];
const scenario = scenarioOf(binWords, { script: [{ word: 'open', args: 'home', line: 30 }, { word: 'follow', args: 'Bins', line: 31 }] });
const survey: Survey = {
  id: 'small', title: 'Small', scenarios: [scenario], bindings: [], method, routes: { scripted: ['desktop'] }, hosts: {}, sources: {},
  sites: ids.map((id) => ({ id, name: id, type: 'unitary', nation: 'England', home })),
  manners: { pauseMs: 0, atOnce: 1, userAgent: '', pageMs: 1, pagesPerTask: 1, pagesPerSite: 1 },
};
const edition: Edition = { id: 'small-2', survey: 'small', title: '', method: { id: '', hash: '' }, sources: {}, versions: {}, started: '', ended: '', seal: null };
const others = ['tax', 'roads', 'jobs', 'news'].map((path) => link(path, `/${path}`));

function homeLook(site: string, links: PageSource['links']): Look {
  const html = { ok: true, version: '1', data: { source: source({ title: 'Welcome', links }), evidence: 'h' } } as const;
  return { id: lookId(home), site, asked: home, got: home, status: 200, failure: null, depth: 'light', consent: 'none', seen: { desktop: { html } } };
}

function step(word: string, line: number, some: Partial<StepTaken> = {}): StepTaken {
  return { word, say: `${word} “Bins”`, outcome: 'done', url: home, look: lookId(home), link: null, detail: '', line, ...some };
}

function walked(site: string, isLost: boolean): Journey {
  const follow = isLost ? step('follow', 31, { outcome: 'not-found', lack: 'target' }) : step('follow', 31, { url: `${home}bins`, link: { text: 'Bins', href: `${home}bins`, region: 'main', opened: false } });
  return {
    visit: { id: `${site}/bin-day/scripted/desktop`, site, scenario: 'bin-day', route: 'scripted', device: 'desktop' }, attempts: 1,
    steps: [step('open', 30), follow, ...(isLost ? [] : [step('expect', 32, { url: `${home}bins` })])], looks: [lookId(home)], clicks: 1, marks: [], started: '', seconds: 1,
    ending: isLost ? { kind: 'lost', reason: 'no such link', lack: 'target' } : { kind: 'reached', url: `${home}bins` },
  };
}

/** The edition of before: everybody's home page had a link to the bins. */
async function before(): Promise<Store> {
  const store = memoryStore();
  for (const id of ids) {
    await store.save(`facts/${id}/looks/${lookId(home)}`, homeLook(id, [...others, link('Bins', '/bins')]));
    await store.save(`facts/${id}/journeys/bin-day/scripted.desktop`, walked(id, false));
  }
  return store;
}

/** Ashby renamed the link, Brambleford took it away; Cotter as told. */
function visitor(cotter: 'fine' | 'lost', calls: string[] = []): Visitor {
  const links = (site: string): PageSource['links'] => (site === 'ashby' ? [...others, link('Rubbish', '/bins')] : others);
  return {
    map: async () => siteMap([titled('/', 'Welcome', others)]),
    walk: async ({ visit: { site } }, _map, _binding, store) => {
      calls.push(site);
      await store.save(`facts/${site}/looks/${lookId(home)}`, homeLook(site, links(site)));
      return walked(site, site !== 'cotter' || cotter === 'lost');
    },
    show: async () => undefined,
    probe: async () => undefined,
    picture: async () => undefined,
  };
}

const last = (site: string): string => `facts/${site}/last/bin-day/scripted.desktop`;
const guide = guideFor(null);
async function collected(cotter: 'fine' | 'lost', older: Store | null, store: Store = memoryStore(), calls: string[] = []): Promise<Store> {
  await collect(survey, {
    visitor: visitor(cotter, calls), guide, checks: Object.values(checks), store, tell: () => undefined, signal: new AbortController().signal,
    ...(older === null ? {} : { older: { id: 'small-1', store: older } }),
  });
  return store;
}
async function outcomes(store: Store, sites: Survey['sites'] = survey.sites): Promise<readonly string[]> {
  const { sites: judged } = await conclude({ ...survey, sites }, edition, { guide, checks: Object.values(checks), store, words: ({ detail }) => detail });
  return judged.map(({ site, outcomes: all }) => {
    const [one] = Object.values(all);
    return `${site.id} ${one?.outcome} ${one?.changed ?? ''}`.trim();
  }).sort();
}

describe('what stood in the last edition', () => {
  it('is kept as a fact where a scripted journey is lost now, and judged without the old edition', async () => {
    const store = await collected('fine', await before());
    expect((await store.list('facts/')).filter((key) => key.includes('/last/'))).toEqual([last('ashby'), last('brambleford')]);
    expect(await store.load<LastSeen>(last('ashby'))).toMatchObject({ edition: 'small-1', step: 1, link: { text: 'Bins' }, page: { title: 'Welcome' } });
    expect(await outcomes(store)).toEqual(['ashby broken-script site', 'brambleford not-found site', 'cotter done']);
  });

  it('is nothing without an older edition, or with one that knows nothing of the visit', async () => {
    for (const older of [null, memoryStore()]) {
      const store = await collected('fine', older);
      expect((await store.list('facts/')).filter((key) => key.includes('/last/'))).toEqual([]);
      expect(await outcomes(store)).toEqual(['ashby not-found', 'brambleford not-found', 'cotter done']);
    }
  });

  it('is there too after a run that was killed between a journey and it, the journey not walked again', async () => {
    const [older, calls] = [await before(), new Array<string>()];
    const whole = await collected('fine', older);
    const killed = await collected('fine', null);
    await collected('fine', older, killed, calls);
    expect(calls).toEqual([]);
    const texts = async (store: Store) => Promise.all((await store.list('facts/')).map(async (key) => [key, JSON.stringify(await store.load(key))]));
    expect(await texts(killed)).toEqual(await texts(whole));
  });
});

describe('a step that fails on all sites at once', () => {
  it('is our script’s fault, whatever the sites’ order and whatever stood before', async () => {
    const store = await collected('lost', await before());
    const wanted = ['ashby broken-script script', 'brambleford broken-script script', 'cotter broken-script script'];
    expect(await outcomes(store)).toEqual(wanted);
    expect(await outcomes(store, survey.sites.toReversed())).toEqual(wanted);
  });
});
