import type { Report, Results, SiteResult } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { criteriaSum } from '../council/criteria-section.ts';
import { html, joined, type Markup, type Part } from '../markup/html.ts';
import { page } from '../markup/page.ts';
import { table } from '../markup/table.ts';
import { paths } from '../paths.ts';
import { criteriaMet, type CriterionMet } from '../words/criteria-met.ts';
import { counted } from '../words/figures.ts';
import { leagueTitle } from '../words/only-scripts.ts';
import { siteTitle } from '../words/site-title.ts';

/** criteria/<id>.html: each success criterion of WCAG with who looked at it on this council's pages, and what was found. */
export const criteriaPages: Report = {
  id: 'criteria-pages',
  render: (results) => atlas(results).sites.filter(({ notAssessed }) => notAssessed === null).map((site) => page(results, {
    path: paths.criteria(site.site.id),
    title: `WCAG, criterion by criterion: ${siteTitle(results, site)}`,
    trail: [{ path: paths.league, title: leagueTitle(results) }, { path: paths.council(site.site.id), title: siteTitle(results, site) }],
    body: body(results, site),
  })),
};

function body(results: Results, site: SiteResult): Markup {
  return html`${criteriaSum(results, site)}
${table({
    caption: 'Success criteria of WCAG 2.2, A and AA, and who looked at them here', label: 'Success criteria', cards: true,
    heads: [{ title: 'Criterion', kind: 'row' }, { title: 'Looked at by' }, { title: 'What was found' }],
    rows: criteriaMet(results, site).map((one) => ({ cells: [`${one.criterion.id} ${one.criterion.name} (${one.criterion.level})`, lookers(one), outcome(one)] })),
  })}<p><a href="../${paths.findings(site.site.id)}">Every answer about this council</a></p>
`;
}

function lookers({ checks, hints, by }: CriterionMet): Part {
  if (by === 'nobody') return html`<span class="none">nobody</span>`;
  const links = (cards: CriterionMet['checks']): Part => joined(cards.slice(0, 6).map(({ id, title }) => html`<a href="../${paths.check(id)}">${title}</a>`), html`<br>`);
  const more = checks.length + hints.length - Math.min(checks.length, 6) - (checks.length === 0 ? Math.min(hints.length, 6) : 0);
  return html`${checks.length > 0 ? links(checks) : html`only a person can; pointed to by<br>${links(hints)}`}${more > 0 && html`<br><span class="aside">and ${more} more</span>`}`;
}

function outcome({ faults, open, by }: CriterionMet): Part {
  const told = [...(faults > 0 ? [counted(faults, 'distinct fault', 'distinct faults')] : []), ...(open > 0 ? [`${counted(open, 'doubt', 'doubts')} for a person`] : [])];
  if (told.length > 0) return told.join(', ');
  if (by === 'nobody') return html`<span class="none">–</span>`;
  return by === 'person' ? 'nothing that a person would have to look at' : 'no failures found by these checks';
}
