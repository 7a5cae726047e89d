import type { ObserverId, Seen } from '../model/facts.ts';
import type { PageCheck, Verdict } from '../model/kit.ts';

/** What tells a page that a phone loads itself from the desktop's load that is shown as a phone. */
const telling: readonly ObserverId[] = ['layout', 'links'];

/** Whether what a phone saw of a load of its own is all that the check needs, and can differ from what the shared load showed. */
export function isSeenBy({ needs }: PageCheck, loaded: Seen): boolean {
  return needs.some((need) => telling.includes(need)) && needs.every((need) => loaded[need]?.ok === true);
}

/** What the check says of the phone's own load, for that is what a resident gets; where the shared load, shown as a phone, says otherwise, it is told. */
export function byOwnLoad(loaded: readonly Verdict[], shown: readonly Verdict[]): readonly Verdict[] {
  const isSame = statesOf(loaded) === statesOf(shown) || shown.some(({ state }) => state === 'untested');
  return isSame ? loaded : loaded.map((verdict) => ({ ...verdict, message: `${verdict.message} So it is where a phone loads the page; the page as a desktop loads it, shown on the phone’s screen, is judged otherwise.` }));
}

/** Whether the shared load, shown as a phone, has a fault that the phone's own load of the same page has not. */
export function isDenied(loaded: readonly Verdict[], shown: readonly Verdict[]): boolean {
  return shown.some(({ state }) => state === 'failed') && loaded.length > 0 && loaded.every(({ state }) => state === 'passed' || state === 'inapplicable');
}

/** What is left of faults that only the shared load showed, where another page of the site proved that it does not tell what a phone gets. */
export function inDoubt(shown: readonly Verdict[]): readonly Verdict[] {
  return shown.map((verdict) => (verdict.state !== 'failed' ? verdict : {
    ...verdict, state: 'cantTell', message: `${verdict.message} So it is where a desktop loads the page and it is shown on a phone’s screen; a phone that loads another page of this site itself gets something else.`,
  }));
}

function statesOf(verdicts: readonly Verdict[]): string {
  return verdicts.map(({ item = '', state }) => `${item} ${state}`).sort().join('|');
}
