import type { Box } from './box.ts';

/** A kind of place; without `landmark` in facts from before there were kinds, and where the place could not be found again. */
export interface AxePlace {
  readonly selector: string; readonly html: string; readonly why: string;
  readonly landmark?: string; readonly name?: string; readonly box?: Box | null; readonly count?: number;
  /** Of a place inside a frame: what the frame is called. Of a frame of another origin, which is not looked into: its host. */
  readonly frame?: string;
  /** That it names or describes controls, and all of them are off: what WCAG's contrast excepts. */
  readonly ofInactive?: true;
}

export interface AxeRule {
  readonly id: string;
  readonly impact: 'minor' | 'moderate' | 'serious' | 'critical' | null;
  readonly help: string;
  readonly helpUrl: string;
  /** Success criteria as in WCAG, `1.4.3`; empty for best practices. */
  readonly wcag: readonly string[];
  /** How many places in all. */
  readonly count: number;
  /** The first kinds of place (markup and landmarks), at most 10; of facts from before there were kinds, the first 5 places. */
  readonly places: readonly AxePlace[];
}

/** axe's answer, failures and needs-review kept apart. */
export interface Axe {
  readonly violations: readonly AxeRule[];
  readonly incomplete: readonly AxeRule[];
  /** Rules that were run. */
  readonly rules: number;
  /** Rules that the engine has; what was not run is experimental, out of date, of WCAG's level AAA, or the same on every device. */
  readonly known?: number;
}
