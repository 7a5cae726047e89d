import type { Results } from '../../model/kit.ts';
import { byText } from '../atlas.ts';
import { html, type Markup } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';

/** Every look-up that may be sent by POST, council by council, with its reason; nothing where there is none. */
export function allowed({ survey: { bindings, sites } }: Results): Markup {
  const posts = sites.flatMap((site) => (bindings.find((binding) => binding.site === site.id)?.allow.post ?? []).map((post) => ({ site, post })))
    .toSorted((a, b) => byText(a.site.name, b.site.name) || byText(a.post.url, b.post.url));
  if (posts.length === 0) return html``;
  return html`<section id="allowed"><h2>What may be sent by POST</h2>
<p>Some look-ups are answered only to POST. Each of these is allowed by its council’s binding, for exactly its address and for a reason; whatever else a page wants to send is refused.</p>
<ul>${posts.map(({ site, post }) => html`<li>${site.name} answers this look-up only to POST: ${outside(post.url)}; allowed for exactly this address because ${post.because}</li>
`)}</ul></section>
`;
}
