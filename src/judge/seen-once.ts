import type { Look, Observation, ObserverId } from '../model/facts.ts';

/** What is read of a load once, whatever screen it is shown on. */
export const once: readonly ObserverId[] = ['html', 'content', 'structure'];

/** What was read of the load that all screens share, which stands under desktop; undefined for what is seen on each screen. */
export function seenOnce({ seen }: Look, need: ObserverId): Observation<unknown> | undefined {
  return once.includes(need) ? seen.desktop?.[need] : undefined;
}
