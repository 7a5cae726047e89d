import type { Results } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { stars } from '../markup/stars.ts';
import { table } from '../markup/table.ts';
import { paths } from '../paths.ts';
import { perCent, weight } from '../words/figures.ts';

/** What a task's stars are made of, and the weights of every other measure. */
export function taskParts(results: Results): Markup {
  const { task, measures } = results.survey.method;
  return html`<section id="task-stars"><h2>Stars of a task</h2>
<p>A task that no route reached on any device has no star. A task is not rated where more than ${perCent(task.undecided)} of its weight is undecided.</p>
<div class="tables">${weights(results, 'Weights inside a task', task.weights)}${table({
    caption: 'Stars by share of the weight earned', label: 'Stars by share', cards: true, look: 'narrow', heads: [{ title: 'Stars', kind: 'row' }, { title: 'From', kind: 'figure' }],
    rows: [...task.stars.map((step) => [step.stars, perCent(step.from)] as const), [1, 'below that'] as const, [0, 'reached by no route'] as const]
      .map(([count, from]) => ({ cells: [stars(count, atlas(results).stars), from] })),
  })}</div>${task.caps.length > 0 && html`<h3>Caps</h3>
<ul>${task.caps.map((cap) => html`<li>${cap.say} (${title(results, cap.check)} failed: no more than ${cap.stars} ${cap.stars === 1 ? 'star' : 'stars'})</li>`)}</ul>`}</section>
<section id="measures"><h2>Measures of the whole site</h2>
<p>A line of a measure is earned by the share of pages that pass it. What stands in the part that all pages share (header, menu, footer) is one fault of the site, told once, and taken out of the pages: it counts by its reach,
as often as there are pages on which it was seen. Where that is all of them it costs half of its line, if the pages’ own parts are well. Counted on each page it would cost everything; counted once it would be lost among them, though a resident meets it on each.</p>
<div class="tables">${Object.values(measures).map((measure) => weights(results, measure.title, measure.weights))}</div>${groups(results)}</section>
`;
}

/** Which checks are one question together. */
function groups(results: Results): Markup {
  const all = Object.values(results.survey.method.groups ?? {});
  if (all.length === 0) return html``;
  return html`<h3>Checks that are one question together</h3>
<p>Such a question fails on a page where any of its checks failed, and passes where none failed and at least one passed. Where none failed and a check that is asked of every page could not be made, it is undecided.
What was left to a person, or could not be tried out on a page that was to be tried, leaves the points as they are and widens the interval: such a page passes as do the pages that nobody tried out. So a further check finds more and makes none of the others weigh less.</p>
${all.map((group) => html`<details><summary>${group.title}: ${group.checks.length} checks</summary><ul>${group.checks.map((check) => html`<li>${title(results, check)}</li>
`)}</ul></details>`)}`;
}

function title(results: Results, check: string): Part {
  const known = atlas(results).check.get(check);
  return known === undefined ? results.survey.method.groups?.[check]?.title ?? check : html`<a href="${paths.check(check)}">${known.title}</a>`;
}

function weights(results: Results, caption: string, of: Readonly<Record<string, number>>): Markup {
  return table({
    caption, label: caption, cards: true, look: 'narrow', heads: [{ title: 'Check', kind: 'row' }, { title: 'Weight', kind: 'figure' }],
    rows: Object.entries(of).map(([check, each]) => ({ cells: [title(results, check), weight(each)] })),
  });
}
