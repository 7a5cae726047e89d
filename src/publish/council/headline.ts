import type { Results, SiteResult } from '../../model/kit.ts';
import type { LeagueRow } from '../../model/method.ts';
import { atlas } from '../atlas.ts';
import { outcomeLine } from '../home/outcome-counts.ts';
import { onlyScripts, unrankedWhy } from '../words/only-scripts.ts';
import { gateReach } from './gate-reach.ts';
import { bandChip } from '../markup/band-chip.ts';
import { html, type Markup } from '../markup/html.ts';
import { interval } from '../markup/interval.ts';
import { ledger } from '../markup/ledger.ts';
import { outside } from '../markup/outside.ts';
import { between, figure, perCent } from '../words/figures.ts';
import { gateOf, gateWords } from '../words/gate-of.ts';
import { gatesMet } from '../words/gates-met.ts';
import { bandReach } from '../words/band-reach.ts';
import { rankWords } from '../words/rank-words.ts';
import { typeWords } from '../words/type-words.ts';

/** The council's band with its interval and why, or why nothing can be said. */
export function headline(results: Results, site: SiteResult): Markup {
  const row = atlas(results).row.get(site.site.id);
  return html`<p class="facts">${typeWords(site.site.type)}, ${site.site.nation}. ${outside(site.site.home)}</p>
<section class="headline" aria-label="The result">
${site.notAssessed !== null || row === undefined ? unassessed(site, row) : row.ranked ? assessed(results, row) : onlyScripts(results) ? scriptsAlone(site) : unbanded(results, row)}</section>
`;
}

function unassessed(site: SiteResult, row: LeagueRow | undefined): Markup {
  return html`<p class="verdict"><span class="band none">Not assessed</span></p>
<p>${site.notAssessed ?? row?.reason ?? 'Nothing was scored.'}</p>
<p>That is no judgement on the council: it has no points, no stars and no place, and it is not counted as nought anywhere.</p>
`;
}

function scriptsAlone(site: SiteResult): Markup {
  return html`<h2>How the scripted visits ended</h2>
${outcomeLine([site])}
<p>${unrankedWhy}</p>
`;
}

function unbanded(results: Results, row: LeagueRow): Markup {
  const overall = atlas(results).score(row.site, 'overall');
  return html`<p class="verdict">${bandChip(results, row, false)}</p>
<p>${row.reason.charAt(0).toUpperCase()}${row.reason.slice(1)}.</p>
<p>Too little could be seen for a band or a place. What was seen is told below; it is no judgement on the council as a whole.</p>
${overall !== null && ledger(results, '../', overall)}`;
}

function assessed(results: Results, row: LeagueRow): Markup {
  const { decimals, bands, coverage } = results.survey.method;
  const overall = atlas(results).score(row.site, 'overall');
  const ranked = results.league.rows.filter((each) => each.ranked).length;
  const reach = bandReach(results.survey.method, row, overall);
  return html`<p class="verdict">${bandChip(results, row, true)}</p>
<dl class="figures">
<div><dt>Points of 100</dt><dd><strong>${figure(row.points, decimals)}</strong>${interval(row.points, row.low, row.high, bands.map((band) => band.from))}
<span class="aside">${between(row.low, row.high, decimals, row.coverage)}</span></dd></div>
<div><dt>Place</dt><dd><strong>${rankWords(row)}</strong><span class="aside">of ${ranked} ranked</span></dd></div>
<div><dt>Answered</dt><dd><strong>${perCent(row.coverage)}</strong><span class="aside">of what was asked; ${perCent(coverage)} is needed for a band.${row.coverage < 1 && html` <a href="#unsure">What is missing</a>`}</span></dd></div>
</dl>
${reach !== '' && html`<p>${reach}</p>`}${gates(results, row)}${overall !== null && html`${overall.notes.filter((note) => !row.gates.includes(note)).map((note) => html`<p>${note}</p>`)}${ledger(results, '../', overall)}`}`;
}

function gates(results: Results, row: LeagueRow): Markup {
  const met = gatesMet(results, row);
  const besides = met.length > 0 && html`<p>Met, but not what limits it, for the points give no more stars anyway: ${met.map(({ id }) => gateWords(results.survey.method, id)).join(' ')}</p>
`;
  if (row.gates.length === 0) return html`<p>No gate of the method holds the band down.</p>${besides}`;
  return html`<div class="gates"><h2>What holds the band down</h2>
<ul>${row.gates.map((named) => html`<li>${gateWords(results.survey.method, named)} ${gateReach(results, row.site, gateOf(results.survey.method, named))}</li>`)}</ul></div>
${besides}`;
}
