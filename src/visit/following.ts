import type { Frontier } from '../model/kit.ts';
import type { MappedPage } from '../model/map.ts';
import type { Crawl } from './crawl.ts';
import { failure } from './failure.ts';
import type { Seat } from './seat.ts';

/** Reads what the frontier asks for until there are `most` pages, every task is content, or the site has turned us away. */
export type Follow = (most: number) => Promise<void>;

/** Best first, all tasks in turn, one page after the other; the frontier is told of every page of the crawl, whoever asked for it. */
export function followingOf(frontier: Frontier, crawl: Crawl, seat: Seat): Follow {
  let told = 0;
  const tell = (): void => {
    for (const page of crawl.pages().slice(told)) frontier.add(page);
    told = crawl.pages().length;
  };
  return async (most) => {
    for (tell(); crawl.pages().length < most; tell()) {
      const next = frontier.next();
      if (next === null) return;
      const page = await crawl.page(next.url, next.scenario);
      if (seat.wall() !== null || seat.by.signal.aborted) return;
      if (page === null) frontier.add(notVisited(next.url, crawl.pages().length));
    }
  };
}

/** So that the frontier knows; never stored. */
function notVisited(url: string, order: number): MappedPage {
  const why = failure('unsafe', 'one page of another host for each task is enough');
  return { asked: url, got: url, status: null, contentType: '', by: 'http', order, source: null, failure: why };
}
