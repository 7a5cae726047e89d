/** Longer addresses are no place a resident goes. */
const LONGEST = 4_000;

/** The absolute http(s) address and its `#…` part; href null for everything else (mailto, tel, javascript, broken). Never throws. */
export function address(raw: string, base: string): { readonly href: string | null; readonly fragment: string } {
  const nowhere = { href: null, fragment: '' };
  if (raw.length > LONGEST) return nowhere;
  const parsed = URL.parse(raw, base);
  if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return nowhere;
  const at = parsed.href.indexOf('#');
  return at < 0 ? { href: parsed.href, fragment: '' } : { href: parsed.href.slice(0, at), fragment: parsed.href.slice(at) };
}

/** The address that relative ones start from: the page's own, or its base element's where that is http(s). */
export function baseOf(url: string, base: string | null): string {
  return (base ? address(base, url).href : null) ?? url;
}
