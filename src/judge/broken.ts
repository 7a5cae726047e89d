import type { TaskCase } from '../model/kit.ts';
import { isOwnAddress } from './own-site.ts';

/**
 * Whether an address is broken for every visitor: 404 or 410 anywhere, 5xx on the council's own hosts. 503 is `unsure`,
 * since a server may say it only to a crawler, as is every other failure that may be the world's. `null`: not asked for.
 */
export function brokenness(task: TaskCase, url: string): 'fine' | 'broken' | 'unsure' | null {
  const page = task.page(url) ?? task.looked(url);
  if (page === null) return null;
  const { status, failure } = page;
  if (failure?.kind === 'blocked') return 'unsure';
  if (status === 404 || status === 410) return 'broken';
  if (status !== null && status >= 500) return status !== 503 && isOwnAddress(task.site.home, url) ? 'broken' : 'unsure';
  return failure === null || failure.kind === 'not-html' ? 'fine' : 'unsure';
}
