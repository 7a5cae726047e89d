import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Memory, Visible } from './page-visible.ts';

export interface RawForbidden extends RawSpot { readonly property: string; readonly value: string; readonly ratio: number; readonly least: number }
type SpacingKit = Visible & SpotKit & { readonly governing: typeof governing; readonly isWrapped: typeof isWrapped };

/**
 * Runs in the page: visible text whose spacing is set too narrow by `!important` in a style attribute, so that a reader's own style sheet
 * does not change it (ACT 24afc2, 78fd32, 9e45ec). At most 30, each element and property once.
 */
export function forbiddenSpacing(most: number, kit: SpacingKit): readonly RawForbidden[] {
  const memory: Memory = { clip: new Map(), shown: new Map() };
  const found = new Map<string, RawForbidden>();
  const least = [['letter-spacing', 0.12], ['line-height', 1.5], ['word-spacing', 0.16]] as const;
  if (document.querySelector('[style*="important" i]') === null) return [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), seen = 0; node && seen < most && found.size < 30; node = walker.nextNode(), seen += 1) {
    const of = node.parentElement;
    const text = (node.nodeValue ?? '').trim();
    if (!(of instanceof HTMLElement) || !/\p{Script=Latin}.*\p{Script=Latin}/u.test(text) || of.matches('script, style, noscript, template, option, textarea')) continue;
    for (const [property, floor] of least) {
      const by = kit.governing(of, property, kit);
      if (by === null || !kit.visibleEdges(of, memory)) continue;
      const style = getComputedStyle(of);
      const given = Number.parseFloat(style.getPropertyValue(property));
      const ratio = Number.isNaN(given) ? (property === 'line-height' ? 1.2 : 0) : given / Number.parseFloat(style.fontSize);
      if (ratio >= floor - 0.001 || (property === 'word-spacing' && !/\S\s+\S/.test(text)) || (property === 'line-height' && !kit.isWrapped(node))) continue;
      const spot = kit.spotOf(of, kit);
      found.set(`${property} ${spot.selector}`, { ...spot, property, value: by.style.getPropertyValue(property).slice(0, 40), ratio, least: floor });
    }
  }
  return [...found.values()];
}

/** The element whose style attribute settles the property for this one's text with `!important`; null where something else settles it. */
export function governing(element: HTMLElement, property: string, { outerOf }: Visible): HTMLElement | null {
  const timesSize = (one: Element): number => Number.parseFloat(getComputedStyle(one).getPropertyValue(property)) / Number.parseFloat(getComputedStyle(one).fontSize);
  for (let up: Element | null = element; up instanceof HTMLElement; up = outerOf(up)) {
    const value = up.style.getPropertyValue(property);
    if (value !== '') return up.style.getPropertyPriority(property) === 'important' && !/^(?:inherit|unset|revert)/.test(value) ? up : null;
    const outer = outerOf(up);
    if (outer === null) return null;
    const isSame = getComputedStyle(up).getPropertyValue(property) === getComputedStyle(outer).getPropertyValue(property);
    if (!isSame && !(property === 'line-height' && Math.abs(timesSize(up) - timesSize(outer)) < 0.01)) return null;
  }
  return null;
}

/** On more than one line because the box is full. */
export function isWrapped(node: Node): boolean {
  const range = document.createRange();
  range.selectNodeContents(node);
  return new Set(Array.from(range.getClientRects()).filter((rect) => rect.width > 1).map((rect) => Math.round(rect.top))).size > 1;
}

/** What has to be sent along with `forbiddenSpacing`. */
export const spacingFunctions = [governing, isWrapped];
