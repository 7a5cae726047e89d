import type { Results, SiteResult } from '../../model/kit.ts';
import type { LeagueRow } from '../../model/method.ts';
import { atlas } from '../atlas.ts';
import { bandChip } from '../markup/band-chip.ts';
import { html, type Markup } from '../markup/html.ts';
import { interval } from '../markup/interval.ts';
import { ledger } from '../markup/ledger.ts';
import { outside } from '../markup/outside.ts';
import { figure, perCent, range } from '../words/figures.ts';
import { rankWords } from '../words/rank-words.ts';
import { typeWords } from '../words/type-words.ts';

/** The council's band with its interval and why, or why nothing can be said. */
export function headline(results: Results, site: SiteResult): Markup {
  const row = atlas(results).row.get(site.site.id);
  return html`<p class="facts">${typeWords(site.site.type)}, ${site.site.nation}. ${outside(site.site.home)}</p>
<section class="headline" aria-label="The result">
${row === undefined || row.points === null ? unassessed(site, row) : assessed(results, row)}</section>
`;
}

function unassessed(site: SiteResult, row: LeagueRow | undefined): Markup {
  return html`<p class="verdict"><span class="band none">Not assessed</span></p>
<p>${site.notAssessed ?? row?.reason ?? 'Nothing was scored.'}</p>
<p>That is no judgement on the council: it has no points, no stars and no place, and it is not counted as nought anywhere.</p>
`;
}

function assessed(results: Results, row: LeagueRow): Markup {
  const { decimals, bands, coverage } = results.survey.method;
  const overall = atlas(results).score(row.site, 'overall');
  return html`<p class="verdict">${bandChip(results, row, true)}</p>
<dl class="figures">
<div><dt>Points of 100</dt><dd><strong>${figure(row.points, decimals)}</strong>${interval(row.points, row.low, row.high, bands.map((band) => band.from))}
<span class="aside">between ${range(row.low, row.high, decimals)} with what could not be told</span></dd></div>
<div><dt>Place</dt><dd><strong>${row.ranked ? rankWords(row) : 'Not ranked'}</strong>${!row.ranked && html`<span class="aside">${row.reason}</span>`}</dd></div>
<div><dt>Answered</dt><dd><strong>${perCent(row.coverage)}</strong><span class="aside">of what was asked; ${perCent(coverage)} is needed for a band</span></dd></div>
</dl>
${gates(results, row)}${overall !== null && html`${overall.notes.map((note) => html`<p>${note}</p>`)}${ledger(results, '../', overall)}`}`;
}

function gates(results: Results, row: LeagueRow): Markup {
  if (row.gates.length === 0) return html`<p>No gate of the method holds the band down.</p>`;
  const said = row.gates.map((id) => results.survey.method.gates.find((gate) => gate.id === id));
  return html`<div class="gates"><h2>What holds the band down</h2>
<ul>${said.map((gate, n) => html`<li>${gate?.say ?? row.gates[n]}${gate !== undefined && ` No more than ${gate.stars} stars.`}</li>`)}</ul></div>
`;
}
