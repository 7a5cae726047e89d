import type { Expected } from '../model/survey.ts';
import { cleanAddress } from './address.ts';
import type { Crawl } from './crawl.ts';
import { isPayment } from './payment.ts';
import type { Seat } from './seat.ts';

/**
 * Reads the addresses of which somebody else says that they answer, when everything else is done, so that they lead the crawl nowhere.
 * Gives those that nothing else had led to, task by task; what may not be read (budget, wall, payment) is left out.
 */
export async function readTold(expected: readonly Expected[], crawl: Crawl, seat: Seat): Promise<Readonly<Record<string, string>>> {
  const told: Record<string, string> = {};
  for (const { task, url } of expected) {
    const address = cleanAddress(url);
    if (address === null || isPayment(address, seat.site.home)) continue;
    const before = crawl.pages().length;
    await crawl.page(address, task);
    const [page] = crawl.pages().slice(before);
    // Where it leads to a page that was read before, the crawl knew it all the same.
    const wasKnown = page !== undefined && crawl.pages().slice(0, before).some(({ asked, got }) => asked === page.got || got === page.got);
    if (page !== undefined && !wasKnown) told[task] = page.asked;
  }
  return told;
}
