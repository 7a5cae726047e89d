import type { Report, Results, SiteResult } from '../../model/kit.ts';
import type { LeagueRow } from '../../model/method.ts';
import { atlas, byText } from '../atlas.ts';
import { councilsList } from '../league/councils-list.ts';
import { gateKey } from '../league/gate-key.ts';
import { leagueRows } from '../league/league-rows.ts';
import { taskMatrix } from '../league/task-matrix.ts';
import { bandChip } from '../markup/band-chip.ts';
import { barLegend } from '../league/bar-legend.ts';
import { contents } from '../markup/contents.ts';
import { html, type Markup } from '../markup/html.ts';
import { page } from '../markup/page.ts';
import { table } from '../markup/table.ts';
import { paths } from '../paths.ts';
import { counted, perCent } from '../words/figures.ts';
import { leagueTitle, onlyScripts, unrankedWhy } from '../words/only-scripts.ts';
import { typesWords, typeWords } from '../words/type-words.ts';

/** league.html: bands first, alphabetical within; then by type of council, task by task, and who is not ranked and why. */
export const leaguePage: Report = {
  id: 'league-page',
  render: (results) => [page(results, {
    path: paths.league,
    title: leagueTitle(results),
    lead: onlyScripts(results) ? unrankedWhy : 'Bands first, numbers second, places last. Within a band councils stand in alphabetical order.',
    body: onlyScripts(results) ? councilsList(results) : body(results),
  })],
};

function body(results: Results): Markup {
  const ranked = results.league.rows.filter((row) => row.ranked);
  const types = [...new Set(atlas(results).sites.map((site) => site.site.type))].toSorted((a, b) => byText(typesWords(a), typesWords(b)));
  const some = types.filter((type) => ranked.some((row) => typeOf(results, row) === type));
  const byType = some.length > 1 ? some.map((type) => [`type-${type}`, typesWords(type)] as const) : [];
  return html`${contents([['bands', 'All by band'], ...byType, ['matrix', 'Task by task'], ['unranked', 'Not ranked']])}<section id="bands"><h2>All councils by band</h2>
${barLegend(results)}${results.survey.method.bands.map((band) => bandSection(results, band, ranked))}
${gateKey(results)}</section>
${some.length > 1 && some.map((type) => typeSection(results, type, ranked))}
<section id="matrix"><h2>Task by task</h2>
<p>Stars of each task, ${atlas(results).stars} at most. 0 stands where no route led to a page that answers, “–” where the task could not be rated, “no duty” where it is not the council’s task.</p>
${taskMatrix(results)}</section>
${unranked(results)}
${reading(results)}`;
}

function typeOf(results: Results, row: LeagueRow): SiteResult['site']['type'] | undefined {
  return atlas(results).site.get(row.site)?.site.type;
}

function bandSection(results: Results, band: Results['survey']['method']['bands'][number], ranked: readonly LeagueRow[]): Markup {
  const rows = ranked.filter((row) => row.band === band.id);
  return html`<section class="band-section" id="band-${band.id}"><h3>${bandChip(results, { site: '', band: band.id, stars: band.stars }, true)} <span class="aside">${counted(rows.length, 'council', 'councils')}</span></h3>
${rows.length > 0 && leagueRows(results, rows, `${band.title}: ${counted(rows.length, 'council', 'councils')}, in alphabetical order`)}</section>
`;
}

function typeSection(results: Results, type: SiteResult['site']['type'], ranked: readonly LeagueRow[]): Markup {
  const rows = ranked.filter((row) => typeOf(results, row) === type);
  return html`<section id="type-${type}"><h2>${typesWords(type)}</h2>
${leagueRows(results, rows, `${typesWords(type)}: the highest band first; places are among all councils`, true)}</section>
`;
}

function unranked(results: Results): Markup {
  const rows = results.league.rows.filter((row) => !row.ranked);
  return html`<section id="unranked"><h2>Not ranked</h2>
${rows.length === 0 ? html`<p>Every council of the survey is ranked.</p>` : html`<p>No judgement: too little could be seen, or the council did not want to be visited. None of them counts as nought.</p>
${table({
    caption: 'Councils that are not ranked, and why', label: 'Councils that are not ranked', quiet: true, cards: true,
    heads: [{ title: 'Council', kind: 'row' }, { title: 'Type' }, { title: 'Answered', kind: 'figure' }, { title: 'Why' }],
    rows: rows.map((row) => {
      const site = atlas(results).site.get(row.site)?.site;
      const name = html`<a href="${paths.council(row.site)}">${site?.name ?? row.site}</a>`;
      return { cells: [name, site === undefined ? '' : typeWords(site.type), perCent(row.coverage), row.reason] };
    }),
  })}`}</section>
`;
}

function reading(results: Results): Markup {
  return html`<section id="reading"><h2>How to read it</h2>
<p>The interval tells where the points would lie if everything that could not be told had failed, and if it had passed. Where two intervals overlap, the order
of the two is not known, and their places are given as a span. At least ${perCent(results.survey.method.coverage)} of what was asked must have been answered for
a band. <a href="${paths.method}#words">Not assessed, not rated, not ranked, could not be told: what each means</a> · <a href="${paths.method}">the whole method</a> · <a href="${paths.table('league')}">this table as CSV</a></p></section>
`;
}
