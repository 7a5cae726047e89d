import type { Results } from '../../model/kit.ts';
import { html, type Markup } from '../markup/html.ts';

/** The crawl charter: what a site owner may rely on, with this survey's own figures. */
export function charter(results: Results): Markup {
  const { manners, bindings, sites, hosts } = results.survey;
  const pause = hosts === 'samples' && manners.pauseMs === 0 ? 'no pause (these are sample sites on this machine)' : `a pause of ${manners.pauseMs} milliseconds`;
  const out = bindings.filter((binding) => binding.optOut !== null && sites.some((site) => site.id === binding.site));
  return html`<section id="charter"><h2>What the crawler may do</h2>
<ul>
<li>It only reads: GET and HEAD, enforced in the browser’s request layer and in the plain fetcher alike.</li>
<li>A journey stops before anything is submitted, signed in to, paid or personal. No form is sent but a site’s own search.</li>
<li>robots.txt is obeyed. One request chain at a time for each host, with ${pause}, longer where the server asks for it or answers 429 or 5xx.</li>
<li>It says who it is: <code>${manners.userAgent}</code></li>
<li>A council that does not want to be visited is listed as declined and not scored. In this survey: ${out.length === 0 ? 'none' : out.length}.</li>
<li>A site that blocks the survey, times out or opted out is not assessed. It has not failed.</li>
<li>Redirects and parts of pages that lead to private addresses are refused, unless the survey itself is about such an address.</li>
</ul></section>
`;
}
