import type { HiddenLink } from '../model/difference.ts';
import type { Look } from '../model/facts.ts';
import type { TaskCase } from '../model/kit.ts';
import type { Device } from '../model/survey.ts';
import type { Journey, StepTaken } from '../model/visit.ts';
import { endedStep } from './ended-step.ts';
import { linkOn } from './link-place.ts';
import { isSameLink, linksTaken, standsOn, type LinkTaken } from './way-taken.ts';

/** A link stands far down on the phone from this screen on, where it stands at least two screens nearer to the top on the desktop. */
const farDown = 3;

/** The first link that the desktop followed at once and the phone only when a closed menu had been opened; null where there is none. */
export function behindMenu(desktop: Journey, phone: Journey): HiddenLink | null {
  const open = linksTaken(desktop).filter(({ link }) => !link.opened);
  const closed = linksTaken(phone).find(({ link }) => link.opened && open.some((one) => isSameLink(one.link, link)));
  if (closed === undefined) return null;
  const { link: { text, opener }, on, look } = closed;
  return { by: 'menu', text, on, look, ...(opener === undefined || opener === '' ? {} : { opener }) };
}

/**
 * The link that took the desktop on from the page at which the phone's journey was lost, and why it could not be used there. Null where the
 * journey ended at no link, on another page than the desktop's, or where the link is to be seen: then something else ended it.
 */
export function outOfReach(task: TaskCase, desktop: Journey, phone: Journey): HiddenLink | null {
  const at = endedStep(phone);
  const step = at === null ? undefined : phone.steps[at];
  if (at === null || step === undefined) return null;
  const { look, on } = standsOn(phone.steps, at);
  const wanted = linksTaken(desktop).find((one) => one.look !== null && one.look === look && isWanted(one, step, desktop.steps[one.at]));
  const seen = look === null ? null : task.look(look);
  if (wanted === undefined || seen === null) return null;
  const { text, href } = wanted.link;
  const link = href === null ? null : linkOn(seen, 'phone', { to: href, text });
  if (link === null) return null;
  const by = link === 'not-there' ? 'not-there' : link.covered ? 'covered' : link.box === null ? 'not-shown' : null;
  return by === null ? null : { by, text, on, look };
}

/** Whether the desktop's link is what the phone's step was after: the same link, or what the same sentence of the script led to. */
function isWanted({ link }: LinkTaken, step: StepTaken, done: StepTaken | undefined): boolean {
  return step.link === null ? done?.say === step.say && done.word === step.word : isSameLink(link, step.link);
}

/** Of the links that both followed the one that stands furthest down on the phone, if it stands far down there and not on the desktop. */
export function farBelow(task: TaskCase, desktop: Journey, phone: Journey): HiddenLink | null {
  const there = linksTaken(desktop);
  const far = linksTaken(phone).flatMap(({ link, look: id, on }): readonly HiddenLink[] => {
    const look = id === null ? null : task.look(id);
    if (look === null || !there.some((one) => one.look === id && isSameLink(one.link, link))) return [];
    const screen = { desktop: screenOf(look, 'desktop', link), phone: screenOf(look, 'phone', link) };
    if (screen.desktop === null || screen.phone === null || screen.phone < farDown || screen.phone - screen.desktop < 2) return [];
    return [{ by: 'far-down', text: link.text, on, look: id, screen: { desktop: screen.desktop, phone: screen.phone } }];
  });
  return far.toSorted((a, b) => (b.screen?.phone ?? 0) - (a.screen?.phone ?? 0))[0] ?? null;
}

/** On which screen of its page a link's middle stands, from 1; null where it is not known to be seen. */
function screenOf(look: Look, device: Device, { text, href }: LinkTaken['link']): number | null {
  const link = href === null ? null : linkOn(look, device, { to: href, text });
  const layout = look.seen[device]?.layout;
  if (link === null || link === 'not-there' || link.box === null || layout?.ok !== true || layout.data.innerHeight <= 0) return null;
  return Math.max(0, Math.floor((link.box.y + link.box.height / 2) / layout.data.innerHeight)) + 1;
}
