import type { Lab, LabBand, LabMeasure, LabMeasureId, LabRun } from '../model/lab.ts';

/** Up to here it is good, and more than that is poor. */
export interface LabEdges { readonly good: number; readonly poor: number }

/**
 * The field's bands. LCP and CLS: web.dev, “Largest Contentful Paint” and “Cumulative Layout Shift” (Web Vitals, 75th centile of visits; we hold a
 * simulated visit against them). TBT on phones: developer.chrome.com, “Total Blocking Time”, how Lighthouse determines it (0–200 fast,
 * 200–600 moderate, over 600 slow).
 */
export const labEdges: Readonly<Record<LabMeasureId, LabEdges>> = {
  lcpMs: { good: 2500, poor: 4000 },
  cls: { good: .1, poor: .25 },
  tbtMs: { good: 200, poor: 600 },
};

/**
 * A machine of this speed (Lighthouse's BenchmarkIndex) passes for a phone of the middle, says Lighthouse's docs/throttling.md (125–800). A run in
 * which ours, divided by the slowdown, was slower was no run on any phone that we mean.
 */
const LEAST_SPEED = 125;

/** One measure of a page's runs, of which there is at least one. */
export function labMeasure({ runs, slowdown }: Lab, id: LabMeasureId): LabMeasure {
  const sorted = runs.map((run) => run[id]).sort((a, b) => a - b);
  const [low, median, high] = [sorted[0] ?? 0, middle(sorted), sorted.at(-1) ?? 0];
  const isOurs = id !== 'cls' && runs.some(({ speed }) => speed / slowdown < LEAST_SPEED);
  const bands = new Set(sorted.map((value) => bandOf(value, labEdges[id])));
  const band = bands.size === 1 ? bandOf(median, labEdges[id]) : 'unstable';
  return { id, band: isOurs && band !== 'good' ? 'unstable' : band, median, low, high, isOurs };
}

function bandOf(value: number, { good, poor }: LabEdges): LabBand {
  return value <= good ? 'good' : value <= poor ? 'between' : 'poor';
}

/** Of an even number the mean of the two in the middle, to a thousandth. */
function middle(sorted: readonly number[]): number {
  const at = Math.floor(sorted.length / 2);
  const upper = sorted[at] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[at - 1] ?? upper) + upper) * 500) / 1000;
}

/** The run in the middle by weight, the lighter of two. */
export function middleRun(runs: readonly LabRun[]): LabRun | null {
  return runs.toSorted((a, b) => a.bytes - b.bytes || a.requests - b.requests)[Math.floor((runs.length - 1) / 2)] ?? null;
}
