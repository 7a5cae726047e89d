import type { Page, Request, Response } from 'playwright';

const MATTERS = new Set(['script', 'stylesheet']);

/** Listens from now on whether scripts and styles come; the answer is whether all did, and ends the listening. */
export function listenForLoss(tab: Page): () => boolean {
  let lost = 0;
  const onFailed = (request: Request): void => { if (MATTERS.has(request.resourceType())) lost += 1; };
  const onResponse = (response: Response): void => { if (response.status() >= 400) onFailed(response.request()); };
  tab.on('requestfailed', onFailed);
  tab.on('response', onResponse);
  return () => {
    tab.off('requestfailed', onFailed);
    tab.off('response', onResponse);
    return lost === 0;
  };
}
