import type { Failure } from '../model/failure.ts';
import { ruleBy } from './act-alive.ts';
import { hostOf } from './address.ts';
import { failure } from './failure.ts';
import { sendingOn } from './sending.ts';
import type { Stand } from './stand.ts';

/**
 * Why what the page does not show where a journey stands may be our own doing: the live page wanted to send something to the council or the
 * task's supplier, as it was loaded or acted on, and was refused. Null where nothing of the kind is known.
 */
export function withheldAt(stand: Stand): Failure | null {
  const { live } = stand.state;
  const { isOwn, isAllowed } = ruleBy(stand);
  const url = live === null ? undefined : sendingOn(live.page).find((one) => isOwn(one) && !isAllowed(one));
  if (url === undefined) return null;
  const to = hostOf(url);
  return failure('unsafe', `the page wanted to send something to ${to}, which was refused; what it would show then could not be told`);
}
