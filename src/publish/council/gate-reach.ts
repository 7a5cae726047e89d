import type { Results } from '../../model/kit.ts';
import type { Method } from '../../model/method.ts';
import { atlas } from '../atlas.ts';
import { checksOf } from '../words/checks-of.ts';
import { isCounted } from '../words/is-counted.ts';

/** How far the failure behind a gate reaches at a council, in one sentence; '' where nothing was decided. */
export function gateReach(results: Results, site: string, gate: Method['gates'][number] | null): string {
  if (gate === null) return '';
  const { method } = results.survey;
  const decided = (atlas(results).findings.get(site) ?? []).filter((finding) => checksOf(method, gate.check).includes(finding.check) && isCounted(results, finding)
    && (finding.state === 'failed' || finding.state === 'passed'));
  if (decided.length === 0) return '';
  const failed = decided.filter(({ state }) => state === 'failed');
  const looks = (of: typeof decided): number => new Set(of.map(({ id, device }) => `${id.split('/')[1]} ${device}`)).size;
  const title = method.groups?.[gate.check]?.title ?? atlas(results).check.get(gate.check)?.title ?? gate.check;
  return `“${title}”: failed on ${looks(failed)} of ${looks(decided)} looks${decided.some(({ task }) => task !== null) ? '' : ', a look being one page on one device'}.`;
}
