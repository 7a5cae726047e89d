/** Longer addresses are no place a resident goes. */
const LONGEST = 4_000;

/**
 * The absolute http(s) address and its `#…` part; href null for everything else (mailto, tel, javascript, broken). A fragment that is a
 * route of the page's script (`#/bins`, `#!bins`) is part of the address. Never throws.
 */
export function address(raw: string, base: string): { readonly href: string | null; readonly fragment: string } {
  const nowhere = { href: null, fragment: '' };
  if (raw.length > LONGEST) return nowhere;
  const parsed = URL.parse(raw, base);
  if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return nowhere;
  const at = isRoute(parsed.hash) ? -1 : parsed.href.indexOf('#');
  return at < 0 ? { href: parsed.href, fragment: '' } : { href: parsed.href.slice(0, at), fragment: parsed.href.slice(at) };
}

/** `#/` and `#!` alone lead nowhere else; a second `#` is how we write down what was pressed, and no page's to say. */
function isRoute(hash: string): boolean {
  return /^#[/!][^#]+$/.test(hash) && !/^#!\/*$/.test(hash) && !/^#\/+$/.test(hash);
}

/** The address that relative ones start from: the page's own, or its base element's where that is http(s). */
export function baseOf(url: string, base: string | null): string {
  return (base ? address(base, url).href?.split('#', 1)[0] : null) ?? url;
}
