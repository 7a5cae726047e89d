import type { Page, Request } from 'playwright';
import type { Failure } from '../model/failure.ts';
import { isOnSite } from './address.ts';
import { failure } from './failure.ts';
import { ACT_MS, handOn } from './hand.ts';
import type { Press } from './made-address.ts';
import { reveal } from './menu.ts';

/** On what a page is pressed: patience for each act, whether a mouse can open menus, and whether what was pressed was kept from something. */
export interface Pressing { readonly pageMs: number; readonly hasMouse: boolean; readonly isStopped: () => boolean }

/**
 * Presses the named controls one after the other, as a person would: a closed menu is opened for them, and each time the page becomes quiet
 * first. Gives why it could not be done: a control that is not there or changes nothing, or one that wanted to send something to the site.
 */
export async function pressAll(page: Page, presses: readonly Press[], by: Pressing): Promise<Failure | null> {
  for (const press of presses) {
    const why = await pressOne(page, press, by);
    if (why !== null || by.isStopped()) return why;
  }
  return null;
}

async function pressOne(page: Page, { name, nth }: Press, { pageMs, hasMouse }: Pressing): Promise<Failure | null> {
  const hand = handOn(page, pageMs);
  const found = await reveal(hand, page, { href: null, fragment: '', text: name, nth }, hasMouse);
  if (found === null) return mute(`“${name}” could not be pressed: it is not there, or not to be seen`);
  // A second wall behind the search for it: between the two the page may have moved it into a form.
  if (await hand.ask(() => found.element.evaluate(isOfForm))) return failure('unsafe', `“${name}” is part of a form, and no form is sent`);
  const home = page.url();
  const before = await said(page);
  const sent = watchSending(page, home);
  const isClicked = await hand.act(async () => {
    await found.element.click({ timeout: ACT_MS });
    // What a `javascript:` address does is done in a later turn of the page than the click.
    await page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 50); })).catch(() => undefined);
  });
  sent.stop();
  if (!isClicked) return mute(`the press on “${name}” did not come through`);
  if (sent.was()) return failure('unsafe', `pressing “${name}” would have sent something`);
  return (await said(page)) === before ? mute(`pressing “${name}” changed nothing`) : null;
}

function isOfForm(one: HTMLElement): boolean {
  return one.closest('form') !== null || (one instanceof HTMLButtonElement && one.form !== null);
}

/** Whether it is the site's doing or ours nobody can say who only pressed. */
function mute(detail: string): Failure {
  return failure('empty', detail, { fault: 'ours' });
}

/** All that a person can tell two states apart by: address, title and words. */
async function said(page: Page): Promise<string> {
  const words = await page.evaluate(() => `${document.title}\n${document.documentElement.innerText}`).catch(() => '');
  return `${page.url()}\n${words}`;
}

/** What is counted for visitors elsewhere does not show the page; what the site itself would be sent does. */
function watchSending(page: Page, home: string): { readonly was: () => boolean; readonly stop: () => void } {
  let was = false;
  const listen = (request: Request): void => {
    const isReading = request.method() === 'GET' || request.method() === 'HEAD';
    if (!isReading && /document|xhr|fetch/.test(request.resourceType()) && (isOnSite(request.url(), home) || request.isNavigationRequest())) was = true;
  };
  page.on('request', listen);
  return { was: () => was, stop: () => void page.off('request', listen) };
}
