import type { Problem } from '../../model/problem.ts';
import type { Written } from '../open-yaml.ts';
import type { Path } from '../place.ts';
import type { Placed } from '../placed.ts';
import type { Grammar } from '../vocabulary.ts';
import { afterStop } from './after-stop.ts';
import { anyPattern } from './any-pattern.ts';
import { bareAddress } from './bare-address.ts';
import { codeName } from './code-name.ts';
import { coveredName } from './covered-name.ts';
import { doubleName } from './double-name.ts';
import { noEnd } from './no-end.ts';
import { nothingExpected } from './nothing-expected.ts';
import { optionalExpect } from './optional-expect.ts';
import { personalFill } from './personal-fill.ts';
import { sameWays } from './same-ways.ts';
import { sendingPress } from './sending-press.ts';

/** A list of steps with its place: the script of a task (`whole`) or what a fragment does. */
export interface Linted { readonly steps: readonly Placed[]; readonly path: Path; readonly isWhole: boolean; readonly grammar: Grammar; /** Of one site's own file. */ readonly isOfSite?: true }

/** Something that is allowed and yet probably not meant, and what to do. */
export interface Doubt { readonly path: Path; readonly message: string; readonly where?: 'key' | 'value' }

const LINTS: readonly ((linted: Linted) => readonly Doubt[])[] = [
  nothingExpected, noEnd, afterStop, sendingPress, anyPattern, coveredName, codeName, sameWays, optionalExpect, personalFill, doubleName, bareAddress,
];

/** All doubts of a script, as warnings. A script that cannot be read has mistakes of its own and none of these. */
export function lint(written: Written, linted: Linted, problems: readonly Problem[]): readonly Problem[] {
  if (linted.steps.length === 0 || problems.some(({ level }) => level === 'error')) return [];
  const doubts = LINTS.flatMap((one) => one(linted)).map(({ path, message, where = 'value' }) => written.problem(path, message, { level: 'warning', where }));
  // What stands for itself in several places (*name) is doubted once.
  const isSame = (one: Problem, other: Problem): boolean => one.line === other.line && one.column === other.column && one.message === other.message;
  return doubts.filter((doubt, index) => doubts.findIndex((other) => isSame(doubt, other)) === index);
}
