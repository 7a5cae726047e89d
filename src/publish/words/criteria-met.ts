import type { Finding } from '../../model/finding.ts';
import type { Results, SiteResult } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { criteria } from './wcag-criteria.ts';

type Card = Results['checks'][number];
type Criterion = (typeof criteria)[number];

/** How a criterion was looked at here: by checks that can fail, by a person's decision or for want of one, or by nobody. */
export interface CriterionMet {
  readonly criterion: Criterion;
  readonly by: 'machine' | 'person' | 'nobody';
  /** Checks that answered here with passed or failed, hints left out. */
  readonly checks: readonly Card[];
  readonly hints: readonly Card[];
  /** Distinct faults, and doubts that wait for a person. */
  readonly faults: number;
  readonly open: number;
}

/** Each success criterion of WCAG 2.2 A and AA with who looked at it on this site's pages. No criterion is ever covered whole by a machine. */
export function criteriaMet(results: Results, site: SiteResult): readonly CriterionMet[] {
  const found = (atlas(results).findings.get(site.site.id) ?? []).filter(({ task }) => task === null);
  const pageChecks = results.checks.filter(({ of }) => of !== 'task');
  const byCheck = Map.groupBy(found, ({ check }) => check);
  return criteria.map((criterion) => {
    const about = pageChecks.filter((card) => covers(card).includes(criterion.id));
    const answered = about.filter(({ id }) => (byCheck.get(id) ?? []).some(({ state }) => state === 'passed' || state === 'failed'));
    const [hints, checks] = [about.filter(isHint), answered.filter((card) => !isHint(card))];
    const own = found.filter(({ wcag }) => wcag.includes(criterion.id));
    const distinct = (state: Finding['state']): number => new Set(own.filter((one) => one.state === state).map(({ check, fingerprint, item }) => `${check} ${item} ${fingerprint}`)).size;
    const met = { criterion, checks, hints, faults: distinct('failed'), open: distinct('cantTell') };
    return { ...met, by: checks.length > 0 ? 'machine' : hints.length > 0 ? 'person' : 'nobody' };
  });
}

/** The criteria that a check can speak of. */
function covers(card: Card): readonly string[] {
  return card.covers ?? card.wcag;
}

/** A check that never fails: it only points a person to something. */
function isHint({ severity }: Card): boolean {
  return severity === 'info';
}
