import { readFileSync } from 'node:fs';
import type { Answered } from './council.ts';

/** A script that lies beside the module that asks. */
export function scriptFile(besides: string, name: string): Answered {
  return { status: 200, type: 'text/javascript; charset=utf-8', body: readFileSync(new URL(name, besides), 'utf8') };
}
