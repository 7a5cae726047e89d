import type { Page, Request } from 'playwright';

/** For a page that tries without end. */
const MOST = 200;
const SENDING = new WeakMap<Page, Set<string>>();

/** From now on writes down where a page wants to send something; to be asked of before it loads anything. */
export function noteSending(page: Page): void {
  const asked = new Set<string>();
  SENDING.set(page, asked);
  page.on('request', (request) => {
    if (isSending(request) && asked.size < MOST) asked.add(request.url());
  });
}

/** Whether a page, or its script, asks for something otherwise than by reading; what is only counted is none of it. */
export function isSending(request: Request): boolean {
  return request.method() !== 'GET' && request.method() !== 'HEAD' && /document|xhr|fetch/.test(request.resourceType());
}

/** Addresses to which the page wanted to send something, whether or not it could, in the order of asking. */
export function sendingOn(page: Page): readonly string[] {
  return [...(SENDING.get(page) ?? [])];
}
