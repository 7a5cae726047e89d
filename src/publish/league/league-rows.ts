import type { Results } from '../../model/kit.ts';
import type { LeagueRow } from '../../model/method.ts';
import { atlas } from '../atlas.ts';
import { bandChip } from '../markup/band-chip.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { interval } from '../markup/interval.ts';
import { stars } from '../markup/stars.ts';
import { table, type Head } from '../markup/table.ts';
import { paths } from '../paths.ts';
import { figure, perCent, range } from '../words/figures.ts';
import { gateLetters } from './gate-key.ts';
import { rankWords } from '../words/rank-words.ts';
import { typeWords } from '../words/type-words.ts';

const heads = (second: string): readonly Head[] => [
  { title: 'Council', kind: 'row' }, { title: second }, { title: 'Points', kind: 'figure' }, { title: '0 to 100' }, { title: 'Place' },
  { title: 'Answered', kind: 'figure' }, { title: 'Gates' },
];

/** Rows of the league with points on a line; the band stands in each row where `mixed`. */
export function leagueRows(results: Results, rows: readonly LeagueRow[], caption: string, mixed = false): Markup {
  return table({
    caption, label: caption, heads: heads(mixed ? 'Band' : 'Stars'), cards: true, quiet: true, look: 'league',
    rows: rows.map((row) => ({ cells: cells(results, row, mixed) })),
  });
}

function cells(results: Results, row: LeagueRow, mixed: boolean): readonly Part[] {
  const { decimals, bands } = results.survey.method;
  const site = atlas(results).site.get(row.site)?.site;
  const doubt = range(row.low, row.high, decimals);
  return [
    html`<a href="${paths.council(row.site)}">${site?.name ?? row.site}</a> <span class="aside">${site !== undefined && typeWords(site.type)}</span>`,
    mixed ? bandChip(results, row, true) : stars(row.stars, atlas(results).stars),
    html`<a href="${paths.council(row.site)}#ledger-overall"><strong>${figure(row.points, decimals)}</strong></a>${doubt !== figure(row.points, decimals) && html` <span class="aside">(${doubt})</span>`}`,
    interval(row.points, row.low, row.high, bands.map((band) => band.from)),
    rankWords(row),
    perCent(row.coverage),
    gateLetters(results, row),
  ];
}
