import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guideFor } from '../../src/findability/index.ts';
import type { Look } from '../../src/model/facts.ts';
import type { SiteMap } from '../../src/model/map.ts';
import type { Site } from '../../src/model/survey.ts';
import { observers, readSitemap, readSource } from '../../src/observe/index.ts';
import { plantedStates, startSamples } from '../../src/samples/index.ts';
import { memoryStore } from '../../src/store/index.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { openVisitor } from '../../src/visit/index.ts';
import { steps } from './fixtures/trip.ts';

type Visitor = Awaited<ReturnType<typeof openVisitor>>;
const ids = [...new Set(plantedStates.map(({ site }) => site))];
const sites: readonly Site[] = ids.map((id) => ({ id, name: id, type: 'unitary', nation: 'England', home: `http://${id}.test/` }));
const manners = { pauseMs: 0, atOnce: 1, userAgent: 'toptasks-test (+mailto:t@example.org)', pageMs: 10_000, pagesPerTask: 4, pagesPerSite: 12 };
/** Nothing of these matters for what is pressed on one page. */
const map = (site: string): SiteMap => ({
  site, home: `http://${site}.test/`, robots: null, pages: [], fetched: {}, search: { how: 'none', form: null, on: null, runs: [] }, aToZ: { url: null, lookups: [] }, needsScript: false, failure: null,
}) as unknown as SiteMap;

describe('the forms of the sample councils, pressed empty', () => {
  const store = memoryStore();
  let visitor: Visitor;
  let ends: readonly (() => Promise<void>)[] = [];
  beforeAll(async () => {
    const [browser, samples] = await Promise.all([launchBrowser(), startSamples()]);
    const few = observers.filter(({ id }) => id === 'html' || id === 'names');
    visitor = await openVisitor({
      survey: { sites, manners, bindings: [] }, hosts: samples.hosts, browser, observers: few, readSource, readSitemap, guide: guideFor(null),
      tell: () => undefined, signal: new AbortController().signal,
    });
    ends = [() => visitor.close(), () => browser.close(), samples.close];
  });
  afterAll(async () => { for (const end of ends) await end(); });

  it.each(plantedStates.filter(({ state }) => state === 'errors'))('$site on a $device: $say', async ({ site, path, device, shows }) => {
    const visit = { id: `${site}/x/scripted/${device}`, site, scenario: 'x', route: 'scripted', device } as const;
    const journey = await visitor.walk({ visit, start: `http://${site}.test/`, steps: steps('open', path, 'check', { as: 'the form', errors: true }), destinations: [] }, map(site), null, store);
    const who = shows === null ? 'the browser itself answers, at the first field that is wrong' : 'the page itself answers';
    expect(journey.steps.at(-1)).toMatchObject({ outcome: 'done', detail: `${who}; nothing was sent` });
    const shown = async (what: 'check' | 'errors'): Promise<string> => {
      const look = await store.load<Look>(`facts/${site}/looks/${journey.marks.find(({ kind }) => kind === what)?.look}`);
      const names = look?.seen[device]?.names;
      return names?.ok === true ? names.data.snapshot : '';
    };
    const [opened, answered] = [await shown('check'), await shown('errors')];
    if (shows !== null) expect([opened.includes(shows), answered.includes(shows)]).toEqual([false, true]);
    // What the browser says at the field is no part of the page.
    else expect([opened.includes('textbox "Postcode"'), answered]).toEqual([true, opened]);
    expect(journey.refused ?? []).toEqual([]);
  });
});
