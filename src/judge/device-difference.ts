import type { DeviceDifference, DifferenceKind, HiddenLink, WayWalked } from '../model/difference.ts';
import type { TaskCase } from '../model/kit.ts';
import type { Route } from '../model/survey.ts';
import type { Journey, JudgedOutcome } from '../model/visit.ts';
import { differenceWords } from './difference-words.ts';
import { behindMenu, farBelow, outOfReach } from './hidden-link.ts';
import { saysOfSite } from './says-of-site.ts';

/** A journey with how it was judged. */
export interface Walked { readonly journey: Journey; readonly judged: JudgedOutcome }

/**
 * How a task's way by one route differs between the devices. Null where there is no such way on either, or where the route was not to be
 * walked on both.
 */
export function deviceDifference(task: TaskCase, route: Route, walked: { readonly desktop: Walked | undefined; readonly phone: Walked | undefined }): DeviceDifference | null {
  const { desktop, phone } = walked;
  if (desktop === undefined || phone === undefined || (desktop.judged.outcome === 'not-offered' && phone.judged.outcome === 'not-offered')) return null;
  const ways = { desktop: wayOf(desktop), phone: wayOf(phone) };
  const difference = kindOf(ways.desktop, ways.phone);
  const hidden = hiddenFrom(task, difference, desktop.journey, phone.journey);
  return { task: task.scenario.id, route, ...ways, difference, hidden, because: differenceWords({ route, difference, hidden, desktop, phone }) };
}

function wayOf({ journey, judged: { outcome } }: Walked): WayWalked {
  return { outcome, clicks: saysOfSite(outcome) === 'arrived' ? journey.clicks : null };
}

function kindOf(desktop: WayWalked, phone: WayWalked): DifferenceKind {
  const [there, here] = [saysOfSite(desktop.outcome), saysOfSite(phone.outcome)];
  if (there === 'nothing' || here === 'nothing') return 'could-not-tell';
  if (there !== here) return there === 'arrived' ? 'phone-lost' : 'desktop-lost';
  const more = (phone.clicks ?? 0) - (desktop.clicks ?? 0);
  return more === 0 ? 'same' : more > 0 ? 'phone-longer' : 'phone-shorter';
}

function hiddenFrom(task: TaskCase, difference: DifferenceKind, desktop: Journey, phone: Journey): HiddenLink | null {
  if (difference === 'phone-longer') return behindMenu(desktop, phone);
  if (difference === 'phone-lost') return outOfReach(task, desktop, phone);
  return difference === 'same' ? farBelow(task, desktop, phone) : null;
}
