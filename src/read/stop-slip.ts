import { distance } from 'fastest-levenshtein';
import type { Problem } from '../model/problem.ts';
import type { Written } from './open-yaml.ts';
import type { Path } from './place.ts';

/** How a `stop` may end beside arriving; `as` says it. */
const OTHER_ENDS = ['not-offered', 'account-needed', 'dead-end', 'unsafe'];
const KNOWN = ['before-submission', 'done', ...OTHER_ENDS];

/** A one-word reason of a `stop` that would count as arrived and was meant as something else, or is misspelt. */
export function stopSlip(written: Written, path: Path, word: string, args: unknown): readonly Problem[] {
  if (word !== 'stop' || typeof args !== 'string' || /\s/.test(args.trim())) return [];
  const reason = args.trim().toLowerCase().replaceAll('_', '-');
  const meant = KNOWN.find((one) => distance(one, reason) <= Math.min(2, Math.floor(one.length / 3)));
  if (meant === undefined || (meant === args && !OTHER_ENDS.includes(meant))) return [];
  if (meant !== args) return [written.problem(path, `unknown reason "${args}": it would count as arrived`, { hint: meant })];
  return [written.problem(path, `"${meant}" alone would count as arrived: write {as: ${meant}, because: …}`)];
}
