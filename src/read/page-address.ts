/**
 * A whole web address as those of the facts are written: without fragment, but for a route of a script's own (`#/bins`, `#!bins`) and the
 * names of the controls that are pressed (`#~Bins`), without which it would be another page. Text that is no address stands for itself.
 */
export function pageAddress(url: string): string {
  const address = URL.parse(url);
  if (address === null) return url;
  const [, route = '', made = ''] = /^(#[/!][^#]*)?(#~[^#]*)?/.exec(address.hash) ?? [];
  address.hash = (/^#!?\/*$/.test(route) ? '' : route) + (made === '#~' ? '' : made);
  return address.href;
}
