import type { Failure } from './failure.ts';

/** Somebody else whose files a page fetches, by the name that Lighthouse's list of third parties gives them, or by their host. */
export interface LabThirdParty {
  readonly name: string;
  /** As they came over the network. */
  readonly bytes: number;
  readonly requests: number;
}

/** An audit of Lighthouse that the page did not pass. */
export interface LabAudit {
  /** Lighthouse's own id and title. */
  readonly id: string;
  readonly title: string;
  readonly of: 'best-practices' | 'seo';
}

/** One load of the page in the lab: what Lighthouse worked out for its simulated slow phone. */
export interface LabRun {
  /** Largest contentful paint: until the largest text or picture of the first screen stands, in milliseconds. */
  readonly lcpMs: number;
  /** Cumulative layout shift, without unit: how much of what is seen jumps while the page loads. */
  readonly cls: number;
  /** Total blocking time: how long the page would not have answered a finger while it loaded, in milliseconds. */
  readonly tbtMs: number;
  /** Everything that came over the network, headers included. */
  readonly bytes: number;
  /** Requests that were sent and answered. */
  readonly requests: number;
  /** By weight, the heaviest first, at most 30. */
  readonly thirdParties: readonly LabThirdParty[];
  /** Sorted by id, at most 60. */
  readonly audits: readonly LabAudit[];
  /** Lighthouse's measure of our machine's speed during this run (BenchmarkIndex). */
  readonly speed: number;
}

/** What the lab says of one page: every run that succeeded, in their order. */
export interface Lab {
  /** Runs that were wanted. */
  readonly wanted: number;
  /** How many times slower than our machine the simulated phone is; at most Lighthouse's usual four, less where our machine is slow itself. */
  readonly slowdown: number;
  readonly runs: readonly LabRun[];
}

/** One page's stay in the lab as it is stored, `facts/<site>/lab/<look id>`: never changed once it succeeded. */
export interface LabPage {
  /** Of its look. */
  readonly id: string;
  readonly site: string;
  readonly url: string;
  readonly lab: Lab;
  /** Why not every run wanted could be made; null where all were. */
  readonly failure: Failure | null;
  /** Of Lighthouse. */
  readonly version: string;
}

/** A page that is to be run in the lab. */
export type LabOrder = Pick<LabPage, 'id' | 'url'>;

/** A measure of the lab by its name in `LabRun`. */
export type LabMeasureId = 'lcpMs' | 'cls' | 'tbtMs';

/**
 * Where a measure stands in the field's bands: `unstable` where its runs do not agree on one, or our machine was too slow for anything but a good one
 * to be believed.
 */
export type LabBand = 'good' | 'between' | 'poor' | 'unstable';

/** One measure over all runs: the middle one, and the spread from the lowest to the highest. */
export interface LabMeasure {
  readonly id: LabMeasureId;
  readonly band: LabBand;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** That our machine was too slow in some run to stand for a phone. */
  readonly isOurs: boolean;
}

/** One page of the lab as it is told: what of it is measured, and what is merely so. */
export interface LabResult {
  readonly id: string;
  readonly url: string;
  /** Runs that succeeded. */
  readonly runs: number;
  readonly slowdown: number;
  /** In plain words, why there are no measures; null where there are. */
  readonly untested: string | null;
  /** Empty where untested. */
  readonly measures: readonly LabMeasure[];
  /** Of the run in the middle by weight; null where no run succeeded. */
  readonly weight: Pick<LabRun, 'bytes' | 'requests' | 'thirdParties'> | null;
  /** Audits that no run passed. */
  readonly audits: readonly LabAudit[];
}
