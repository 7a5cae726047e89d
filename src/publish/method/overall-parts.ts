import type { Results } from '../../model/kit.ts';
import { bandChip } from '../markup/band-chip.ts';
import { html, type Markup } from '../markup/html.ts';
import { table } from '../markup/table.ts';
import { perCent, weight } from '../words/figures.ts';
import { measureWords } from '../words/measure-words.ts';
import { stateWords } from '../words/state-words.ts';

const roles = { home: 'on the home page', destination: 'on a page that answers a task', any: 'anywhere' } as const;

/** Bands, the parts of the overall points, the floor of coverage and the gates, as the method file has them. */
export function overallParts(results: Results): Markup {
  const { method } = results.survey;
  return html`<section id="overall"><h2>From answers to a band</h2>
<p>Every check answers with one of five states: passed, failed, could not be told, does not apply, not tested. Only passed and failed make points: a
line of weight 4 with three passed and one failed earns 3. What could not be told or tested lowers the share that was answered, never the points.
What does not apply leaves the sum.</p>
<p>Points are rounded to ${method.decimals === 0 ? 'whole numbers' : `${method.decimals} decimals`}, and bands and places are made from the rounded figure. A place is made of the stars
first, for a gate may hold a council’s stars under its points, and then of the points. Councils with the same stars and the same rounded points share a
place. A place may be a span: each end of it is the place the council would have if everything undecided, its own and the others’, had failed or had passed
in the way that is worst or best for it. At least <strong>${perCent(method.coverage)}</strong> of what was asked must have been answered for a band and a place.</p>
<div class="tables">${table({
    caption: 'Parts of the overall points', label: 'Parts of the overall points', cards: true, look: 'narrow', heads: [{ title: 'Part', kind: 'row' }, { title: 'Weight', kind: 'figure' }],
    rows: Object.entries(method.overall).map(([part, share]) => ({ cells: [measureWords(results, part), weight(share)] })),
  })}${bands(results)}</div>${gates(results)}</section>
`;
}

function bands(results: Results): Markup {
  return table({
    caption: 'Bands', label: 'Bands', cards: true, look: 'narrow', heads: [{ title: 'Band', kind: 'row' }, { title: 'From points', kind: 'figure' }],
    rows: results.survey.method.bands.map((band) => ({
      cells: [bandChip(results, { site: '', band: band.id, stars: band.stars }, true), band.from],
    })),
  });
}

function gates(results: Results): Markup {
  const { method } = results.survey;
  if (method.gates.length === 0) return html`<p>The method has no gates.</p>`;
  return table({
    caption: 'Gates: conditions that hold the stars down, whatever the points', label: 'Gates', cards: true,
    heads: [{ title: 'Gate', kind: 'row' }, { title: 'Condition' }, { title: 'No more than', kind: 'figure' }],
    rows: method.gates.map((gate) => ({
      cells: [
        gate.say,
        `${results.survey.method.groups?.[gate.check]?.title ?? results.checks.find((check) => check.id === gate.check)?.title ?? gate.check}: ${stateWords(gate.state)}, ${roles[gate.role]}`,
        `${gate.stars} ${gate.stars === 1 ? 'star' : 'stars'}`,
      ],
    })),
  });
}
