/** What two addresses of one page have in common: no protocol, `www.`, fragment, `index.html` or trailing slash. Text that is no address stands for itself. */
export function addressKey(url: string): string {
  const address = URL.parse(url);
  if (!address) return url;
  const path = address.pathname.replace(/\/index\.\w+$/i, '/').replace(/\/+$/, '');
  return `${address.host.replace(/^www\./, '')}${path}${address.search}`;
}
