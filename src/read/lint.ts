import type { Problem } from '../model/problem.ts';
import type { Written } from './open-yaml.ts';
import type { Script } from './placed.ts';
import type { Grammar } from './vocabulary.ts';

/** What is allowed in a script and yet probably not meant: warnings only. */
export function lint(_written: Written, _script: Script, _grammar: Grammar): readonly Problem[] {
  return [];
}
