import type { Answer, Scenario, Sign } from '../../model/scenario.ts';
import { html, type Markup } from '../markup/html.ts';
import { counted } from '../words/figures.ts';
import { wordsTried } from './words-tried.ts';

/** What was looked for and with which words, as written before the fieldwork; and where the visit ended. */
export function askedFor(scenario: Scenario): Markup {
  return html`<section><h2>What was asked</h2>
<p>The answering page should be at most ${counted(scenario.clicks, 'click', 'clicks')} from the home page. It must or should tell:</p>
<ul>${scenario.answers.map((answer) => html`<li><strong>${answer.say}</strong>${answer.essential && ' (essential)'}<br><span class="aside">${signs(answer)}</span></li>`)}</ul>
<p><strong>Where the visit ends.</strong> ${scenario.stop}</p>
<h3>The words used</h3>
${wordsTried(scenario)}</section>
`;
}

function signs({ any, nearby }: Answer): string {
  return `Signs: ${any.map(sign).join('; ')}${nearby ? '; on the page or one link further' : ''}`;
}

function sign(one: Sign): string {
  if ('text' in one) return `text like “${one.text}”`;
  if ('link' in one) return `a link like “${one.link}”`;
  if ('field' in one) return `a field like “${one.field}”`;
  return 'file' in one ? `a file of type ${one.file}` : 'a form';
}
