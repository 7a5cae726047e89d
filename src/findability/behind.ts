const carriers = /^(url|u|uri|q|to|target|dest|destination|redirect|redirect_?(url|uri)|link|href|index_url)$/i;

/** The address that a search's counting link goes on to, `…/redirect?url=https%3A%2F%2F…`; null where an address is no such link. */
export function behind(href: string): string | null {
  for (const [name, value] of URL.parse(href)?.searchParams ?? []) {
    const to = carriers.test(name) ? URL.parse(value) : null;
    if (to !== null && /^https?:$/.test(to.protocol)) return to.href;
  }
  return null;
}
