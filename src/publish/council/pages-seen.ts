import type { LookCard, SiteResult } from '../../model/kit.ts';
import type { PageRole } from '../../model/finding.ts';
import { html, type Markup } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { pictures } from '../markup/pictures.ts';
import { slug } from '../markup/slug.ts';

const roles: Readonly<Record<PageRole, string>> = { home: 'home page', destination: 'answers a task', way: 'on the way' };

/** Every page that was opened in the browser, with its pictures or why there are none. */
export function pagesSeen(site: SiteResult): Markup {
  if (site.looks.length === 0) return html`<section id="pages"><h2>The pages seen</h2><p>No page was opened in a browser.</p></section>`;
  return html`<section id="pages"><h2>The pages seen</h2>
<p>${site.mapped} pages were fetched while looking for the tasks; these ${site.looks.length} were opened in a browser.</p>
<div class="looks">${site.looks.map((look) => seen(site, look))}</div></section>
`;
}

function seen(site: SiteResult, look: LookCard): Markup {
  return html`<article class="look" id="look-${slug(look.id)}"><h3>${look.title.trim() === '' ? 'A page without a title' : look.title}</h3>
<p>${outside(look.url)}</p>
<p class="aside">${[...look.roles.map((role) => roles[role]), ...(look.status === null ? [] : [`status ${look.status}`])].join(', ')}</p>
${look.failure !== null && html`<p class="note">Could not be opened: ${look.failure}</p>`}${pictures('../', look, site.site.name)}</article>
`;
}
