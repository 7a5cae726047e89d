import { clean } from './clean.ts';
import { html, type Markup } from './html.ts';

/** The address as a browser would ask for it, or null where it is not http(s). */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
}

/**
 * A link to somebody else's page, or its bare text where the address is not http(s). The address itself is shown unless words are given;
 * of a state without one, how to come to it.
 */
export function outside(url: string | null, words?: string): Markup {
  if (url === null) return html`<span class="none">no address</span>`;
  // What is pressed is no part of an address that a browser would know.
  const address = webAddress(url.replace(/#~[^#]*$/, ''));
  if (address === null) return html`<span class="address">${clean(words ?? url)}</span>`;
  const shown = words ?? waySaid(url) ?? shortened(address);
  return html`<a class="${words === undefined ? 'address' : 'out'}" href="${address}" rel="nofollow noreferrer">${shown === '' ? address : shown}</a>`;
}

/**
 * How one comes to a state without an address of its own, which we write as the address to open and the names of what is pressed there,
 * `https://x/#~Bins~Missed%20bin`: `home page, then press “Bins”, then “Missed bin”`. Null for every other address.
 */
export function waySaid(url: string): string | null {
  const [, base = '', made = ''] = /^([^]*?)#~([^#]*)$/.exec(url) ?? [];
  const names = made.split('~').filter((part) => part !== '').map((part) => clean(spelled(part.replace(/\*\d+$/, ''))));
  if (names.length === 0) return null;
  const start = /^https?:\/\/[^/?#]+\/?$/.test(base) ? 'home page' : shortened(base);
  return `${start}${names.map((name, n) => `, then ${n === 0 ? 'press ' : ''}“${name}”`).join('')}`;
}

function spelled(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function shortened(address: string): string {
  const bare = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return bare.length > 90 ? `${bare.slice(0, 60)}…${bare.slice(-25)}` : bare;
}
