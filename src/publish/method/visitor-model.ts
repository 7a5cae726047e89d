import type { Results } from '../../model/kit.ts';
import type { VisitorHabits } from '../../model/method.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { table } from '../markup/table.ts';

/** What the modelled visitor does, with every constant as the method file has it, and what may be concluded from it. */
export function visitorModel(results: Results): Markup {
  const { visitor } = results.survey.method;
  if (visitor === null) return html`<section id="visitor"><h2>The modelled visitor</h2><p>This method leaves the model out.</p></section>
`;
  return html`<section id="visitor"><h2>The modelled visitor</h2>
<p>The model is a visitor who begins on the home page, sees some links better than others, and is the likelier to take a link the more it smells of the task.
Now and then they slip; from a dead end they go back to the home page and it costs a click; some give up. How many arrive within three, five and eight clicks is
worked out exactly, over all pages that were read, without chance. Where pages were not read, the most that it could be is told beside it.</p>
<p><strong>The constants are assumptions</strong>, the same for every council, and nobody measured them on residents. Other constants move every council’s
figure up or down together; the order in which they put councils stays nearly the same, as far as that was tried. So the figures are shown in bands and to one digit, and they decide no score.</p>
${table({
    caption: 'The constants, as the method file has them', label: 'Constants of the modelled visitor', cards: true,
    heads: [{ title: 'What', kind: 'row' }, { title: 'Value', kind: 'figure' }, { title: 'Meaning' }],
    rows: constants(visitor).map(([name, value, meaning]) => ({ cells: [name, value, meaning] })),
  })}${table({
    caption: 'Bands of the chance to arrive within five clicks', label: 'Bands of the modelled visitor', cards: true, look: 'narrow',
    heads: [{ title: 'Band', kind: 'row' }, { title: 'From', kind: 'figure' }], rows: visitor.bands.map(({ title, from }) => ({ cells: [title, from] })),
  })}</section>
`;
}

function constants(of: VisitorHabits): readonly (readonly [string, number, Part])[] {
  return [
    ...Object.entries(of.sees).map(([region, chance]) => [`Sees a link in: ${region}`, chance, 'How likely a link in this part of a page is seen'] as const),
    ['Behind a menu', of.behindMenu, 'What is left of it where a menu has to be opened first'],
    ['Sharpness', of.sharpness, 'A link of scent s pulls with exp(sharpness × s) − 1: the higher, the more words decide'],
    ['Slips', of.slips, 'Share of clicks that no word explains'],
    ['Going back', of.back, 'The scent that going back has'],
    ['Gives up', of.givesUp, 'Share that gives up after each click but the first'],
    ['Gives up when lost', of.givesUpLost, 'The same on a page where no link smells of the task'],
    ['Faint', of.faint, 'Under this scent a page counts as one where no link smells of the task'],
    ['Least reach', of.leastReach, 'A page that fewer than this share come to is not asked for'],
  ];
}
