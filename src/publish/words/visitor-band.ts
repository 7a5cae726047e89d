import type { VisitorFinding } from '../../model/destination.ts';
import type { Method } from '../../model/method.ts';

/** The band of the modelled visitor: `easy`; `hard to find, at best can be found` where pages that were not read could make it better. */
export function visitorBand(method: Method, { band, bandMost }: Pick<VisitorFinding, 'band' | 'bandMost'>): string {
  const [least, most] = [titleOf(method, band), titleOf(method, bandMost)];
  return least === most ? least : `${least}, at best ${most}`;
}

function titleOf({ visitor }: Method, id: string): string {
  return (visitor?.bands.find((band) => band.id === id)?.title ?? id).toLowerCase();
}
