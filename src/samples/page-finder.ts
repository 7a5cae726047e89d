import type { Answered, Asked, Page } from './council.ts';

/**
 * What most sites do with an address: their own special addresses first (by path), then pages by path and query, then by path alone,
 * then `/robots.txt`; null where there is nothing.
 */
export function pageFinder(
  pages: readonly Page[], draw: (page: Page) => Answered, special: Readonly<Record<string, (asked: Asked) => Answered>>,
): (asked: Asked) => Answered | null {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return (asked: Asked): Answered | null => {
    const own = Object.hasOwn(special, asked.path) ? special[asked.path] : undefined;
    if (own) return own(asked);
    const query = asked.query.size ? `?${asked.query}` : '';
    const page = byPath.get(asked.path + query) ?? byPath.get(asked.path);
    if (page) return draw(page);
    if (asked.path === '/robots.txt') return { status: 200, type: 'text/plain; charset=utf-8', body: 'User-agent: *\nAllow: /\n' };
    return asked.path === '/favicon.ico' ? { status: 204, type: 'image/x-icon', body: '' } : null;
  };
}
