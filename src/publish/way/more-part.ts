import { html, type Markup, type Part } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { verdictWords } from '../words/verdict-words.ts';
import type { WayCase } from './way-case.ts';

/** The short address, the Welsh side, and what somebody else says of where the answer is: each only where it was looked into. */
export function morePart({ task: { short, welsh, expected } }: WayCase): Markup {
  const rows: readonly Part[] = [
    short !== undefined && row('Short address', short === null ? 'None of those tried leads to the answer.'
      : html`${outside(short.asked)} leads to ${outside(short.url)}`),
    welsh != null && row('The Welsh side', html`${verdictWords(welsh)}${welsh.best !== null && welsh.verdict !== 'not-found' && html` ${outside(welsh.best.url)}`}`),
    expected !== undefined && row('The address given to GOV.UK', html`${outside(expected.url)} ${agreement(expected.agrees)} ${expected.why}`),
  ];
  if (rows.every((row) => row === false)) return html``;
  return html`<section id="more"><h2>Other ways to it</h2>
<dl class="words">${rows}</dl></section>
`;
}

function row(title: string, said: Part): Markup {
  return html`<div><dt>${title}</dt><dd>${said}</dd></div>`;
}

function agreement(agrees: boolean | null): string {
  if (agrees === null) return 'Whether the rules say the same could not be told.';
  return agrees ? 'The rules by themselves say the same.' : 'The rules by themselves say otherwise.';
}
