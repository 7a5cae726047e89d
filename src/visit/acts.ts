import type { Failure } from '../model/failure.ts';
import { nodesAt } from './act-alive.ts';
import { chooseIt } from './act-choose.ts';
import { fillIt, valueOf, type Value } from './act-fill.ts';
import { foundByOverride, withGrip } from './act-grip.ts';
import { strike } from './act-key.ts';
import { pressIt } from './act-press.ts';
import { waitUntil } from './act-wait.ts';
import { pressEmpty } from './empty-form.ts';
import { failure } from './failure.ts';
import type { Found } from './find-node.ts';
import { isSealed } from './hold-back.ts';
import type { PageNodes } from './nodes.ts';
import type { Stand } from './stand.ts';
import type { StepResult } from './steps/define-step.ts';
import { withheldAt } from './withheld.ts';

/** What a tab can do besides going over looks: acting on a live page, and what goes with it. */
export interface Acts {
  /**
   * What the page has by role and name. For whoever reads: as it was seen on this device, or is now where the page is live. For whoever acts
   * (`isLive`): of a live page, which is opened where there is none.
   */
  readonly nodes: (isLive?: boolean) => Promise<PageNodes | Failure>;
  /** What the site's binding names for the step of this name; null where it names nothing that is there. */
  readonly override: (step: string | undefined) => Promise<Found | Failure | null>;
  /** What stands for a value as it is written: itself, or the secret that `$name` names. */
  readonly value: (written: string) => Value | Failure;
  readonly press: (found: Found) => Promise<StepResult>;
  readonly fill: (found: Found, value: Value) => Promise<StepResult>;
  readonly choose: (found: Found) => Promise<StepResult>;
  /** Strikes a key, `Shift+Tab`, so many times; tells what has the focus then. */
  readonly key: (chord: string, times: number) => Promise<StepResult>;
  /** Waits on the live page until something is so; whether it came to be so in that time. */
  readonly until: (isSo: () => Promise<boolean>, mostMs: number) => Promise<boolean | Failure>;
  /** Writes it down, or says why nothing is written down. */
  readonly record: (name: string, value: string) => Failure | null;
  /** With which the page answered; null where nothing came or nobody knows. */
  readonly status: () => number | null;
  /** Why what the page does not show may be our own doing, because something that it wanted to send was refused; or null. */
  readonly withheld: () => Failure | null;
  /** Presses the page's main form with nothing filled in, on a page of its own, and marks how the page itself answers; nothing is sent. */
  readonly pressEmpty: (what: string) => Promise<StepResult>;
}

/** The acts of the journey that stands there. */
export function actsOf(stand: Stand): Acts {
  return {
    nodes: (isLive = false) => nodesAt(stand, isLive),
    override: (step) => foundByOverride(stand, step),
    value: (written) => valueOf(stand, written),
    press: (found) => withGrip(stand, found, (grip) => pressIt(stand, grip)),
    fill: (found, value) => withGrip(stand, found, (grip) => fillIt(stand, grip, value)),
    choose: (found) => withGrip(stand, found, (grip) => chooseIt(stand, grip)),
    key: (chord, times) => strike(stand, chord, times),
    until: (isSo, mostMs) => waitUntil(stand, isSo, mostMs),
    record: (name, value) => {
      if (stand.state.live !== null && isSealed(stand.state.live.page.context())) return failure('unsafe', 'nothing is written down of a page on which a secret was typed');
      stand.records.push({ name, value, url: stand.state.url, look: stand.state.look?.id ?? null });
      return null;
    },
    status: () => stand.state.look?.status ?? null,
    withheld: () => withheldAt(stand),
    pressEmpty: (what) => pressEmpty(stand, what),
  };
}
