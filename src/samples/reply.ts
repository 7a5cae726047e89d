import type { Answered } from './council.ts';

/** An HTML answer. */
export function reply(body: string, status = 200): Answered {
  return { status, type: 'text/html; charset=utf-8', body };
}
