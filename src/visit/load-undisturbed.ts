import type { Page } from 'playwright';
import { loadPage, type Loaded, type Loading } from './load.ts';

/**
 * The page as everyone sees it who has answered the consent layer: the first page of a context is loaded once more after its
 * answer, so that what is seen does not depend on which page came first.
 */
export async function loadUndisturbed(page: Page, url: string, by: Loading): Promise<Loaded> {
  const first = await loadPage(page, url, by);
  if (first.failure !== null || (first.consent !== 'refused' && first.consent !== 'accepted')) return first;
  return { ...(await loadPage(page, url, by)), consent: first.consent };
}
