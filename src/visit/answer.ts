import type { Response } from 'playwright';
import type { Failure } from '../model/failure.ts';
import { failure, failureOf } from './failure.ts';
import type { Loading } from './load.ts';
import { failureOfStatus } from './status.ts';

const MOST_BYTES = 10_000_000;

/** Why an address was not opened, of what the browser threw. */
export function whyNot(error: unknown, response: Response | null, url: string, by: Pick<Loading, 'failureFor'>): Failure {
  const type = response?.headers()['content-type'] ?? '';
  const isFile = /ERR_ABORTED|Download is starting/.test(String(error)) && response !== null && !isHtml(type);
  if (isFile) return failureOfStatus(response.status()) ?? failure('not-html', `the address leads to ${type || 'a file'}`);
  return failureOf(error, { known: by.failureFor(url), doing: 'opening the page' });
}

/**
 * The gate answers plain http in the site's place where it did not come to the site, and takes the mark off what http sites send; what
 * comes over https it cannot see, so there the mark is the site's own doing.
 */
export function refusedByGate(response: Response | null, by: Pick<Loading, 'failureFor'>): Failure | null {
  const kind = response?.headers()['x-toptasks-failure'];
  if (response === null || kind === undefined || !response.url().startsWith('http:')) return null;
  return by.failureFor(response.url()) ?? failure('private-address', `the gate let nothing through: ${kind}`);
}

/** Why an answer is no page: an error, a wall, something else than HTML, too much of it; null for a page. */
export async function wrongWith(response: Response | null): Promise<Failure | null> {
  if (response === null) return null;
  const headers = response.headers();
  const isShort = response.status() >= 400 || headers['cf-mitigated'] !== undefined;
  const text = isShort ? await response.text().catch(() => '') : '';
  const status = failureOfStatus(response.status(), { headers, text });
  if (status !== null) return status;
  const type = headers['content-type'] ?? '';
  if (type !== '' && !isHtml(type)) return failure('not-html', `the address leads to ${type}`);
  const bytes = Number(headers['content-length'] ?? 0);
  return bytes > MOST_BYTES ? failure('too-large', `the page has ${bytes} bytes`) : null;
}

function isHtml(type: string): boolean {
  return /html/i.test(type);
}
