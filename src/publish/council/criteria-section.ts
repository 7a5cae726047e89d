import type { Results, SiteResult } from '../../model/kit.ts';
import { html, type Markup } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { criteriaMet, type CriterionMet } from '../words/criteria-met.ts';
import { counted } from '../words/figures.ts';

/** Who looked at which criteria of WCAG here, in a sentence. */
export function criteriaSum(results: Results, site: SiteResult): Markup {
  const all = criteriaMet(results, site);
  const count = (by: CriterionMet['by']): number => all.filter((one) => one.by === by).length;
  const faulty = all.filter(({ faults }) => faults > 0).length;
  return html`<p>Of the ${all.length} success criteria of WCAG 2.2 at levels A and AA, automated checks looked at <strong>${count('machine')}</strong> here, each in part only; at
<strong>${count('person')}</strong> more a check can only point a person to something; <strong>${count('nobody')}</strong> were looked at by nobody.
${faulty === 0 ? 'No failures of any of them were found by these checks.' : `Failures of ${counted(faulty, 'criterion', 'criteria')} were found.`} Whether a page meets a criterion only a person can say.</p>
`;
}

/** The same as a part of the council's page, with the way to the whole list. */
export function criteriaSection(results: Results, site: SiteResult): Markup {
  return html`<section id="criteria"><h2>WCAG, criterion by criterion</h2>
${criteriaSum(results, site)}<p><a href="../${paths.criteria(site.site.id)}">All criteria, and who looked at them here</a></p></section>
`;
}
