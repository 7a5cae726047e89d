import type { Results } from '../../model/kit.ts';
import type { AllowedPost, Binding } from '../../model/survey.ts';
import { html, type Markup } from '../markup/html.ts';
import { screensOf } from '../words/screens-of.ts';

/** The crawl charter: what a site owner may rely on, with this survey's own figures. */
export function charter(results: Results): Markup {
  const { manners, bindings, sites, hosts } = results.survey;
  const pause = hosts === 'samples' && manners.pauseMs === 0 ? 'no pause (these are sample sites on this machine)' : `a pause of ${manners.pauseMs} milliseconds`;
  const own = bindings.filter((binding) => sites.some((site) => site.id === binding.site));
  const out = own.filter((binding) => binding.optOut !== null);
  return html`<section id="charter"><h2>What the crawler may do</h2>
<ul>
<li>It only reads: GET and HEAD, enforced twice in the browser’s request layer, in the way out of the machine for http, and in the plain fetcher. ${posting(own.flatMap(postsOf).length)}</li>
<li>A journey stops before anything is submitted, signed in to, paid or personal. No form is sent but a site’s own search and look-ups that are asked for by address (GET), with a public building’s postcode or other made-up public values; never one that holds a person’s name, an e-mail address, a telephone number, a password, a card, a file or free words. What a page tries to send all the same is refused and told with the journey.</li>
<li>Pages of hosts where one pays, signs in or has to prove to be human are not opened, in no window and no frame; that a journey met one is told with it. They are known by a list of names, and by addresses that look like one on another host than the home page’s, so that one of a name of its own may be missed.</li>
<li>What a form says when it is pressed empty is only looked at where the page itself says it: nothing leaves the page meanwhile.</li>
<li>Secrets that a survey’s own journeys need come from the environment of whoever runs it, are put into no form that is sent, and are written nowhere; of a page on which one was typed no picture is kept.</li>
<li>robots.txt is obeyed. One request chain at a time for each host, with ${pause}, longer where the server asks for it or answers 429 or 5xx.</li>
<li>It says who it is: <code>${manners.userAgent}</code>${phoneName(results)}</li>
<li>A council that does not want to be visited is listed as declined and not scored. In this survey: ${out.length === 0 ? 'none' : out.length}.</li>
<li>A site that blocks the survey, times out or opted out is not assessed. It has not failed.</li>
<li>Redirects and parts of pages that lead to private addresses are refused, unless the survey itself is about such an address.</li>
</ul></section>
`;
}

/** A page that is loaded as by a phone is asked for as phones ask for it; whose visit it is is said all the same. */
function phoneName(results: Results): string {
  const { phone: { agent } } = screensOf(results);
  return agent === null ? '' : '. Where a page is loaded as by a phone, what phones call themselves stands before it; robots.txt is read under the name alone.';
}

/** Editions of before there was such leave have none. */
function postsOf({ allow }: Partial<Binding>): readonly AllowedPost[] {
  return allow?.post ?? [];
}

function posting(addresses: number): string {
  if (addresses === 0) return 'In this survey there is no exception.';
  const named = addresses === 1 ? 'one address' : `${addresses} addresses`;
  return `In this survey ${named}, each with its reason, may be sent a search or look-up by POST, at most three times in a journey: they are listed with their councils.`;
}
