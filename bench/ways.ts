import type { BrowserContext, Page } from 'playwright';
import type { Device } from '../src/model/survey.ts';
import type { Observer } from '../src/model/kit.ts';
import { observers } from '../src/observe/index.ts';
import { asLastScreen } from '../src/visit/as-screen.ts';
import { takeLook } from '../src/visit/look.ts';
import { seeWith } from '../src/visit/seen.ts';
import { screens } from '../tests/screens.ts';

/** One way of going through pages. */
export type Way = (context: BrowserContext, urls: readonly string[]) => Promise<void>;
type Visit = (page: Page, url: string) => Promise<void>;

/** Wall ms of each observer so far, by its name and device. */
export const spent = new Map<string, number>();

/** All observers of a survey, the deep ones too: it is the look that leaves those out. */
const timed = observers.map((observer): Observer<Page> => ({
  ...observer,
  observe: async (tab, on) => {
    const began = performance.now();
    const facts = await observer.observe(tab, on);
    const name = `${observer.id} (${on.device})`;
    spent.set(name, (spent.get(name) ?? 0) + performance.now() - began);
    return facts;
  },
}));
const keep = (_bytes: Uint8Array, extension: string): Promise<string> => Promise.resolve(`bench.${extension}`);

export async function bare(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
}

/** As a survey takes it: the load, its settling and the consent layer, every look on the desktop and then on the phone. */
export async function look(page: Page, url: string): Promise<void> {
  const { failure, seen } = await takeLook(page, {
    site: 'bench', asked: url, depth: 'full', observers: timed, screens, keep, pageMs: 60_000, consent: [], failureFor: () => null,
  });
  const wrong = [...Object.values(seen.desktop ?? {}), ...Object.values(seen.phone ?? {})].find(({ ok }) => !ok);
  if (failure !== null || wrong !== undefined || seen.phone === undefined) throw new Error(`not a whole look at ${url}: ${JSON.stringify(failure ?? wrong ?? 'no phone')}`);
}

/** The same observers on a bare load, without settling and consent. */
export const observed: Visit = observedBy(() => true);

/** Of them those that the budget names: axe on both screens, links (and the document they are read from), names, layout and pictures. */
export const budgeted: Visit = observedBy(({ id }) => ['axe', 'html', 'links', 'names', 'layout', 'screenshot'].includes(id));

function observedBy(isMeant: (observer: Observer<Page>) => boolean): Visit {
  const looking = timed.filter((observer) => observer.deep === undefined && isMeant(observer));
  return async (page, url) => {
    const see = async (device: Device, all: readonly Observer<Page>[]): Promise<void> => {
      const seen = await seeWith(page, { observers: all, device, url, keep, observerMs: 60_000 });
      const wrong = Object.values(seen).find(({ ok }) => !ok);
      if (wrong !== undefined) throw new Error(`not all was seen at ${url}: ${JSON.stringify(wrong)}`);
    };
    await bare(page, url);
    await see('desktop', looking);
    await asLastScreen(page, screens.phone, screens.desktop, () => see('phone', looking.filter(({ each }) => each === 'device')));
  };
}

export const newTabs = (visit: Visit): Way => async (context, urls) => {
  for (const url of urls) {
    const page = await context.newPage();
    await visit(page, url);
    await page.close();
  }
};

export const oneTab = (visit: Visit): Way => async (context, urls) => {
  const page = await context.newPage();
  for (const url of urls) await visit(page, url);
  await page.close();
};
