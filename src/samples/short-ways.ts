import type { Answered } from './council.ts';
import { reply } from './reply.ts';

/** Addresses that a council prints on leaflets, each sending its visitor on to a page: short path → long path. */
export function shortWays(ways: Readonly<Record<string, string>>): Record<string, () => Answered> {
  return Object.fromEntries(Object.entries(ways).map(([path, to]) => [path, () => ({ ...reply('', 301), to })]));
}
