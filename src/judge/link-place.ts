import type { Box, LinkFact, Look, PageSource, Seen } from '../model/facts.ts';
import type { Frame, QuotedLink } from '../model/kit.ts';
import type { Device } from '../model/survey.ts';

type Named = Pick<QuotedLink, 'to' | 'text'>;

/** Where a link stands on a device, in CSS pixels of the document: null where it is not to be seen there; and whether something lies over it. */
export interface LinkPlace { readonly n: number; readonly box: Box | null; readonly covered: boolean }

/**
 * A link of these words and this address on the page as it was seen on the device; `n`, where it is known, is its number in the page's source.
 * `not-there` where the page has no such link, null where the page’s links were not seen on the device.
 */
export function linkOn(look: Look, device: Device, quote: Named, n: number | null = null): LinkPlace | 'not-there' | null {
  const seen = look.seen[device];
  // The phone's page may be the desktop's load: then its links are numbered by the desktop's source.
  const source = seen?.html?.ok === true ? seen.html.data.source : renderedOn(look);
  if (source === null || seen?.links?.ok !== true) return null;
  const { boxes, covered } = seen.links.data;
  const link = linkIn(source, quote, n, boxes);
  return link === null ? 'not-there' : { n: link.n, box: boxes[link.n] ?? null, covered: covered.includes(link.n) };
}

/** The link on the picture of the device, in the picture’s own pixels; null where there is no picture, or no such link on the page. */
export function frameOf(look: Look, device: Device, quote: Named, n: number | null = null): Frame | null {
  const seen = look.seen[device];
  const link = linkOn(look, device, quote, n);
  if (link === null || link === 'not-there' || seen?.screenshot?.ok !== true) return null;
  return { look: look.id, device, box: link.box === null ? null : scaled(link.box, scaleOf(seen)), covered: link.covered };
}

/** The page as the desktop’s load read it after script, or null. */
export function renderedOn(look: Look): PageSource | null {
  return look.seen.desktop?.html?.ok === true ? look.seen.desktop.html.data.source : null;
}

/**
 * The link on a page that script may have changed since it was quoted: of those with its address and words the ones that can be seen, of
 * these the nearest to its old place; else the only one with its address. Null where there is none.
 */
export function linkIn({ links }: PageSource, { to, text }: Named, n: number | null, boxes: readonly (Box | null)[]): LinkFact | null {
  const there = links.filter(({ href }) => href === to);
  const same = there.filter((one) => one.text === text);
  const unseen = (one: LinkFact): number => Number((boxes[one.n] ?? null) === null);
  const away = (one: LinkFact): number => Math.abs(one.n - (n ?? 0));
  const [best] = (same.length > 0 || there.length > 1 ? same : there).toSorted((a, b) => unseen(a) - unseen(b) || away(a) - away(b));
  return best ?? null;
}

/** Pixels of the picture to one of CSS: a desktop is looked at with one to one, and a phone may show a page that is wider than its screen. */
function scaleOf({ screenshot, layout }: Seen): number {
  return screenshot?.ok === true && layout?.ok === true && layout.data.innerWidth > 0 ? screenshot.data.width / layout.data.innerWidth : 1;
}

function scaled({ x, y, width, height }: Box, by: number): Box {
  const round = (length: number): number => Math.round(length * by * 10) / 10;
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}
