import type { OwedPage } from './owed-pages.ts';

/** Our choice: a council has a few dozen tasks, and each page is loaded once more. */
const most = 12;

/**
 * The pages that matter most, on which more is looked at than on the others: home, then answering pages in the order of their ids, of those that
 * came and were looked at in full; at most 12.
 */
export function importantPages(pages: readonly OwedPage[]): readonly string[] {
  const isHome = ({ roles }: OwedPage): boolean => roles.includes('home');
  const asked = pages.filter((page) => page.state === undefined && (isHome(page) || page.roles.includes('destination')) && isThere(page));
  return [...asked.filter(isHome), ...asked.filter((one) => !isHome(one))].slice(0, most).map(({ id }) => id);
}

function isThere({ look }: OwedPage): boolean {
  return look !== null && look.failure === null && look.depth === 'full' && (look.status === null || look.status < 400);
}
