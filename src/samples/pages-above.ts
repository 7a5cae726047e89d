import type { Page } from './council.ts';

/** The pages above one, the highest first. A page that names no known page above has none. */
export function pagesAbove(page: Page, pages: readonly Page[]): Page[] {
  const parent = pages.find((one) => one.path === page.up);
  return parent && parent !== page ? [...pagesAbove(parent, pages), parent] : [];
}
