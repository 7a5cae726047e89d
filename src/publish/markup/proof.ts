import type { Finding } from '../../model/finding.ts';
import type { LookCard, Results } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { paths } from '../paths.ts';
import { clean } from './clean.ts';
import { evidenceLink, isPicture } from './evidence.ts';
import { html, joined, type Markup } from './html.ts';
import { slug } from './slug.ts';

/** Links to what proves a finding: the pages that were looked at with their pictures, page sources, and pictures of nothing else. */
export function proof(results: Results, base: string, finding: Finding): Markup {
  const looks = finding.evidence.flatMap((id) => (id.startsWith('look:') ? atlas(results).look(finding.site, id.slice(5)) ?? [] : []));
  const pictured = new Set(looks.flatMap((look) => Object.values(look.images).map(({ image }) => image)));
  const files = finding.evidence.filter((id) => !id.startsWith('look:') && !pictured.has(id));
  const links = [
    ...[...new Set(looks)].map((look) => html`<a href="${base}${paths.council(finding.site)}#look-${slug(look.id)}">${named(look)}</a>`),
    ...[...new Set(files)].map((id) => evidenceLink(base, id, isPicture(id) ? 'picture' : 'page source')),
  ];
  return links.length === 0 ? html`<span class="none">none</span>` : html`${joined(links, html`<br>`)}`;
}

function named(look: LookCard): string {
  // A title's first part is the page's own; the rest is mostly the site's name.
  const title = clean(look.title).split(/ [|–—-] /)[0] ?? '';
  if (look.failure !== null) return `page that could not be opened: ${place(look.url)}`;
  if (title === '') return `page without a title: ${place(look.url)}`;
  return title.length > 32 ? `${title.slice(0, 30).trimEnd()}…` : title;
}

function place(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return path.length > 40 ? `${path.slice(0, 38)}…` : path;
}
