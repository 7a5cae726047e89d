import type { Finding, State } from '../model/finding.ts';
import type { Check, Verdict } from '../model/kit.ts';
import type { Site } from '../model/survey.ts';
import { fingerprint } from './fingerprint.ts';
import { slug } from './slug.ts';

/** Places that a finding names at most. */
const most = 10;

const isTrouble = (state: State) => state === 'failed' || state === 'cantTell';

/**
 * A verdict as a finding. Its id holds safe characters only; severity, fingerprint and places are told of trouble alone. The fingerprint is
 * that of the first place, where there is one.
 */
export function findingFrom(about: { site: Site; check: Check; subject: string; task: string | null }, verdict: Verdict): Finding {
  const { site, check, subject, task } = about;
  const item = slug(verdict.item ?? '');
  const device = verdict.device ?? null;
  const rule = ruleOf({ check: check.id, task, item });
  const places = isTrouble(verdict.state) ? (verdict.places ?? []).slice(0, most) : [];
  return {
    id: [site.id, subject, check.id, item, device ?? ''].filter((part) => part !== '').join('/'),
    site: site.id, check: check.id, task, device, item,
    route: verdict.route ?? null,
    state: verdict.state,
    severity: isTrouble(verdict.state) ? verdict.severity ?? check.severity : 'info',
    wcag: verdict.wcag ?? check.wcag,
    fingerprint: isTrouble(verdict.state) ? (places[0] ? fingerprint(rule, places[0]) : verdict.fingerprint ?? rule) : '',
    pages: 1,
    url: verdict.url ?? null,
    message: verdict.message,
    evidence: verdict.evidence ?? [],
    roles: [],
    ...(places.length > 0 ? { places } : {}),
  };
}

/** What the fingerprints of a check's faults begin with. */
export function ruleOf({ check, task, item }: Pick<Finding, 'check' | 'task' | 'item'>): string {
  return [check, ...(task === null ? [] : [task]), ...(item === '' ? [] : [item])].join(':');
}
