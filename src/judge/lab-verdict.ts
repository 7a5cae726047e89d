import type { Lab, LabMeasureId } from '../model/lab.ts';
import type { Verdict } from '../model/kit.ts';
import { fingerprint } from './fingerprint.ts';
import { labEdges, labMeasure } from './lab-measure.ts';
import { cantTell, failed, passed } from './verdict.ts';

/** How a check of the lab speaks. */
export interface LabWords {
  readonly id: string;
  readonly measure: LabMeasureId;
  /** `from 2.1 to 3.4 s` → what was measured, as the beginning of a sentence. */
  readonly say: (spread: string) => string;
  /** One value as people write it, without its unit, and the unit with its blank. */
  readonly write: (value: number) => string;
  readonly unit: string;
}

/** Good passes and poor fails; what lies between, or where the runs do not agree, is told and held against nobody. */
export function labVerdict(lab: Lab, { id, measure, say, write, unit }: LabWords): Verdict {
  const { band, low, high, median, isOurs } = labMeasure(lab, measure);
  const [from, to] = [write(low), write(high)];
  const spread = from === to ? `${to}${unit}` : `${from} to ${to}${unit}`;
  const runs = lab.runs.length === 1 ? 'in one run' : `over ${lab.runs.length} runs`;
  const said = `${say(spread)} ${runs} on a simulated slow phone${from === to ? '' : ` (${write(median)}${unit} in the middle)`}`;
  const { good, poor } = labEdges[measure];
  if (band === 'good') return passed(`${said}: good, which is ${write(good)}${unit} at most.`);
  if (band === 'poor') return failed(`${said}: poor, which is more than ${write(poor)}${unit}.`, { fingerprint: fingerprint(id, '') });
  const why = isOurs ? 'our own machine was too slow meanwhile for that to be held against the page' : band === 'unstable' ? 'the runs do not agree on a band' : `neither good (${write(good)}${unit} at most) nor poor (more than ${write(poor)}${unit})`;
  return cantTell(`${said}: ${why}.`, { severity: 'info' });
}

/** Milliseconds as seconds with one decimal, `2.4`; rounded up where rounding down would put it into a better band than it is in. */
export function seconds(ms: number): string {
  return (Math.ceil(ms / 100) / 10).toFixed(1);
}
