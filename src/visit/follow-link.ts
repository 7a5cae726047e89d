import type { LinkFact } from '../model/facts.ts';
import type { StepTaken } from '../model/visit.ts';
import { formAt, ruleBy } from './act-alive.ts';
import { actAndArrive } from './act-arrive.ts';
import { isSameAddress } from './address.ts';
import { shown } from './find-node.ts';
import { mayAsk } from './form-rule.ts';
import type { SeenLink } from './here.ts';
import { ACT_MS, handOf, isOpen, type Live } from './live.ts';
import { liveHere } from './live-here.ts';
import { reveal, wanted, type Revealed } from './menu.ts';
import { blame, go, type Stand } from './stand.ts';
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
    const used = { ...told, opened: found.opened, ...(found.opener === undefined || found.opener === '' ? {} : { opener: found.opener }) };
    if (found.opened) stand.clicks += 1;
    if (link.href !== null && !isScript) return await go(stand, link.href, used);
    return await click(stand, live, found, used);
  } finally {
    if (stand.state.live !== live) await live.close();
  }
}

/**
 * A real click: it may lead to an address, open a window, or change the page where it is. A link sends no form; what the script has put into
 * fields does not leave with it either, unless a button might take it along.
 */
async function click(stand: Stand, live: Live, { element }: NonNullable<Revealed>, link: Used): Promise<StepResult> {
  const held = stand.filled.size === 0 ? null : mayAsk(await formAt(stand, element, 'press'), ruleBy(stand));
  const what = `the click on “${shown(link.text)}”`;
  const doing = (): Promise<void> => element.click({ timeout: ACT_MS });
  return { ...(await actAndArrive(stand, live, { control: element, held, noForm: true, what, used: {}, doing })), link };
}
