import type { Results } from '../../model/kit.ts';
import { html, type Markup } from '../markup/html.ts';
import { table } from '../markup/table.ts';
import { allOutcomes, hasScripted, outcomeMeans, outcomeWords } from '../words/outcome-words.ts';

/** What each outcome of a journey means; where scripts were walked, also how the site's change is told from the script's, and what states are. */
export function outcomes(results: Results): Markup {
  return html`<section id="outcomes"><h2>How journeys end</h2>
<p>Each journey is told by one of these outcomes, judged from what was stored of it. They are for who has to act; points come from the questions of the task.</p>
${table({
    caption: 'Outcomes of a journey', label: 'Outcomes of a journey', cards: true, look: 'outcome-list', heads: [{ title: 'Outcome', kind: 'row' }, { title: 'In the data' }, { title: 'What it means' }],
    rows: allOutcomes.map((outcome) => ({ cells: [capital(outcomeWords(outcome)), html`<code>${outcome}</code>`, outcomeMeans(outcome)] })),
  })}${hasScripted(results) && scripts(results)}</section>
`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function scripts({ survey: { method } }: Results): Markup {
  return html`<h3>Scripted visits</h3>
<p>A script is a task’s steps as somebody wrote them down: which words to follow, what to expect, where to stop. <strong>A scripted visit scores nothing, however it
ends</strong>: its words are ours, so neither where it arrives nor where it is lost counts for or against a council${method.states === 'scored' ? '' : ', and nor does any page that only a script has looked at'}.</p>
<h3>Whether the site changed or our script broke</h3>
<p>Where a step did not find its link, its control or what it expected, the first of these rules that fits decides. A wrong accusation is worse than a missed fault.</p>
<ol class="rules">
<li>The same step fails on at least three sites, and on at least half of those where it was tried: <em>the script no longer fits</em>, and no site is to blame. Of several
ways that a script may try, those that failed do not count where another worked; scripts written for one site alone are left out.</li>
<li>The page was not seen: <em>not assessed</em>. What was looked for is on it and cannot be used (disabled, covered): what stood in the last edition is not asked.</li>
<li>What was used in the last edition is still there under another name (a link to the same address, or a control of the same role beside the same neighbours): <em>the
script no longer fits</em>; the site changed. Under its old name: <em>the script no longer fits</em>; it changed itself
where its own sentence did.</li>
<li>The page has little in common with the one that stood there in the last edition (under half of its links; under a quarter where its title or half of its headings are the
same): <em>the script no longer fits</em>; the site was rebuilt.</li>
<li>The page is the known answer, or links to it: <em>the script no longer fits</em>; only its words do not.</li>
<li>The page of the last edition stands, and what the same step used on it is gone: <em>not found</em>; the site changed. Where the script’s own sentence is another one
now, or not all controls of both pages are known, nothing is said to be gone.</li>
<li>A script expected something, and the page that answers is known to be another one: <em>led elsewhere</em>.</li>
<li>Otherwise: <em>not found</em>.</li>
</ol>
<h3>States of pages</h3>
<p>Where a script acts on a page (opens, fills or presses something), the page is looked at in that state too, and where a form shows its errors without sending, with them. The
same checks are asked of these states, each on the device it was made on, and named by the step; so are pages that nothing but a script came to. ${method.states === 'scored'
    ? 'By this method what is found there counts as on any page.' : 'What is found there is shown and not scored, and closes no gate.'}</p>
`;
}
