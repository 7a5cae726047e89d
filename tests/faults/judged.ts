import type { BrowserContext, Page } from 'playwright';
import { answersOf } from '../../src/judge/answers-of.ts';
import type { Facts, Look, ObserverId, Seen } from '../../src/model/facts.ts';
import type { PageCheck, Verdict } from '../../src/model/kit.ts';
import type { Device } from '../../src/model/survey.ts';
import { observers } from '../../src/observe/index.ts';
import { consentBanner } from '../../src/visit/consent-banner.ts';
import { asScreen } from '../../src/visit/as-screen.ts';
import { leave } from '../../src/visit/leave.ts';
import { seeWith } from '../../src/visit/seen.ts';
import { settle } from '../../src/visit/settle.ts';
import { firstBanner } from '../../src/visit/touched.ts';
import { screens } from '../screens.ts';

/** What a check said of a page on a device. */
export interface Judged { readonly check: string; readonly device: Device; readonly verdict: Verdict }

/** For one observer, on a machine that has much else to do. */
const PATIENCE_MS = 200_000;

/**
 * What these page checks say of the page at the address, seen as a survey sees it: observers that only look on one load, those that act each on
 * a page of its own and, where they see fault, twice. With a `tab`, what only looks takes that one. `handheld`: where a finger acts, as phones are.
 */
export async function judgedPage(context: BrowserContext, url: string, checks: readonly PageCheck[], tab?: Page, handheld?: BrowserContext): Promise<readonly Judged[]> {
  const needs = new Set(checks.flatMap((check) => check.needs));
  const desktop: Seen = { ...(await lookedAt(context, url, 'desktop', needs, tab)), ...(await probed(context, url, needs)) };
  const isOnPhone = checks.some(({ devices }) => devices.includes('phone'));
  const phone: Seen = isOnPhone ? { ...(await lookedAt(context, url, 'phone', needs, tab)), ...(await touched(context, handheld, url, needs)) } : {};
  const look: Look = { id: '0123456789abcdef', site: 'somewhere', asked: url, got: url, status: 200, failure: null, depth: 'full', consent: 'none', seen: { desktop, phone } };
  return checks.flatMap((check) => check.devices.flatMap((device) => {
    const facts = factsOf(check, { ...desktop, ...(device === 'phone' ? phone : {}) });
    const site = { id: 'somewhere', name: 'Somewhere', type: 'unitary', nation: 'England', home: url } as const;
    const verdicts = typeof facts === 'string'
      ? [{ state: 'untested', message: facts } as const]
      : answersOf(check.id, () => check.judge({ site, look, device, roles: ['destination'], titles: [] }, facts));
    return verdicts.map((verdict) => ({ check: check.id, device, verdict }));
  }));
}

function factsOf(check: PageCheck, seen: Seen): Facts | string {
  const facts: Record<string, unknown> = {};
  for (const need of check.needs) {
    const answer = seen[need];
    if (answer?.ok !== true) return `${need}: ${answer === undefined ? 'not seen' : answer.failure.detail}`;
    facts[need] = answer.data;
  }
  return facts as unknown as Facts; // a check asks for what it needs only
}

async function lookedAt(context: BrowserContext, url: string, device: Device, needs: ReadonlySet<ObserverId>, tab?: Page): Promise<Seen> {
  const wanted = observers.filter((one) => one.deep === undefined && needs.has(one.id) && (device === 'desktop' || one.each === 'device'));
  if (wanted.length === 0) return {};
  const see = (page: Page): Promise<Seen> => seeWith(page, { observers: wanted, device, url, keep, observerMs: PATIENCE_MS });
  const look = (page: Page): Promise<Seen> => (device === 'phone' ? asScreen(page, screens.phone, screens.desktop, async () => { await settle(page, 2000); return see(page); }) : see(page));
  if (tab === undefined) return onFresh(context, url, look);
  await load(tab, url);
  return look(tab);
}

async function probed(context: BrowserContext, url: string, needs: ReadonlySet<ObserverId>): Promise<Seen> {
  const seen: Record<string, unknown> = {};
  for (const observer of observers.filter((one) => one.deep !== undefined && one.deep.touches !== true && needs.has(one.id))) {
    const once = (): Promise<Seen> => onFresh(context, url, (page, anew) => seeWith(page, { observers: [observer], device: 'desktop', url, keep, observerMs: PATIENCE_MS, anew, banner: () => consentBanner(page) }), observer.deep?.firstVisit);
    const first = (await once())[observer.id];
    seen[observer.id] = first;
    if (first?.ok !== true || observer.deep?.isSuspect(first.data as never) !== true) continue; // its own facts: the key says so
    const second = (await once())[observer.id];
    seen[observer.id] = second?.ok === true ? { ...first, data: observer.deep.agreed(first.data as never, second.data as never) } : second;
  }
  return seen as Seen; // each under its own observer's key
}

/** What acts as a finger does: on the phone's load and, where it saw fault, on one that it sees from its beginning. */
async function touched(context: BrowserContext, handheld: BrowserContext | undefined, url: string, needs: ReadonlySet<ObserverId>): Promise<Seen> {
  const seen: Record<string, unknown> = {};
  if (handheld === undefined) return {};
  for (const observer of observers.filter((one) => one.deep?.touches === true && needs.has(one.id))) {
    const once = async (isAgain: boolean): Promise<Seen> => {
      const banner = firstBanner();
      const page = await handheld.newPage();
      const other: Page[] = [];
      const come = async (): Promise<void> => { await load(page, url); await banner.see(page); };
      const desktop = async (): Promise<Page> => {
        const tab = await context.newPage();
        other.push(tab);
        await load(tab, url);
        return tab;
      };
      try {
        if (!isAgain) await come();
        return await seeWith(page, { observers: [observer], device: 'phone', url, keep, observerMs: PATIENCE_MS, banner: banner.was, asDesktop: (job) => asScreen(page, screens.desktop, screens.phone, job), ...(isAgain && { anew: come, desktop }) });
      } finally {
        for (const one of [page, ...other]) await one.close();
      }
    };
    const first = (await once(false))[observer.id];
    seen[observer.id] = first;
    if (first?.ok !== true || observer.deep?.isSuspect(first.data as never) !== true) continue; // its own facts: the key says so
    const second = (await once(true))[observer.id];
    seen[observer.id] = second?.ok === true ? { ...first, data: observer.deep.agreed(first.data as never, second.data as never) } : second;
  }
  return seen as Seen; // each under its own observer's key
}

async function onFresh<T>(context: BrowserContext, url: string, job: (page: Page, anew: () => Promise<void>) => Promise<T>, isEmpty = false): Promise<T> {
  const page = await context.newPage();
  try {
    if (!isEmpty) await load(page, url);
    return await job(page, () => load(page, url));
  } finally {
    await leave(page);
  }
}

async function load(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await settle(page, 5000);
}

async function keep(_bytes: Uint8Array, extension: string): Promise<string> {
  return Promise.resolve(`${'0'.repeat(64)}.${extension}`);
}
