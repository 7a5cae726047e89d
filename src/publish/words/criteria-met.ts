import type { Finding } from '../../model/finding.ts';
import type { Results, SiteResult } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { faultGroups, type FaultGroup } from './fault-groups.ts';
import { criteria } from './wcag-criteria.ts';

type Card = Results['checks'][number];
type Criterion = (typeof criteria)[number];

/**
 * How a criterion was looked at here: by checks that can fail; by such checks that found nothing on these pages to look at, or could not be
 * made; by hints that only point a person to something; or by no check at all.
 */
export interface CriterionMet {
  readonly criterion: Criterion;
  readonly by: 'machine' | 'idle' | 'person' | 'nobody';
  /** Own checks that answered here with passed or failed; where none did, those that were asked. Hints and the engine's are left out. */
  readonly checks: readonly Card[];
  readonly hints: readonly Card[];
  /** Rules of the engine axe for this criterion were run on the pages. */
  readonly byAxe: boolean;
  /** Of those that were asked and did not answer, at least one had nothing to look at; false: all could not be made. */
  readonly hadNothing: boolean;
  /** Distinct faults as the council's page has them, and doubts that wait for a person. */
  readonly faults: readonly FaultGroup[];
  readonly open: number;
}

/** Each success criterion of WCAG 2.2 A and AA with who looked at it on this site's pages. No criterion is ever covered whole by a machine. */
export function criteriaMet(results: Results, site: SiteResult): readonly CriterionMet[] {
  const found = (atlas(results).findings.get(site.site.id) ?? []).filter(({ task }) => task === null);
  const pageChecks = results.checks.filter(({ of }) => of !== 'task');
  const byCheck = Map.groupBy(found, ({ check }) => check);
  const groups = faultGroups(results, site);
  const isIn = (card: Card, states: readonly Finding['state'][]): boolean => (byCheck.get(card.id) ?? []).some(({ state }) => states.includes(state));
  return criteria.map((criterion) => {
    const about = pageChecks.filter((card) => (card.covers ?? card.wcag).includes(criterion.id));
    const [hints, others] = [about.filter(isHint), about.filter((card) => !isHint(card))];
    const answered = others.filter((card) => isIn(card, ['passed', 'failed']));
    const asked = others.filter((card) => byCheck.has(card.id));
    const open = found.filter(({ state, wcag }) => state === 'cantTell' && wcag.includes(criterion.id));
    return {
      criterion, hints,
      checks: (answered.length > 0 ? answered : asked).filter((card) => !isEngine(card)), byAxe: answered.some(isEngine),
      by: answered.length > 0 ? 'machine' : asked.length > 0 ? 'idle' : hints.length > 0 ? 'person' : 'nobody',
      hadNothing: asked.some((card) => isIn(card, ['inapplicable'])),
      faults: groups.filter(({ findings }) => findings.some(({ wcag }) => wcag.includes(criterion.id))),
      open: new Set(open.map(({ check, fingerprint, item }) => `${check} ${item} ${fingerprint}`)).size,
    };
  });
}

/** An engine of many rules, of which each has criteria of its own. */
function isEngine({ covers, id }: Card): boolean {
  return covers !== undefined && id.startsWith('axe-');
}

/** A check that never fails: it only points a person to something. */
function isHint({ severity }: Card): boolean {
  return severity === 'info';
}
