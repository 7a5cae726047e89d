import type { DeviceDifference, DifferenceKind } from '../../model/difference.ts';
import type { SiteResult } from '../../model/kit.ts';
import type { Route } from '../../model/survey.ts';

/** One way at one council, held against itself on the other device. */
export interface Compared { readonly site: SiteResult; readonly way: DeviceDifference }

const routes: readonly Route[] = ['navigation', 'search', 'a-z', 'scripted'];
/** What tells most first; what could not be told tells least. */
const order: readonly DifferenceKind[] = ['phone-lost', 'phone-longer', 'desktop-lost', 'phone-shorter', 'same', 'could-not-tell'];

/** The ways of these councils that were walked on both devices, of one task or of all; none in results from before they were held together. */
export function compared(sites: readonly SiteResult[], task: string | null = null): readonly Compared[] {
  return sites.flatMap((site) => (site.notAssessed === null ? site.differences ?? [] : [])
    .filter((way) => task === null || way.task === task).map((way) => ({ site, way })));
}

/** Those that differ, the gravest first; else in the given order. */
export function differing(ways: readonly Compared[]): readonly Compared[] {
  return telling(ways).filter(({ way }) => isDifferent(way));
}

/** The same with those that do not differ after them: first where something stands far down on the phone alone, then by links before by search, and the longest. */
export function telling(ways: readonly Compared[]): readonly Compared[] {
  const clicks = ({ way }: Compared): number => way.phone.clicks ?? way.desktop.clicks ?? -1;
  return ways.toSorted((a, b) => order.indexOf(a.way.difference) - order.indexOf(b.way.difference)
    || Number(b.way.hidden !== null) - Number(a.way.hidden !== null) || routes.indexOf(a.way.route) - routes.indexOf(b.way.route) || clicks(b) - clicks(a));
}

/** Whether a way went otherwise on one device than on the other. */
export function isDifferent({ difference }: Pick<DeviceDifference, 'difference'>): boolean {
  return difference !== 'same' && difference !== 'could-not-tell';
}
