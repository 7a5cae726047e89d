import type { VisitorFinding } from '../../model/destination.ts';
import type { Method } from '../../model/method.ts';

/** The band of the modelled visitor: `easy`; `hard to findable` where pages that were not read could make it better. */
export function visitorBand(method: Method, { band, bandMost }: Pick<VisitorFinding, 'band' | 'bandMost'>): string {
  const [least, most] = [titleOf(method, band), titleOf(method, bandMost)];
  return least === most ? least : `${least} to ${most}`;
}

function titleOf({ visitor }: Method, id: string): string {
  return (visitor?.bands.find((band) => band.id === id)?.title ?? id).toLowerCase();
}
