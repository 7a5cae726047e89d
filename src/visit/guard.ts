import type { BrowserContext, Dialog, Page, Route } from 'playwright';
import type { Tell } from '../model/event.ts';
import { isDestructive } from './destructive.ts';
import { leave } from './leave.ts';
import { closeSideDoors } from './side-doors.ts';

const POPUPS = new WeakMap<Page, string>();
const REFUSING = new WeakMap<BrowserContext, Set<Promise<void>>>();

/**
 * The safety rule, in the request layer of everything the context opens: only GET and HEAD leave it; sockets, beacons,
 * forms that send and steps to addresses that end or remove something do not. Dialogs are turned down, pop-ups closed, downloads cancelled. Tells `request-refused` for each.
 */
export async function guardContext(context: BrowserContext, on: { site: string; tell: Tell }): Promise<void> {
  const refuse = (method: string, url: string): void =>
    on.tell({ type: 'request-refused', site: on.site, method, url: url.slice(0, 500), because: 'unsafe' });
  context.on('dialog', answerDialog);
  context.on('page', guardPage);
  await context.addInitScript(closeSideDoors);
  await context.routeWebSocket(/./, (socket) => {
    refuse('WEBSOCKET', socket.url());
    void socket.close();
  });
  const refusing = new Set<Promise<void>>();
  REFUSING.set(context, refusing);
  await context.route(/./, async (route) => {
    const answer = letOnlyReadingThrough(route, refuse);
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

async function letOnlyReadingThrough(route: Route, refuse: (method: string, url: string) => void): Promise<void> {
  const method = route.request().method();
  const isEnding = route.request().isNavigationRequest() && isDestructive(route.request().url());
  const isReading = (method === 'GET' || method === 'HEAD') && !isEnding;
  if (!isReading) refuse(method, route.request().url());
  // A page that closes meanwhile makes either call fail: nothing is left to decide then.
  await (isReading ? route.continue() : route.abort('blockedbyclient')).catch(() => undefined);
}

function guardPage(page: Page): void {
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
