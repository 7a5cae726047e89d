import type { LinkFact, Look } from '../model/facts.ts';
import type { StepTaken } from '../model/visit.ts';
import { isSameAddress, seenAddress } from './address.ts';
import { failure } from './failure.ts';
import { lowerFence, raiseFence } from './fence.ts';
import { takePopup } from './guard.ts';
import type { SeenLink } from './here.ts';
import { act, ACT_MS, answerOf, handOf, isOpen, type Live } from './live.ts';
import { liveHere } from './live-here.ts';
import { takeLiveLook } from './look.ts';
import { noteWindows, notedWindow } from './menu-page.ts';
import { reveal, wanted, type Revealed } from './menu.ts';
import { blame, enter, go, stateOf, type Stand } from './stand.ts';
import type { StepResult } from './steps/define-step.ts';

type Used = NonNullable<StepTaken['link']>;

/**
 * Follows a link as a resident of this device does: one that is seen leads to its address; one that is not, or has no address, is
 * used in a live page, a closed menu being opened for it.
 */
export async function followLink(stand: Stand, { link, isVisible }: SeenLink): Promise<StepResult> {
  stand.clicks += 1;
  const told: Used = { text: link.text, href: link.href, region: link.region, opened: false };
  const isHere = link.href !== null && isSameAddress(link.href, stand.state.url);
  const isAnchor = isHere && /^#[^!/]/.test(link.fragment);
  if (isVisible && isAnchor) return { outcome: 'done', link: told, detail: 'stays on the page' };
  if (isVisible && link.href !== null && !isHere) return go(stand, link.href, told);
  // A link to the page that it is on, `#` or `#/route`, does what it does by script.
  return followAlive(stand, link, told, isHere && !isAnchor);
}

async function followAlive(stand: Stand, link: LinkFact, told: Used, isScript: boolean): Promise<StepResult> {
  const { seat, errand: { visit } } = stand;
  const live = await liveHere(stand);
  if (!isOpen(live)) return { ...blame(live), link: told };
  try {
    const found = await reveal(handOf(seat, live.page), live.page, wanted(link), visit.device === 'desktop');
    const unusable = `“${link.text}” is on the page, but cannot be used on a ${visit.device}`;
    if (found === null) return { outcome: 'not-found', detail: unusable, link: told, lack: 'target' };
    const used = { ...told, opened: found.opened };
    if (found.opened) stand.clicks += 1;
    if (link.href !== null && !isScript) return await go(stand, link.href, used);
    return await press(stand, live, found, used);
  } finally {
    if (stand.state.live !== live) await live.close();
  }
}

/** A real click: it may lead to an address, open a window, or change the page where it is. */
async function press(stand: Stand, live: Live, { element }: NonNullable<Revealed>, link: Used): Promise<StepResult> {
  const before = seenAddress(live.page.url());
  const { rules } = stand.looks.order(stand.state.url, 'light');
  // Asked of the host whose robots.txt was read when the page was opened.
  const stopped = await raiseFence(live.page, URL.parse(stand.state.url)?.origin ?? '', rules && { ...rules, pagesOnly: true });
  const isClicked = await act(stand.seat, live.page, async () => {
    await element.evaluate((one) => one.removeAttribute('target'));
    await live.page.evaluate(noteWindows);
    await element.click({ timeout: ACT_MS });
    // What a `javascript:` address does is done in a later turn of the page than the click; one that leaves has nothing to wait for.
    await live.page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 50); })).catch(() => undefined);
  });
  lowerFence(live.page);
  // It was seen to be free a moment ago: that the click did not come through says nothing of the site.
  const late = failure('timeout', `the click on “${link.text}” did not come through`, { fault: 'ours' });
  if (!isClicked) return { outcome: 'stopped', detail: late.detail, failure: late, link };
  const after = (await answerOf(stand.seat, () => live.page.evaluate(notedWindow))) ?? stopped()?.url ?? takePopup(live.page) ?? live.page.url();
  const now = seenAddress(after);
  if (now !== null && now !== before) return go(stand, now, link);
  const look = await lookAlive(stand, live);
  await enter(stand, stateOf(stand, look, stand.state.url, live));
  return look.failure === null ? { outcome: 'done', link } : { ...blame(look.failure), link };
}

/** A state without an address of its own is kept under its page's, the visit and the place on the way. */
async function lookAlive({ seat, looks, errand: { visit }, passed, state }: Stand, { page, loaded }: Live): Promise<Look> {
  const asked = `${seenAddress(page.url()) ?? state.url}#${visit.scenario}.${visit.route}.${visit.device}.${passed.length}`;
  const depth = visit.route === 'navigation' || visit.route === 'scripted' ? 'full' : 'light';
  const gone = page.isClosed() ? failure('crash', 'the page closed itself') : null;
  // What it is called from here on is not known: its controls lead to no address of ours.
  const now = { ...loaded, got: loaded.got?.replace(/#~[^#]*$/, '') ?? null, failure: gone };
  const look = await seat.by.lanes.visit(state.url, () => takeLiveLook(page, looks.order(asked, depth), visit.device, now));
  await looks.keep(look);
  return look;
}
