import type { PageSource } from '../model/facts.ts';

/** Whether a page has a form that is more than the site's search. */
export function hasForm(page: PageSource): boolean {
  return page.forms.some(({ region, role }) => role !== 'search' && (region === 'main' || region === 'aside'));
}
