import { html, type Markup } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { wayBase, type WayCase } from './way-case.ts';

/** How a person overrules the rules, and by which method and constants this page was made. */
export function overrulePart({ results, site, scenario, task }: WayCase): Markup {
  const { edition, survey: { method } } = results;
  const url = task.destination.set[0] ?? task.destination.best?.url ?? `${site.site.home}the-right-page`;
  return html`<section id="overrule"><h2>If this is wrong</h2>
<p>A person’s word stands above the rules, and these pages say that a person decided. There are two ways:</p>
<ul><li><strong>A pin</strong>, which holds for every later survey. In <code>scenarios/bindings/${site.site.id}.yaml</code>:
<pre tabindex="0" aria-label="A pin"><code>pins:
  ${scenario.id}: ["${url}"]</code></pre></li>
<li><strong>A reply</strong>, where these rules were not sure and ask a person in the edition’s <code>replies/review.yaml</code>: accept, reject, or another
address, with who says so and why. <code>npm start -- judge ${edition.id}</code> takes it in.</li></ul>
<p>Everything here was worked out from stored facts by method ${method.id}, SHA-256 <code>${method.hash}</code>, which holds every constant.
<a href="${wayBase}${paths.method}#finding">What they mean</a></p></section>
`;
}
