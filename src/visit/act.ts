import type { Dialog, Download, ElementHandle, Page, Request } from 'playwright';
import type { Failure } from '../model/failure.ts';
import { formAt, ruleBy } from './act-alive.ts';
import { noteDoings, notedDoings } from './act-page.ts';
import { hostOf, seenAddress } from './address.ts';
import { carries } from './carries.ts';
import { failure } from './failure.ts';
import { raiseFence, type Stopped } from './fence.ts';
import { shown } from './find-node.ts';
import { isAsChecked } from './form-rule.ts';
import { takePopup } from './guard.ts';
import { isSealed } from './hold-back.ts';
import { act, answerOf, type Live } from './live.ts';
import { isSending } from './sending.ts';
import type { Stand } from './stand.ts';

/** What came of an act: whether it came through, what was stopped, where it led, and what a person should be told. */
export interface Done {
  /** False: the control could not be used as a person would (covered, moved away). */
  readonly isDone: boolean;
  readonly stopped: Failure | null;
  /** Another page that it opened, or would have; null where the page only changed, or not at all. */
  readonly url: string | null;
  /** It wanted to send something, which was refused. */
  readonly isSending: boolean;
  readonly told: readonly string[];
}

/** What is to be done to which control. `held`: why nothing may leave meanwhile. */
export interface Deed {
  readonly control: ElementHandle;
  readonly held: string | null;
  /** It is no control of a form: not even a look-up is sent by it. */
  readonly noForm?: true;
  readonly doing: () => Promise<unknown>;
}

/**
 * Does something to a control of a live page and waits until the page is quiet, behind a fence that stays up until the next act or load: no
 * window, no page of another host, and where `held` says why, nothing at all leaves. Dialogs, downloads and printing are turned down and
 * told. Rejects with `Late` where the page hangs.
 */
export async function actOn(stand: Stand, { page }: Live, { control, held: heldBy, noForm, doing }: Deed): Promise<Done> {
  const { seat, looks, state } = stand;
  const wasSealed = isSealed(page.context());
  const held = wasSealed ? heldBy ?? SEALED : heldBy;
  const before = seenAddress(page.url());
  const { rules } = looks.order(state.url, 'light');
  const origin = URL.parse(page.url())?.origin ?? '';
  const { isOwn, isAllowed } = ruleBy(stand);
  // The rule was asked of this form as it is now: no other may send itself meanwhile, nor this one with anything else.
  const form = await formAt(stand, control, 'press');
  const mayForm = (url: string): boolean => held === null && noForm !== true && isOwn(url) && isAsChecked(url, form, stand.filled);
  const stopped = await raiseFence(page, origin, rules && { ...rules, pagesOnly: true, held, mayForm });
  takePopup(page); // what opened before is none of this act's doing
  const watch = watchPage(page, isAllowed);
  const isDone = await act(seat, page, async () => {
    await control.evaluate(noteDoings);
    await doing();
    // What a `javascript:` address does is done in a later turn of the page than the click; one that leaves has nothing to wait for.
    await page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 50); })).catch(() => undefined);
  }).finally(watch.stop);
  const { window, printed, saved } = await answerOf(seat, () => page.evaluate(notedDoings).catch(() => ({ window: null, printed: false, saved: null })));
  const popup = window ?? takePopup(page);
  const stop = stopped();
  const opened = popup ?? stop?.url ?? (watch.opened() ? page.url() : null);
  const url = opened === null ? null : seenAddress(opened);
  if (isSealed(page.context())) {
    const stopped = why(stop, held) ?? (wasSealed && opened !== null ? failure('unsafe', SEALED) : null);
    return { isDone, stopped, url: null, isSending: watch.posts().length > 0, told: [] };
  }
  const told = [...watch.told(), ...(saved === null ? [] : [notTaken(saved)]), ...(printed ? ['the page wanted to be printed; it was not'] : [])];
  const posts = watch.posts();
  return { isDone, stopped: why(stop, held) ?? whyRefused(posts, stand), url: url === before && popup === null ? null : url, isSending: posts.length > 0, told };
}

function notTaken(file: string): string {
  return `a file was offered (“${shown(file)}”); it was not taken`;
}

/** What the page says, where it leads and what it sends may spell the secret in any way. */
const SEALED = 'a secret was typed on the page, and nothing leaves it';

/** A page of another host, or in another window, is gone to as a link is: what may not be opened is not opened there. */
function why(stop: Stopped | null, held: string | null): Failure | null {
  if (stop === null || (stop.url !== null && held === null)) return null;
  return held === null ? stop.why : failure('unsafe', held);
}

/** A page asked for by POST, or data sent that carries what was filled in: going on would send. What is only counted says nothing of it. */
function whyRefused(posts: readonly Request[], { filled }: Stand): Failure | null {
  const isCarrying = (one: Request): boolean => [...filled.keys()].some((value) => value.length > 2 && carries(one.url(), one.postData(), value));
  const sending = posts.find((one) => one.isNavigationRequest() || isCarrying(one));
  return sending === undefined ? null : failure('unsafe', `it would have sent something to ${hostOf(sending.url())}, and nothing is sent`);
}

interface Watch {
  readonly opened: () => boolean;
  readonly posts: () => readonly Request[];
  readonly told: () => readonly string[];
  readonly stop: () => void;
}

function watchPage(page: Page, isAllowed: (url: string) => boolean): Watch {
  const [told, opened, posts]: [string[], Request[], Request[]] = [[], [], []];
  const onRequest = (request: Request): void => {
    const isReading = request.method() === 'GET' || request.method() === 'HEAD';
    if (isReading && request.isNavigationRequest() && request.frame() === page.mainFrame()) opened.push(request);
    if (isSending(request) && !isAllowed(request.url())) posts.push(request);
  };
  const onDialog = (dialog: Dialog): void => { told.push(`the page said “${shown(dialog.message())}”; it was answered with no`); };
  const onDownload = (download: Download): void => { told.push(notTaken(download.suggestedFilename())); };
  page.on('request', onRequest).on('dialog', onDialog).on('download', onDownload);
  return {
    opened: () => opened.length > 0, posts: () => posts, told: () => [...new Set(told)].slice(0, 3),
    stop: () => { page.off('request', onRequest).off('dialog', onDialog).off('download', onDownload); },
  };
}
