import type { RawSpot } from './page-spot.ts';
import type { Part, TouchPage } from './touch-page.ts';

/* Functions that run inside the page (see isolated.ts), about what of the main content a phone does not paint. */

export interface RawMissing extends RawSpot { readonly kind: string; readonly holds: readonly string[]; readonly count: number; readonly doubt: string | null; readonly at: number }
export type PartsKit = TouchPage & {
  readonly mainOf: typeof mainOf; readonly isAside: typeof isAside; readonly heldIn: typeof heldIn; readonly isHeld: typeof isHeld; readonly isRoot: typeof isRoot;
  readonly isVain: typeof isVain; readonly isSmall: typeof isSmall;
};

export function mainOf(): { readonly main: Element; readonly isMarked: boolean } {
  const marked = document.querySelector('main, [role=main]');
  return { main: marked ?? document.body, isMarked: marked !== null };
}

/** What is no part of what the page is about, or is hidden by turns. */
export function isAside(element: Element): boolean {
  const tags = 'script, style, template, noscript, svg, option, optgroup, datalist, iframe, object, audio, video, canvas, map, head, nav, aside, dialog, header:not(main header), footer:not(main footer)';
  const roles = '[role=navigation], [role=complementary], [role=dialog], [role=alertdialog], [role=tooltip], [role=search], [role=alert], [role=status], [aria-live], [aria-hidden=true], [popover]';
  if (element.matches(tags) || element.matches(roles)) return true;
  const called = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (/bread.?crumb|you.are.here|briwsion/i.test(element.getAttribute('aria-label') ?? '')) return true;
  if (/leaflet|mapbox|maplibre|gm-style|esri-|ol-viewport|(?:^|[\s_-])maps?(?:$|[\s_-])/i.test(called) && !/site.?map/i.test(called)) return true;
  return /bread.?crumb|you.?are.?here|(?:^|[\s_-])(?:trail|ads?|advert\w*|sponsor\w*|cookie\w*|consent|share|sharing|social|print|no-?print|side-?bar|carousel|slick\S*|swiper\S*|slide\w*|modal|tooltip|skip\S*|toolbar|decorat\w*|spinner|loader|loading|placeholder|error\S*)(?:$|[\s_-])/i.test(called);
}

/** Whether a phone does not paint it, nor anything in it; a box of its own or none. */
export function isRoot(element: Element): boolean {
  return !Element.prototype.checkVisibility.call(element, { visibilityProperty: true }) && getComputedStyle(element).display !== 'contents';
}

/** Names of links and short texts that no phone needs, or that tell of what only a desktop has; numbers of pages; who drew a map. */
export function isVain(words: string): boolean {
  if (/^(?:(?:go to|ewch i) )?(?:page|tudalen) \d+(?: of \d+)?$|leaflet|mapbox|openstreetmap|\besri\b|ordnance survey|google maps/i.test(words)) return true;
  return /\b(?:hover|mouse|right.click|desktop|keyboard|browser|print|screen|tablet|mobile|phone'?s|swipe|tap|on the (?:left|right)|to the (?:left|right)|above|below|share|tweet|follow us|back to top|skip to|advert\w*|javascript|facebook|twitter|instagram|linkedin|youtube|whatsapp|listen|readspeaker|text size|translate|rss|e-?mail (?:this|a friend|page))\b/i.test(words);
}

/** Whether what it says is too short to be a sentence that matters. */
export function isSmall(one: Element): boolean {
  return (one.textContent ?? '').trim().split(/\s+/).length < 12;
}

/**
 * Parts of the main content that are not painted and hold something that was nowhere to be seen. They are remembered, with what is painted; how
 * many there are is answered.
 */
export function hiddenParts({ most }: { most: number }, kit: PartsKit): number {
  const known = kit.knownOf();
  const { main } = kit.mainOf();
  const roots: Element[] = [];
  let seen = 0;
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (seen > 12_000 || roots.length >= most) return;
      seen += 1;
      if (kit.isAside(child)) continue;
      if (kit.isRoot(child)) roots.push(child);
      else {
        if (known.painted.length < 3000 && (kit.ownWords(child) !== '' || kit.isControl(child))) known.painted.push(child);
        walk(child);
      }
    }
  };
  walk(main);
  const parts = roots.map((root) => kit.heldIn(root, kit)).filter(({ links, fields, texts, cells }) => links.length + fields.length + texts.length + cells.length > 0);
  known.parts = parts;
  return parts.length;
}

/** What the part holds that the phone's page was not seen to hold. */
export function heldIn(root: Element, kit: PartsKit): Part {
  const all = [root, ...Array.from(root.querySelectorAll('*')).slice(0, 400)].filter((one) => !kit.isHeld(one, kit));
  const isPlain = (one: Element): boolean => {
    for (let up: Element | null = one; up && up !== root; up = kit.outerOf(up)) if (kit.isAside(up)) return false;
    return true;
  };
  const own = all.filter(isPlain);
  const isText = (one: Element): boolean => one.matches('p, li, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, figcaption, div, section, article, caption, legend') && kit.ownWords(one) !== '';
  return {
    root,
    links: own.filter((one) => one.matches('a[href]')),
    fields: own.filter((one) => one.matches('input, select, textarea')),
    texts: own.filter((one) => isText(one) && one.closest('a[href], button, label') === null),
    // Of a table set as cards the heads are written beside each value.
    cells: own.filter((one) => one.matches('td')),
  };
}

/** Whether the phone's page was seen to hold what the element is, or it is nothing of its own. */
export function isHeld(one: Element, kit: PartsKit): boolean {
  const known = kit.knownOf();
  const isKnown = (text: string | null | undefined): boolean => known.texts.includes(kit.plainOf(text));
  if (one.matches('a[href]')) {
    const [address, name] = [kit.addressOf(one), kit.nameOf(one)];
    return address === null || kit.plainOf(name).length < 3 || known.links.has(address) || known.names.has(kit.plainOf(name)) || kit.isVain(name);
  }
  if (one.matches('input, select, textarea')) {
    const names = kit.fieldNames(one, kit);
    return one.matches(':disabled, [type=hidden], [type=submit], [type=button], [type=image], [type=reset]') || names.length === 0 || names.some((name) => known.fields.has(name));
  }
  const words = kit.plainOf(one.textContent);
  if (one.matches('td')) return words.length < 2 || isKnown(one.textContent) || one.closest('table')?.matches('[role=presentation], [role=none]') === true;
  if (words.length < 30 || isKnown(one.textContent) || (kit.isSmall(one) && kit.isVain(one.textContent ?? ''))) return true;
  // No phone has one of these.
  if (/\b(?:hover|your mouse|right.click)\b/i.test(one.textContent ?? '')) return true;
  // Line breaks and hidden pieces: what stands there bit by bit is there.
  const bits = Array.from(one.childNodes, (node) => kit.plainOf(node.textContent)).filter((bit) => bit !== '');
  return bits.filter((bit) => known.texts.includes(bit)).join('').length > words.length * .8;
}

/** At a desktop's size: leaves those parts that are to be seen there, and notes what the phone alone paints. Where they stand, at most 10. */
export function partsShown(_: null, kit: PartsKit): readonly RawSpot[] {
  const known = kit.knownOf();
  const memory = { clip: new Map(), shown: new Map() };
  const isSeen = (one: Element): boolean => kit.visibleEdges(one, memory) !== null;
  for (const part of known.parts) for (const kind of ['links', 'fields', 'texts', 'cells'] as const) part[kind] = part[kind].filter(isSeen);
  known.parts = known.parts.filter(({ links, fields, texts, cells }) => links.length + fields.length + texts.length + cells.length > 0).slice(0, 10);
  known.phoneOnly = known.parts.length === 0 ? [] : known.painted.filter((one) => one.isConnected && kit.isRoot(one));
  return known.parts.map(({ root }) => kit.spotOf(root, kit));
}

export const partsFunctions = [mainOf, isAside, heldIn, isHeld, isRoot, isVain, isSmall];
