import type { Page, Request, Response } from 'playwright';

const MATTERS = new Set(['script', 'stylesheet']);
/** What a page asks of its own host to be whole; what it tells others of its visitors matters to nobody here. */
const OWN = new Set(['xhr', 'fetch']);

/** Listens from now on whether scripts, styles and the page's own answers come and its scripts run; the answer is whether all did, and ends the listening. */
export function listenForLoss(tab: Page): () => boolean {
  const lost: Request[] = [];
  let broken = 0;
  const onFailed = (request: Request): void => { lost.push(request); };
  const onResponse = (response: Response): void => { if (response.status() >= 400) onFailed(response.request()); };
  const onError = (): void => { broken += 1; };
  tab.on('requestfailed', onFailed);
  tab.on('response', onResponse);
  tab.on('pageerror', onError);
  return () => {
    tab.off('requestfailed', onFailed);
    tab.off('response', onResponse);
    tab.off('pageerror', onError);
    const own = URL.parse(tab.url())?.origin;
    return broken === 0 && !lost.some((one) => MATTERS.has(one.resourceType()) || (OWN.has(one.resourceType()) && URL.parse(one.url())?.origin === own));
  };
}
