import type { Finding, State } from '../model/finding.ts';
import type { Check, Verdict } from '../model/kit.ts';
import type { Site } from '../model/survey.ts';
import { slug } from './slug.ts';

const isTrouble = (state: State) => state === 'failed' || state === 'cantTell';

/** A verdict as a finding. Its id holds safe characters only; severity and fingerprint are told of trouble alone. */
export function findingFrom(about: { site: Site; check: Check; subject: string; task: string | null }, verdict: Verdict): Finding {
  const { site, check, subject, task } = about;
  const item = slug(verdict.item ?? '');
  const device = verdict.device ?? null;
  const rule = [check.id, ...(task === null ? [] : [task]), ...(item === '' ? [] : [item])].join(':');
  return {
    id: [site.id, subject, check.id, item, device ?? ''].filter((part) => part !== '').join('/'),
    site: site.id, check: check.id, task, device, item,
    route: verdict.route ?? null,
    state: verdict.state,
    severity: isTrouble(verdict.state) ? verdict.severity ?? check.severity : 'info',
    wcag: verdict.wcag ?? check.wcag,
    fingerprint: isTrouble(verdict.state) ? verdict.fingerprint ?? rule : '',
    pages: 1,
    url: verdict.url ?? null,
    message: verdict.message,
    evidence: verdict.evidence ?? [],
    roles: [],
  };
}
