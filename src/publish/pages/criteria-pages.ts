import type { Report, Results, SiteResult } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { criteriaSum } from '../council/criteria-section.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { page } from '../markup/page.ts';
import { shortList } from '../markup/short-list.ts';
import { table } from '../markup/table.ts';
import { paths } from '../paths.ts';
import { axeRules } from '../words/axe-rules.ts';
import { criteriaMet, type CriterionMet } from '../words/criteria-met.ts';
import type { FaultGroup } from '../words/fault-groups.ts';
import { counted } from '../words/figures.ts';
import { leagueTitle } from '../words/only-scripts.ts';
import { siteTitle } from '../words/site-title.ts';

/** criteria/<id>.html: each success criterion of WCAG with what looked at it on this council's pages, and what was found. */
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
  const met = criteriaMet(results, site);
  return html`${criteriaSum(results, site)}${met.some(({ byAxe }) => byAxe) && html`<p>“Rules of axe” are those of the engine that runs beside our own checks, sorted by <a href="../${paths.checks}">how grave they are</a>.</p>
`}${table({
    caption: 'Success criteria of WCAG 2.2, A and AA, and what looked at them here', label: 'Success criteria', cards: true, look: 'criteria',
    heads: [{ title: 'Criterion', kind: 'row' }, { title: 'Checks' }, { title: 'What was found' }],
    rows: met.map((one) => ({ cells: [`${one.criterion.id} ${one.criterion.name} (${one.criterion.level})`, lookers(one), outcome(results, site, one)] })),
  })}<p><a href="../${paths.findings(site.site.id)}">Every answer about this council</a></p>
`;
}

const shown = 4;

function lookers(one: CriterionMet): Part {
  const { checks, hints, by, byAxe } = one;
  if (by === 'nobody') return html`<span class="none">no check</span>`;
  if (by === 'person') return html`<span class="aside">Only a person can decide. Pointed to by</span> ${links(hints, false)}`;
  if (by === 'idle') return html`<span class="aside">${one.hadNothing ? 'Nothing on these pages for' : 'Could not be made here:'}</span> ${links(checks, false)}`;
  return links(checks, byAxe);
}

function links(cards: CriterionMet['checks'], byAxe: boolean): Part {
  const all: readonly Part[] = [...cards.map(({ id, title }) => html`<a href="../${paths.check(id)}">${title}</a>`), ...(byAxe ? ['rules of axe'] : [])];
  return shortList(all, shown, (more) => `and ${more} more`);
}

function outcome(results: Results, site: SiteResult, { faults, open, by }: CriterionMet): Part {
  const told: readonly Part[] = [
    ...(faults.length > 0 ? [html`<strong>${counted(faults.length, 'distinct fault', 'distinct faults')}</strong>${shortList(faults.map((group) => fault(results, site, group)), shown, (more) => `and ${more} more`)}`] : []),
    ...(open > 0 ? [html`<a href="../${paths.council(site.site.id)}#unsure">${counted(open, 'doubt', 'doubts')} for a person</a>`] : []),
  ];
  if (told.length > 0) return told;
  if (by === 'nobody' || by === 'idle') return html`<span class="none">–</span>`;
  return by === 'person' ? 'nothing that a person would have to look at' : 'no failures found by these checks';
}

function fault(results: Results, site: SiteResult, { anchor, first }: FaultGroup): Markup {
  const title = axeRules[first.item] ?? atlas(results).check.get(first.check)?.title ?? first.check;
  return html`<a href="../${paths.council(site.site.id)}#${anchor}">${title}</a>${first.decided !== undefined && html` <span class="aside">decided by a person</span>`}`;
}
