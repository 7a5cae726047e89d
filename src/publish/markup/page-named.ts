import { html, joined, type Markup } from './html.ts';
import { outside, waySaid } from './outside.ts';

/** Longer ones are cut. */
const LONGEST = 90;

/** A page by its title, by the ids of looks, which names it better than an address that has no room; its address below, broken at its slashes alone. */
export function pageNamed({ id, url }: { readonly id: string; readonly url: string }, titles: ReadonlyMap<string, string>): Markup {
  const parsed = waySaid(url) === null ? URL.parse(url) : null;
  const title = cut(titles.get(id) ?? '');
  if (parsed === null || title === '') return outside(url);
  const steps = `${parsed.pathname}${parsed.search}`.slice(0, 120).split(/(?<=[/?&_-])/).map((step) => html`${step}`);
  if (parsed.pathname === '/' && parsed.search === '') return html`${outside(url, title)}<br><span class="path">home page</span>`;
  return html`${outside(url, title)}<br><span class="path">${joined(steps, html`<wbr>`)}</span>`;
}

/** At the end of a word. */
function cut(title: string): string {
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST - 10).replace(/\s+\S*$/, '')} …`;
}
