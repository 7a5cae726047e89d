import { clean } from './clean.ts';
import { html, type Markup } from './html.ts';

/** The address as a browser would ask for it, or null where it is not http(s). */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
}

/** A link to somebody else's page, or its bare text where the address is not http(s). The address itself is shown unless words are given. */
export function outside(url: string | null, words?: string): Markup {
  if (url === null) return html`<span class="none">no address</span>`;
  const address = webAddress(url);
  if (address === null) return html`<span class="address">${clean(words ?? url)}</span>`;
  const shown = words ?? shortened(address);
  return html`<a class="${words === undefined ? 'address' : 'out'}" href="${address}" rel="nofollow noreferrer">${shown === '' ? address : shown}</a>`;
}

function shortened(address: string): string {
  const bare = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return bare.length > 90 ? `${bare.slice(0, 60)}…${bare.slice(-25)}` : bare;
}
