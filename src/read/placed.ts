import type { Problem } from '../model/problem.ts';
import type { StepCall } from '../model/scenario.ts';
import type { Path } from './place.ts';

/** A step as it was read and where it stands in its file, with those that stand inside it there. */
export interface Placed {
  readonly call: StepCall;
  readonly path: Path;
  /** Its word's arguments as they were written. */
  readonly raw: unknown;
  /** Where its word's arguments stand. */
  readonly inside: Path;
  /** List by list: the steps under a key, each alternative. Those of a fragment stand in its own file, not here. */
  readonly inner: readonly (readonly Placed[])[];
}

/** An input that a script asks for, and where. */
export interface Ask { readonly name: string; readonly path: Path }

/** A script as far as it can be read. A step that cannot has a stand-in, and a problem. */
export interface Script { readonly placed: readonly Placed[]; readonly problems: readonly Problem[]; readonly asks: readonly Ask[] }
