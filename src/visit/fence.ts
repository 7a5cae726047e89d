import type { BrowserContext, Page, Request, Route } from 'playwright';
import type { Failure, FailureKind } from '../model/failure.ts';
import { seenAddress } from './address.ts';
import { within } from './deadline.ts';
import { isRiskyToPress } from './destructive.ts';
import { failure } from './failure.ts';
import { isSealed } from './hold-back.ts';
import { meet } from './noted.ts';

/** What pressing keeps to. */
export interface PressRules {
  /** Why robots.txt keeps us from an address, or null; only asked of the host that the page was asked of. */
  readonly refusal: (url: string) => Promise<Failure | null>;
  /** Told of what was not let through. */
  readonly refused: (method: string, url: string, because: FailureKind) => void;
  /** Only pages and windows are minded: what a page asks for to show itself is its own affair where it is not walked by pressing. */
  readonly pagesOnly?: boolean;
  /** Whether a form may send itself by GET to this address; without it none may. Script that opens an address is no form. */
  readonly mayForm?: (url: string) => boolean;
  /** Why nothing may leave the page now, if so: no page is opened, and nothing is asked for by script. */
  readonly held?: string | null;
  /** Nothing at all is asked for meanwhile, pictures and styles included. */
  readonly isShut?: boolean;
}

/** The first thing that a press was kept from. `url`: the page that it would have opened; null where it only asked for something. */
export interface Stopped { readonly url: string | null; readonly why: Failure; /** Stopped, and not worth telling. */ readonly isQuiet?: boolean }

interface Fence { readonly page: Page; readonly origin: string; readonly rules: PressRules | undefined; stopped: Stopped | null }

const FENCES = new WeakMap<BrowserContext, { now: Fence | null }>();

/** A page whose script holds it does not let a fence be raised in front of it. */
const RAISE_MS = 15_000;

/** What a press asks by script for, and what it opens in frames. */
const ASKING = /^(?:document|xhr|fetch|eventsource)$/;

/**
 * Until it is lowered: a page or window that would be opened on another host, or in another window, is not; nor is what robots.txt keeps us
 * from, nor is asked for what ends or removes something by its address. Gives what was first stopped. In front of the context's guard,
 * which goes on to let nothing but reading through; where a server sends its visitor on, that is not seen here. Rejects with `Late` where the
 * page hangs.
 */
export async function raiseFence(page: Page, origin: string, rules: PressRules | undefined): Promise<() => Stopped | null> {
  const context = page.context();
  const known = FENCES.get(context);
  const place = known ?? { now: null };
  const fence: Fence = { page, origin, rules, stopped: null };
  place.now = fence;
  if (known === undefined) await within(RAISE_MS, 'holding the page back', () => context.route(/./, (route) => decide(route, place.now)));
  FENCES.set(context, place);
  return () => fence.stopped;
}

/** From now on the page is loaded and acted on as every other. */
export function lowerFence(page: Page): void {
  const place = FENCES.get(page.context());
  if (place !== undefined) place.now = null;
}

/** Why a press did not open the page of another host to which it leads. */
export function ledAway(url: string): Failure {
  return failure('unsafe', `it leads to ${url}, which is not opened by pressing`);
}

/** Whether a form that sends itself by GET is stopped, because something is being pressed that was given no leave for it. */
export function stopForm(context: BrowserContext, url: string): boolean {
  const fence = FENCES.get(context)?.now ?? null;
  if (fence === null || fence.rules?.mayForm?.(url) === true) return false;
  fence.stopped ??= { url: null, why: failure('unsafe', 'what was pressed would have sent a form') };
  return true;
}

/** Whether nothing at all may leave the context now. */
export function isShutNow(context: BrowserContext): boolean {
  const rules = FENCES.get(context)?.now?.rules;
  return rules?.held != null && rules.isShut === true;
}

async function decide(route: Route, fence: Fence | null): Promise<void> {
  const stopped = fence === null ? null : await whyNot(route.request(), fence);
  const opens = fence === null || stopped === null ? null : opening(route.request(), fence.page);
  if (fence !== null && opens !== null && !isSealed(fence.page.context())) meet(fence.page.context(), route.request().url(), true);
  if (fence !== null && stopped?.isQuiet !== true) fence.stopped ??= stopped;
  // A page that closes meanwhile makes either call fail: nothing is left to decide then. The page that is left stays as it is.
  await (stopped === null ? route.fallback() : route.abort('aborted')).catch(() => undefined);
}

async function whyNot(request: Request, fence: Fence): Promise<Stopped | null> {
  const { page, origin, rules } = fence;
  const [url, method, opens] = [request.url(), request.method(), opening(request, page)];
  if (rules?.held != null && (rules.isShut === true || opens !== null || ASKING.test(request.resourceType()))) return holding(request, rules, fence, opens !== null || URL.parse(url)?.origin === origin);
  // What is not for reading the guard refuses.
  if ((method !== 'GET' && method !== 'HEAD') || (opens === null && (rules?.pagesOnly === true || !ASKING.test(request.resourceType())))) return null;
  const ending = isRiskyToPress(url) ? failure('unsafe', 'what was pressed asks for an address that ends or removes something') : null;
  const isOwn = URL.parse(url)?.origin === origin;
  const why = ending ?? (isOwn ? (await rules?.refusal(url)) ?? null : null);
  const to = opens === null ? null : seenAddress(url);
  if (why !== null) {
    rules?.refused(method, url, why.kind);
    return { url: ending === null ? to : null, why };
  }
  return to !== null && (opens === 'window' || !isOwn) ? { url: to, why: ledAway(to) } : null;
}

/** What is counted for visitors elsewhere is held back too, but says nothing of what was done. */
function holding(request: Request, { held, refused }: PressRules, { page, origin }: Fence, isTold: boolean): Stopped {
  if (isTold) refused(request.method(), isSealed(page.context()) ? origin : request.url(), 'unsafe');
  return { url: null, why: failure('unsafe', held ?? ''), isQuiet: !isTold };
}

/** What a request would open: another page in this window, one in another, or null. */
function opening(request: Request, page: Page): 'page' | 'window' | null {
  if (!request.isNavigationRequest()) return null;
  try {
    const frame = request.frame();
    if (frame.parentFrame() !== null) return null;
    return frame.page() === page ? 'page' : 'window';
  } catch {
    return 'window'; // it has no page yet
  }
}
