import type { TaskCase } from '../model/kit.ts';
import { isOwnAddress } from './own-site.ts';

/** Not looked at, by the site's wish or by our own rules: that says nothing of the link. */
const refused = new Set(['blocked', 'robots', 'opted-out', 'private-address', 'unsafe']);

/**
 * Whether an address is broken for every visitor: 404 or 410 anywhere, 5xx on the council's own hosts. 503 is `unsure`,
 * since a server may say it only to a crawler, as is every other failure that may be the world's. `null`: not asked, or not let in.
 */
export function brokenness(task: TaskCase, url: string): 'fine' | 'broken' | 'unsure' | null {
  const page = task.page(url) ?? task.looked(url);
  if (page === null) return null;
  const { status, failure } = page;
  if (failure !== null && refused.has(failure.kind)) return null;
  if (status === 404 || status === 410) return 'broken';
  if (status !== null && status >= 500) return status !== 503 && isOwnAddress(task.site.home, url) ? 'broken' : 'unsure';
  return failure === null || failure.kind === 'not-html' ? 'fine' : 'unsure';
}
