import type { LinkFact } from '../model/facts.ts';
import { address } from './address.ts';
import { ancestry } from './ancestry.ts';
import { isPressable, isWay } from './control.ts';
import { contextOf, extraOf, type Outline } from './outline.ts';
import { isPressed, pressedAddress } from './pressed.ts';
import type { Landmarks, Place } from './tour.ts';
import { attr, hasAttr, isElement, within, type TreeElement } from './tree.ts';
import { ariaName, clean, headingLevel, pictured, readable, spoken } from './words.ts';

/** Links of a page that are read; a page with more has the rest left out, in the browser too. */
export const MOST_LINKS = 5_000;

/** Whether it is a link: `a` or `area` with an address, in HTML or in a drawing. */
export function isLink(element: TreeElement): boolean {
  return (element.name === 'a' || element.name === 'area') && (hasAttr(element, 'href') || hasAttr(element, 'xlink:href'));
}

/** The fact of one link; `n` is its position, `base` what relative addresses start from. */
export function linkFact(element: TreeElement, n: number, place: Place, page: Landmarks, outline: Outline, base: string): LinkFact {
  const text = linkText(element, page);
  return {
    n,
    ...address(attr(element, 'href') || attr(element, 'xlink:href'), base),
    text,
    context: contextOf(outline, element).slice(0, 200),
    extra: extraOf(element, text),
    region: place.standing.region,
    place: ancestry(element),
    hidden: place.hidden,
  };
}

/** How often each name was met so far on a page that is walked by pressing. */
export type Names = Map<string, number>;

/**
 * The fact of a control that leads on but has no address of its own, with the address of the state that pressing it leads to: null for
 * everything else, and on every page whose own address does not say that it is walked by pressing.
 */
export function controlFact(element: TreeElement, n: number, place: Place, page: Landmarks, outline: Outline, base: string, names: Names): LinkFact | null {
  if (!isPressed(page.url) || !isPressable(element)) return null;
  const text = linkText(element, page);
  const name = text.toLowerCase();
  const nth = (names.get(name) ?? 0) + 1;
  names.set(name, nth);
  const href = isWay(element, text, place, page, base) ? pressedAddress(page.url, text, nth) : null;
  return href === null ? null : { ...linkFact(element, n, place, page, outline, base), href, fragment: '' };
}

/** aria name, else the heading inside, else its text, else alt texts, else title. */
function linkText(element: TreeElement, page: Landmarks): string {
  const named = ariaName(element, page.ids);
  if (named) return named;
  if (element.name === 'area') return clean(attr(element, 'alt') || attr(element, 'title')).slice(0, 300);
  const drawn = element.namespace?.endsWith('/svg') ? clean(svgText(element)) : '';
  return headingInside(element) || drawn || spoken(element, 300) || readable(element, 300) || pictured(element)
    || clean(attr(element, 'title')).slice(0, 300);
}

function headingInside(element: TreeElement): string {
  for (const node of within(element, 200)) {
    if (!isElement(node) || headingLevel(node) === null) continue;
    const text = spoken(node, 300);
    if (text) return text;
  }
  return '';
}

function svgText(element: TreeElement): string {
  let text = '';
  for (const node of within(element, 200)) if (isElement(node) && node.name === 'text') text += ` ${readable(node, 300)}`;
  return text.slice(0, 300);
}
