/**
 * What two addresses of one page have in common: no protocol, `www.`, trailing slash, `index.html`, `.html` or fragment. Text that is
 * no address stands for itself. Which further addresses are one page, findability decides (`Destination.set`).
 */
export function addressKey(url: string): string {
  const address = URL.parse(url);
  if (!address) return url;
  const path = address.pathname.replace(/\/(index|default)\.(html?|php|aspx?|jsp|cfm)$/i, '/').replace(/\.html?$/i, '').replace(/\/+$/, '');
  return `${address.host.replace(/^www\./, '')}${path}${address.search}`;
}
