import type { Look, Seen } from '../../../src/model/facts.ts';
import type { Failure } from '../../../src/model/failure.ts';
import type { State } from '../../../src/model/finding.ts';
import type { PageRole } from '../../../src/model/finding.ts';
import type { TaskCase } from '../../../src/model/kit.ts';
import type { Lab } from '../../../src/model/lab.ts';
import type { Device } from '../../../src/model/survey.ts';

/** `out`: one line per verdict, `state [item] [device]: message`. */
export interface TaskExample { readonly name: string; readonly in: TaskCase; readonly out: readonly `${State}${string}`[] }

/** A page with these facts on the device, beside pages of these titles. */
export interface PageExample {
  readonly name: string;
  readonly in: {
    readonly device: Device; readonly seen: Seen; readonly look?: Partial<Look>; readonly roles?: readonly PageRole[]; readonly titles?: readonly string[];
    /** Its runs in the lab, and why they are not all. */
    readonly lab?: Lab; readonly labFailure?: Failure | null;
  };
  readonly out: readonly `${State}${string}`[];
}
