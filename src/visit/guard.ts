import type { BrowserContext, Dialog, Page, Request, Route } from 'playwright';
import type { Tell } from '../model/event.ts';
import { isDestructive } from './destructive.ts';
import { stopForm } from './fence.ts';
import { isHeldBack } from './hold-back.ts';
import { keptOff } from './kept-off.ts';
import { leave } from './leave.ts';
import { meet, noteOn, takeNotes, type Notes } from './noted.ts';
import { NO_LEAVE, type PostLeave } from './post-leave.ts';
import { raiseSecondWall, type Broken, type Outgoing } from './second-wall.ts';
import { closeSideDoors } from './side-doors.ts';

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
  /** Whether a text holds a secret: then nothing that it is part of is asked for. */
  readonly isSecret?: (text: string) => boolean;
}

type Asked = Pick<Outgoing, 'method' | 'url' | 'isDocument' | 'isPage'>;

/** Who is asked of each request that goes out. */
interface Watch extends Required<Guarding> { readonly context: BrowserContext }

/**
 * The safety rule, in the request layer of everything the context opens: only GET and HEAD leave it, and what a binding gives leave for;
 * sockets, beacons, forms that send and steps to addresses that end or remove something do not. Pages of payment, sign-in and CAPTCHA hosts
 * are not opened, in no frame, and the page that led there stays as it is. Dialogs are turned down, pop-ups closed, downloads cancelled.
 * Tells `request-refused` for each.
 */
export async function guardContext(context: BrowserContext, on: Guarding): Promise<void> {
  const watch: Watch = { home: '', notes: takeNotes(), posts: NO_LEAVE, isSecret: () => false, ...on, context };
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
  const asked = { method: request.method(), url: request.url(), isDocument, isPage: isDocument && !isInFrame(request) };
  // What has leave takes no secret along either.
  const body = request.postData();
  const isTelling = (!isReading(asked.method) && watch.isSecret(body ?? '')) || isHeldBack(watch.context, asked.url, body);
  const broken = isTelling ? refuse(watch, asked.method, asked.url) : whyNot(asked, watch);
  // A page that closes meanwhile makes either call fail: nothing is left to decide then.
  await (broken === null ? route.continue() : route.abort(broken)).catch(() => undefined);
}

function whyNot(asked: Asked, watch: Watch): Broken | null {
  const { method, url } = asked;
  const post = watch.posts.take(method, url);
  if (post === null || (asked.isDocument && keptOff(url, watch.home) !== null)) return whyNeither(asked, watch);
  watch.notes.sent(post);
  watch.tell({ type: 'request-allowed', site: watch.site, method, url: url.slice(0, 500), because: post.because });
  return null;
}

/** What no leave can change. */
function whyNeither({ method, url, isDocument, isPage }: Asked, watch: Watch): Broken | null {
  if (isDocument && meet(watch.context, url, isPage)) return refuse(watch, method, url, isReading(method));
  if (isReading(method) && !(isDocument && isDestructive(url)) && !watch.isSecret(url)) return null;
  return refuse(watch, method, url) && (isDocument ? 'aborted' : 'blockedbyclient');
}

/**
 * The second wall. It may stand in front of the first or behind it: what either breaks off the other is not asked about, so each tells;
 * leave is counted by the first. What a server sends on to another address has none.
 */
function whyNotOn(out: Outgoing, watch: Watch): Broken | null {
  const { method, url, isForm, isSentOn } = out;
  if (isHeldBack(watch.context, url, null)) return refuse(watch, method, url);
  if (isForm && stopForm(watch.context, url)) return refuse(watch, method, url);
  if (!isSentOn && watch.posts.names(method, url)) return null;
  const broken = whyNeither(out, watch);
  // A page on its way that may not be opened has nothing to go back to, unless it is told by its host.
  return broken !== null && isSentOn && keptOff(url, watch.home) === null ? 'blockedbyclient' : broken;
}

function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Tells it, and notes it where it is no mere reading. */
function refuse({ tell, site, notes }: Watch, method: string, url: string, isRead = false): 'aborted' {
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
