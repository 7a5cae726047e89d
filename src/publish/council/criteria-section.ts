import type { Results, SiteResult } from '../../model/kit.ts';
import { html, type Markup } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { criteriaMet, type CriterionMet } from '../words/criteria-met.ts';
import { counted } from '../words/figures.ts';

/** What looked at which criteria of WCAG here, in a few sentences. */
export function criteriaSum(results: Results, site: SiteResult): Markup {
  const all = criteriaMet(results, site);
  const count = (by: CriterionMet['by']): number => all.filter((one) => one.by === by).length;
  const faulty = all.filter(({ faults }) => faults.length > 0).length;
  const idle = count('idle');
  return html`<p>WCAG 2.2 has ${all.length} success criteria at levels A and AA. Checks answered for <strong>${count('machine')}</strong> of them here, each in part only${
    idle > 0 && html`; for <strong>${idle}</strong> more they were put and had no answer, mostly because nothing of the kind is on these pages`}. For <strong>${count('person')}</strong> a check can only
point a person to places, and for <strong>${count('nobody')}</strong> there is no check.
${faulty === 0 ? 'No failures of any of them were found by these checks.' : `Failures of ${counted(faulty, 'criterion', 'criteria')} were found.`} Whether a page meets a criterion only a person can say.</p>
`;
}

/** The same as a part of the council's page, with the way to the whole list. */
export function criteriaSection(results: Results, site: SiteResult): Markup {
  return html`<section id="criteria"><h2>WCAG, criterion by criterion</h2>
${criteriaSum(results, site)}<p><a href="../${paths.criteria(site.site.id)}">All criteria, and which checks looked at them here</a></p></section>
`;
}
