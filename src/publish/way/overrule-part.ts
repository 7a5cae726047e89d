import { html, type Markup } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { wayBase, type WayCase } from './way-case.ts';

/** A longer address is not asked about: the review list could not be read back. */
const LONGEST = 1900;

/**
 * How a person overrules the rules, and by which method and constants this page was made. Which page is right is left to the person; the
 * reply is named only where the edition’s review list holds this council and task.
 */
export function overrulePart({ results, site, scenario, task }: WayCase): Markup {
  const { edition, survey: { method } } = results;
  const isListed = task.destination.said !== undefined || (task.asked ?? []).some(({ best }) => best.url.length <= LONGEST);
  return html`<section id="overrule"><h2>If this is wrong</h2>
<p>A person’s word stands above the rules, and these pages say that a person decided. ${isListed ? 'There are two ways:' : 'The way is:'}</p>
<ul><li><strong>A pin</strong>, which holds for every later survey. In <code>scenarios/bindings/${site.site.id}.yaml</code>:
<pre tabindex="0" aria-label="A pin"><code>pins:
  ${scenario.id}: ["&lt;the address of the right page&gt;"]</code></pre></li>
${isListed && html`<li><strong>A reply</strong>: these rules ask a person about this in the edition’s <code>replies/review.yaml</code>: accept, reject, or another
address, with who says so and why. <code>npm start -- judge ${edition.id}</code> takes it in.</li>
`}</ul>
<p>Everything here was worked out from stored facts by method ${method.id}, SHA-256 <code>${method.hash}</code>, which holds every constant.
<a href="${wayBase}${paths.method}#finding">What they mean</a></p></section>
`;
}
