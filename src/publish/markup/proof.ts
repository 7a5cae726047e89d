import type { Finding } from '../../model/finding.ts';
import type { Results } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { paths } from '../paths.ts';
import { evidenceLink, isPicture } from './evidence.ts';
import { html, joined, type Markup } from './html.ts';
import { slug } from './slug.ts';

/** Links to what proves a finding: pictures, page sources and the pages that were looked at. */
export function proof(results: Results, base: string, finding: Finding): Markup {
  const links = finding.evidence.flatMap((id) => (id.startsWith('look:') ? seen(results, base, finding.site, id.slice(5)) : [file(base, id)]));
  return links.length === 0 ? html`<span class="none">none kept</span>` : html`${joined(links, html`<br>`)}`;
}

function file(base: string, id: string): Markup {
  return evidenceLink(base, id, isPicture(id) ? 'picture' : 'page source');
}

function seen(results: Results, base: string, site: string, id: string): readonly Markup[] {
  const look = atlas(results).look(site, id);
  if (look === null) return [];
  const pictured = Object.keys(look.images).length > 0;
  return [html`<a href="${base}${paths.council(site)}#look-${slug(id)}">${pictured ? 'pictures' : 'page'}</a>`];
}
