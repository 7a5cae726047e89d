/**
 * What two addresses of one page have in common: no protocol, `www.`, trailing slash, `index.html`, `.html` or fragment, but for
 * a fragment that is a route (`#/bins`, `#!bins`) or names the controls that are pressed (`#~Bins`). Text that is no address stands for itself. Which further addresses are one page, findability decides (`Destination.set`).
 */
export function addressKey(url: string): string {
  const address = URL.parse(url);
  if (!address) return url;
  const path = address.pathname.replace(/\/(index|default)\.(html?|php|aspx?|jsp|cfm)$/i, '/').replace(/\.html?$/i, '').replace(/(?<!\/)\/+$/, '');
  return `${address.host.replace(/^www\./, '')}${path}${address.search}${routeOf(address.hash)}`;
}

function routeOf(hash: string): string {
  const [, route = '', made = ''] = /^(#[/!][^#]*)?(#~[^#]*)?/.exec(hash) ?? [];
  const bare = route.replace(/(?<!\/)\/+$/, '');
  return `${/^#!?$/.test(bare) ? '' : bare}${made === '#~' ? '' : made}`;
}
