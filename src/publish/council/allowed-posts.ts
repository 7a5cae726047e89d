import type { Results, SiteResult } from '../../model/kit.ts';
import { html, type Markup } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { dayWords } from '../words/day-words.ts';

/** Look-ups that this council answers only to POST and that may be sent for exactly that, each with its reason; nothing where there are none. */
export function allowedPosts({ survey }: Results, { site }: SiteResult): Markup {
  const posts = survey.bindings.find((binding) => binding.site === site.id)?.allow.post ?? [];
  if (posts.length === 0) return html``;
  return html`<section id="allowed"><h2>What may be sent here</h2>
<p>Nothing is sent to a council but GET and HEAD, with this exception, which is written in the council’s binding for exactly this address:</p>
<ul>${posts.map(({ url, because, review }) => html`<li>${site.name} answers this look-up only to POST: ${outside(url)}; it is allowed because ${because}
<span class="aside">A person looks at it again by ${dayWords(review)}.</span></li>
`)}</ul></section>
`;
}
