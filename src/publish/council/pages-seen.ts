import type { LookCard, SiteResult } from '../../model/kit.ts';
import type { PageRole } from '../../model/finding.ts';
import { byText } from '../atlas.ts';
import { html, type Markup } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { pictures } from '../markup/pictures.ts';
import { seenAs } from '../markup/seen-as.ts';
import { slug } from '../markup/slug.ts';

const roles: Readonly<Record<PageRole, string>> = { home: 'home page', destination: 'answers a task', way: 'on the way', state: 'seen by a script' };

/** A word of those that every site’s search is asked first and that no site has; as visits put it. */
const NONSENSE = 'qzxvwk';

/** Every page that was opened in the browser, by address, with its pictures or why there are none. */
export function pagesSeen(site: SiteResult): Markup {
  if (site.looks.length === 0) return html`<section id="pages"><h2>The pages seen</h2><p>No page was opened in a browser.</p></section>`;
  return html`<section id="pages"><h2>The pages seen</h2>
<p>${site.mapped} pages were fetched while looking for the tasks; these ${site.looks.length} were opened in a browser.</p>
<div class="looks">${site.looks.toSorted((a, b) => byText(a.url, b.url) || byText(a.id, b.id)).map((look) => seen(site, look))}</div></section>
`;
}

function seen(site: SiteResult, look: LookCard): Markup {
  return html`<article class="look" id="look-${slug(look.id)}"><h3>${look.title.trim() === '' ? 'A page without a title' : look.title}</h3>
<p>${outside(look.url)}${seenAs(look)}</p>
<p class="aside">${[...look.roles.map((role) => roles[role]), ...nonsense(look), ...(look.status === null ? [] : [`status ${look.status}`])].join(', ')}</p>
${look.failure !== null && html`<p class="note">Could not be opened: ${look.failure}</p>`}${pictures('../', look, site.site.name)}</article>
`;
}

function nonsense({ url }: LookCard): readonly string[] {
  return url.includes(NONSENSE) ? ['asked for words that mean nothing, to see what this site shows where nothing fits'] : [];
}
