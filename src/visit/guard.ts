import type { BrowserContext, Dialog, Page, Request, Route } from 'playwright';
import type { Tell } from '../model/event.ts';
import { isDestructive } from './destructive.ts';
import { isShutNow, stopForm } from './fence.ts';
import { isOnSite } from './address.ts';
import { isHeldBack, isSealed } from './hold-back.ts';
import { keptOff } from './kept-off.ts';
import { leave } from './leave.ts';
import { meet, noteOn, takeNotes, type Notes } from './noted.ts';
import { NO_LEAVE, type PostLeave } from './post-leave.ts';
import { raiseSecondWall, type Broken, type Outgoing } from './second-wall.ts';
import { closeSideDoors } from './side-doors.ts';
import { isUnderWay } from './under-way.ts';

const POPUPS = new WeakMap<Page, string>();
const REFUSING = new WeakMap<BrowserContext, Set<Promise<void>>>();

/** Whose context it is, and what it may. */
export interface Guarding {
  readonly site: string;
  /** The site's home page: what looks like a place to pay or to sign in on its own host is the site's own page. */
  readonly home?: string;
  readonly tell: Tell;
  /** Where what was refused, sent and kept off is written down. */
  readonly notes?: Notes;
  /** For requests that are no GET; none go without it. */
  readonly posts?: PostLeave;
  /** Whether a page is one from which what has leave may be sent; those of the home page's site where it is not told. */
  readonly isOwn?: (url: string) => boolean;
  /** Whether a text holds a secret: then nothing that it is part of is asked for. */
  readonly isSecret?: (text: string) => boolean;
}

interface Asked extends Pick<Outgoing, 'method' | 'url' | 'isDocument' | 'isPage'> {
  /** Asked for beforehand, or by nobody knows what: it may be a page as well. */
  readonly isBeforehand?: boolean;
}

/** Who is asked of each request that goes out. */
interface Watch extends Required<Guarding> { readonly context: BrowserContext }

/**
 * The safety rule, in the request layer of everything the context opens: only GET and HEAD leave it, and what a binding gives leave for;
 * sockets, beacons, forms that send and steps to addresses that end or remove something do not. Pages of payment, sign-in and CAPTCHA hosts
 * are not opened, in no frame, and the page that led there stays as it is. Dialogs are turned down, pop-ups closed, downloads cancelled.
 * Tells `request-refused` for each.
 */
export async function guardContext(context: BrowserContext, on: Guarding): Promise<void> {
  const watch: Watch = { home: '', notes: takeNotes(), posts: NO_LEAVE, isSecret: () => false, isOwn: (url) => isOnSite(url, on.home ?? ''), ...on, context };
  noteOn(context, watch.notes, watch.home);
  context.on('dialog', answerDialog);
  context.on('page', (page) => guardPage(page, watch));
  await context.addInitScript(closeSideDoors);
  await context.routeWebSocket(/./, (socket) => {
    refuse(watch, 'WEBSOCKET', socket.url());
    void socket.close();
  });
  const refusing = new Set<Promise<void>>();
  REFUSING.set(context, refusing);
  await context.route(/./, async (route) => {
    const answer = letOnlyReadingThrough(route, watch);
    refusing.add(answer);
    await answer.finally(() => refusing.delete(answer));
  });
}

/** Until every request that the context's pages have made by now is answered for. */
export async function untilRefused(context: BrowserContext): Promise<void> {
  await Promise.all(REFUSING.get(context) ?? []);
}

/** The address of the last pop-up that this page tried to open since it was asked last, or null. */
export function takePopup(page: Page): string | null {
  const url = POPUPS.get(page) ?? null;
  POPUPS.delete(page);
  return url;
}

async function letOnlyReadingThrough(route: Route, watch: Watch): Promise<void> {
  const request = route.request();
  const isDocument = request.isNavigationRequest();
  const asked = { method: request.method(), url: request.url(), isDocument, isPage: isDocument && !isInFrame(request), isBeforehand: request.resourceType() === 'other' };
  // What has leave takes no secret along either.
  const body = request.postData();
  const isTelling = (!isReading(asked.method) && watch.isSecret(body ?? '')) || isHeldBack(watch.context, asked.url, body);
  if (isRules(request)) return void (await route.abort('blockedbyclient').catch(() => undefined));
  const broken = isTelling ? refuse(watch, asked.method, asked.url) : whyNot(asked, request, watch);
  // A page that closes meanwhile makes either call fail: nothing is left to decide then.
  await (broken === null ? route.continue() : route.abort(broken)).catch(() => undefined);
}

function whyNot(asked: Asked, request: Request, watch: Watch): Broken | null {
  const { method, url } = asked;
  const post = isReading(method) || !maySend(request, watch) ? null : watch.posts.take(method, url);
  if (post === null) return whyNeither(asked, watch);
  watch.notes.sent(post);
  watch.tell({ type: 'request-allowed', site: watch.site, method, url: url.slice(0, 500), because: post.because });
  return null;
}

/** Only what the page itself sends, of its own site, while something is done on it; never to a place that is not opened either. */
function maySend(request: Request, { context, home, isOwn }: Watch): boolean {
  if (!isUnderWay(context) || keptOff(request.url(), home) !== null) return false;
  try {
    const [frame, { origin }] = [request.frame(), request.headers()];
    return frame.parentFrame() === null && isOwn(frame.url()) && (origin === undefined || origin === URL.parse(frame.url())?.origin);
  } catch {
    return false; // it has no page yet: a window
  }
}

/** What no leave can change. */
function whyNeither({ method, url, isDocument, isPage, isBeforehand = false }: Asked, watch: Watch): Broken | null {
  const mayBePage = isDocument || isBeforehand;
  if (mayBePage && meet(watch.context, url, isPage)) return refuse(watch, method, url, isReading(method));
  if (isReading(method) && !(mayBePage && isDestructive(url)) && !watch.isSecret(url)) return null;
  return refuse(watch, method, url) && (isDocument ? 'aborted' : 'blockedbyclient');
}

/**
 * The second wall. It may stand in front of the first or behind it: what either breaks off the other is not asked about, so each tells;
 * leave is counted by the first. What a server sends on to another address has none.
 */
function whyNotOn(out: Outgoing, watch: Watch): Broken | null {
  const { method, url, isForm, isSaved, isSentOn } = out;
  // Whoever acts is told of a form first.
  if (isForm && stopForm(watch.context, url)) return refuse(watch, method, url);
  if (isHeldBack(watch.context, url, null) || (isSaved && isShutNow(watch.context))) return refuse(watch, method, url);
  if (!isSentOn && watch.posts.names(method, url) && keptOff(url, watch.home) === null) return null;
  const broken = whyNeither(out, watch);
  // A page on its way that may not be opened has nothing to go back to, unless it is told by its host.
  return broken !== null && isSentOn && keptOff(url, watch.home) === null ? 'blockedbyclient' : broken;
}

/** A file of rules for what is to be fetched beforehand, which the browser then does without asking us: nothing else names its own origin so. */
function isRules(request: Request): boolean {
  const { origin } = request.headers();
  return request.resourceType() === 'other' && origin !== undefined && origin === URL.parse(request.url())?.origin;
}

function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Tells it, and notes it where it is no mere reading. */
function refuse({ tell, site, notes, home, context }: Watch, method: string, address: string, isRead = false): 'aborted' {
  // The address may spell the secret in a way that we do not know.
  const url = isSealed(context) ? home : address;
  if (!isRead) notes.refused(method, url);
  tell({ type: 'request-refused', site, method, url: url.slice(0, 500), because: 'unsafe' });
  return 'aborted';
}

function isInFrame(request: Request): boolean {
  try {
    return request.frame().parentFrame() !== null;
  } catch {
    return false; // it has no page yet: a window
  }
}

function guardPage(page: Page, watch: Watch): void {
  raiseSecondWall(page, (out) => whyNotOn(out, watch));
  page.on('download', (download) => void download.cancel().catch(() => undefined));
  page.on('popup', (popup) => {
    POPUPS.set(page, popup.url());
    void leave(popup);
  });
}

/** A page that asks whether it may be left is left; every other question is answered with no. */
function answerDialog(dialog: Dialog): void {
  const answer = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
  void answer.catch(() => undefined);
}
