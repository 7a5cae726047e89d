import type { ElementHandle } from 'playwright';
import type { Look } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import type { Device } from '../model/survey.ts';
import { failure } from './failure.ts';
import { fieldsAround, sendingOf, type FormSeen } from './form-page.ts';
import type { Filled, RuleBy } from './form-rule.ts';
import { answerOf, isOpen, type Live } from './live.ts';
import { liveHere } from './live-here.ts';
import { readNodes, type PageNodes } from './nodes.ts';
import { isOwn, type Stand } from './stand.ts';

/** More is no page for a person; it is read up to there. */
const MOST = 1_000_000;

/** The live page where the journey stands, and from now on stands in: opened anew where there is none yet. A failure where that cannot be. */
export async function alive(stand: Stand): Promise<Live | Failure> {
  const { look } = stand.state;
  if (stand.state.live?.page.isClosed() === true) return failure('crash', 'the page closed itself');
  if (look === null) return failure('unsafe', 'the page is not the council’s own, and is not opened');
  if (look.failure !== null) return look.failure;
  const live = await liveHere(stand);
  if (isOpen(live)) stand.state = { ...stand.state, live };
  return live;
}

/** What the live page has now; rejects with `Late` where it hangs. */
export async function nodesOn({ seat }: Stand, { page }: Live): Promise<PageNodes> {
  return readNodes((await answerOf(seat, () => page.ariaSnapshot())).slice(0, MOST), MOST);
}

/**
 * What the page has where the journey stands. For whoever only reads: of a live page now; else as it was seen on this device. Where that is
 * not known, or not to its end, and for whoever acts (`isLive`): of the page opened anew; where that fails, for readers, what was kept of it,
 * on the other device at worst.
 */
export async function nodesAt(stand: Stand, isLive: boolean): Promise<PageNodes | Failure> {
  const { state: { live, look }, errand: { visit } } = stand;
  const known = look === null ? null : seenOn(look, visit.device);
  if (live === null && !isLive && known !== null && !known.isCut) return known;
  const page = await alive(stand);
  if (isOpen(page)) return nodesOn(stand, page);
  return isLive || look === null ? page : known ?? seenOn(look, 'desktop') ?? page;
}

function seenOn(look: Look, device: Device): PageNodes | null {
  const names = look.seen[device]?.names;
  return names?.ok === true ? readNodes(names.data.snapshot) : null;
}

/** What the form rule needs to know of a journey. */
export function ruleBy({ filled, errand, map, seat }: Stand): RuleBy {
  const posts = seat.binding?.allow.post ?? [];
  return {
    filled: filled satisfies Filled,
    isOwn: (url) => isOwn({ errand, map }, url),
    isAllowed: (url) => posts.some((one) => one.url === url),
  };
}

/** The control's form as it is now. */
export function formAt({ seat }: Stand, element: ElementHandle, how: 'press' | 'Enter' | 'other'): Promise<FormSeen> {
  return answerOf(seat, async () => ({ ...(await element.evaluate(sendingOf, how)), ...(await element.evaluate(fieldsAround)) }));
}
