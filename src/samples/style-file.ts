import { readFileSync } from 'node:fs';
import type { Answered } from './council.ts';

/** A style sheet that lies beside the module that asks. */
export function styleFile(besides: string, name: string): Answered {
  return { status: 200, type: 'text/css; charset=utf-8', body: readFileSync(new URL(name, besides), 'utf8') };
}
