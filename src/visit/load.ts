import type { Page, Response } from 'playwright';
import type { Look } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import { seenAddress } from './address.ts';
import { refusedByGate, whyNot, wrongWith } from './answer.ts';
import { answerConsent } from './consent.ts';
import { latenessOf, within } from './deadline.ts';
import { failure, failureOf } from './failure.ts';
import { lowerFence, type PressRules } from './fence.ts';
import { whyKeptOff } from './kept-off.ts';
import { leave } from './leave.ts';
import { madeOf } from './made-address.ts';
import { takeKeptOff } from './noted.ts';
import { freshen, pressOn } from './press-on.ts';
import { retryAfter } from './retry-after.ts';
import { isAlive } from './seen.ts';
import { pulseOf, settle } from './settle.ts';

/** A page load as it ended: what came, or why nothing did. */
export type Loaded = Pick<Look, 'got' | 'status' | 'failure' | 'consent'>;

export interface Loading {
  readonly pageMs: number;
  /** Words of the binding for the consent layer. */
  readonly consent: readonly string[];
  /** The consent layer is left as a first visitor meets it. */
  readonly unanswered?: boolean;
  /** Called on the page before its consent layer is answered. */
  readonly beforeAnswer?: (page: Page) => Promise<void>;
  /** Whether menus that wait for a mouse can be opened on the way to a state; they can unless it is said otherwise. */
  readonly hasMouse?: boolean;
  /** What the gate knows of an address that the browser could not reach. */
  readonly failureFor: (url: string) => Failure | null;
  /** What pressing keeps to, beside staying on the host. */
  readonly rules?: PressRules;
  /** Told how long an answer asks us to wait (Retry-After). */
  readonly asksToWait?: (ms: number) => void;
}

/** For becoming quiet and for the consent layer, beyond the time for the load. */
const SETTLE_MS = 20_000;
/** For one press, beyond that. */
const PRESS_MS = 20_000;
const MOST_NAVIGATIONS = 6;

/**
 * Loads an address into the page, lets it settle and answers its consent layer; then presses what the address names, if it names anything
 * (made-address.ts). Always from a clean page, also where only the fragment is another. Never throws for the site.
 */
export async function loadPage(page: Page, url: string, by: Loading): Promise<Loaded> {
  const documents = watchDocuments(page);
  const made = madeOf(url);
  try {
    const more = (made?.presses.length ?? 0) * PRESS_MS;
    return await within(by.pageMs + SETTLE_MS + more, 'the page', async () => {
      lowerFence(page);
      await freshen(page, url);
      const loaded = await load(page, made?.base ?? url, by, documents.last);
      return made === null || loaded.failure !== null ? loaded : await pressOn(page, loaded, made, { ...by, latest: documents.last });
    });
  } catch (error) {
    await giveUp(page);
    return nothing(documents.last(), latenessOf(error) ?? failureOf(error, { doing: 'opening the page' }));
  } finally {
    documents.stop();
  }
}

async function load(page: Page, url: string, by: Loading, arrived: () => Response | null): Promise<Loaded> {
  const began = Date.now();
  const pulse = pulseOf(page);
  const before = pulse.navigations;
  // What an earlier page was kept from is not this one's.
  takeKeptOff(page.context());
  const outcome = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: by.pageMs }).then(
    (response) => ({ response, error: null }),
    (error: unknown) => ({ response: null, error }),
  );
  const response = outcome.response ?? arrived();
  if (outcome.error !== null) {
    // Asked first: leaving the page breaks off what it was waiting for, and the gate would tell of that.
    const kept = takeKeptOff(page.context());
    const why = kept === null ? whyNot(outcome.error, response, url, by) : whyKeptOff(kept);
    await giveUp(page);
    return nothing(response, why);
  }
  const refused = refusedByGate(response, by);
  if (refused !== null) return nothing(null, refused);
  const waitMs = retryAfter(response?.headers()['retry-after']);
  if (waitMs !== null) by.asksToWait?.(waitMs);
  const wrong = await wrongWith(response);
  if (wrong !== null) return nothing(response, wrong);
  const left = (): number => by.pageMs - (Date.now() - began);
  const wasQuiet = await settle(page, left());
  if (pulse.navigations - before > MOST_NAVIGATIONS) return nothing(response, failure('loop', 'the page keeps sending its visitor on'));
  if (!(await isAlive(page))) {
    await giveUp(page);
    return nothing(response, failure('timeout', 'the page stopped answering'));
  }
  await by.beforeAnswer?.(page);
  const consent = by.unanswered === true ? 'none' : await answerConsent(page, by.consent);
  const isQuiet = consent === 'none' ? wasQuiet : await settle(page, left());
  const why = (await isEmpty(page)) ? whyEmpty(isQuiet, by) : null;
  return { got: seenAddress(page.url()), status: arrived()?.status() ?? null, failure: why, consent };
}

/**
 * The browser's own error page arrives a moment later and would interrupt whatever is opened next, and a page that hangs would
 * hold it up: such a tab is not used again.
 */
async function giveUp(page: Page): Promise<void> {
  await leave(page);
}

/** Remembers the answer to the latest navigation of the main frame, which an aborted `goto` does not give. */
function watchDocuments(page: Page): { last: () => Response | null; stop: () => void } {
  let last: Response | null = null;
  const listen = (response: Response) => {
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame()) last = response;
  };
  page.on('response', listen);
  return { last: () => last, stop: () => void page.off('response', listen) };
}

/** A document without a word, picture or field after script has run. */
async function isEmpty(page: Page): Promise<boolean> {
  const hasSomething = await page.evaluate(() => {
    // A picture called “body” would answer for `document.body`.
    const body = Reflect.get(Document.prototype, 'body', document) as HTMLElement | null; // what the getter gives
    if (body === null || body.localName === 'frameset') return body !== null;
    return body.innerText.trim() !== '' || body.querySelector('img, svg, canvas, iframe, video, input') !== null;
  });
  return !hasSomething;
}

/** A page that was still at work when we stopped waiting may have content a moment later: that is no fault of the site. */
function whyEmpty(isQuiet: boolean, { pageMs }: Loading): Failure {
  if (isQuiet) return failure('empty', 'the page has no content after script has run');
  return failure('timeout', `the page was still at work without content when we stopped waiting (patience ${pageMs} ms)`, { fault: 'ours' });
}

function nothing(response: Response | null, why: Failure): Loaded {
  return { got: response === null ? null : seenAddress(response.url()), status: response?.status() ?? null, failure: why, consent: 'none' };
}
