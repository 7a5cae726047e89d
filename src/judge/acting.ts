import type { ObserverId } from '../model/facts.ts';
import type { Check } from '../model/kit.ts';

/** Observers that act on the page, so that only pages have their facts that were probed (pages-to-probe.ts). */
export const actingObservers: readonly ObserverId[] = ['keyboard', 'layers', 'formErrors', 'resize', 'motion', 'paint', 'arrival', 'touch'];

/** Whether a check is made by acting on the page. */
export function isActing(check: Check): boolean {
  return check.of === 'page' && check.needs.some((need) => actingObservers.includes(need));
}
