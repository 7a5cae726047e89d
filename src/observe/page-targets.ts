import type { Edges, Memory, Visible } from './page-visible.ts';

export interface TargetBox extends Edges { readonly of: Element; readonly name: string; readonly inline: boolean; readonly excused: boolean }
export interface RawTarget { readonly name: string; readonly selector: string; readonly box: { x: number; y: number; width: number; height: number }; readonly inline: boolean }
export interface RawTargets { readonly count: number; readonly small: readonly RawTarget[]; readonly boxes: readonly TargetBox[] }

/**
 * Runs in the page: things to tap, and those under 24 × 24 CSS pixels that WCAG 2.5.8 does not except: by room (a circle of 24
 * round its middle meets no other target and no other small one's circle), in a sentence, drawn by the browser, or with another
 * link to the same place that is large enough.
 */
export function collectTargets(elements: readonly Element[], memory: Memory, kit: Visible & TargetKit): RawTargets {
  const boxes: TargetBox[] = [];
  for (const element of elements) {
    if (boxes.length >= 3_000) break;
    if (!kit.isTarget(element)) continue;
    const edges = kit.visibleEdges(element, memory);
    if (edges) boxes.push({ ...kit.withLabel(element, edges, memory, kit), of: element, name: kit.nameOf(element), inline: kit.isInSentence(element, kit), excused: kit.isByBrowser(element) });
  }
  const isSmall = (box: TargetBox): boolean => Math.round(box.right - box.left) < 24 || Math.round(box.bottom - box.top) < 24;
  const candidates = boxes.filter((box) => isSmall(box) && !box.inline && !box.excused);
  const largeLinks = new Set(boxes.filter((box) => !isSmall(box)).map((box) => box.of.getAttribute('href')));
  const small = candidates.filter((box) => !largeLinks.has(box.of.getAttribute('href') ?? '\0') && !hasRoom(box));
  return { count: boxes.length, small: small.slice(0, 50).map(toRaw), boxes };

  function hasRoom(box: TargetBox): boolean {
    const x = (box.left + box.right) / 2;
    const y = (box.top + box.bottom) / 2;
    return boxes.every((other) => {
      if (other === box || other.of.contains(box.of) || box.of.contains(other.of) || isTwin(box, other)) return true;
      const isOtherSmall = isSmall(other) && !other.excused;
      if (isOtherSmall && Math.hypot(x - (other.left + other.right) / 2, y - (other.top + other.bottom) / 2) < 23.5) return false;
      return Math.hypot(x - Math.min(Math.max(x, other.left), other.right), y - Math.min(Math.max(y, other.top), other.bottom)) >= 11.5;
    });
  }

  /** Two links side by side to one place, a picture and its caption, are one thing to a finger. */
  function isTwin(box: TargetBox, other: TargetBox): boolean {
    const href = box.of.getAttribute('href');
    return href !== null && href !== '' && href === other.of.getAttribute('href');
  }

  function toRaw(box: TargetBox): RawTarget {
    const round = (length: number): number => Math.round(length * 10) / 10;
    const place = { x: round(box.left), y: round(box.top), width: round(box.right - box.left), height: round(box.bottom - box.top) };
    return { name: box.name, selector: kit.pathOf(box.of), box: place, inline: box.inline };
  }
}

export function isTarget(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'a') return element.hasAttribute('href');
  if (/^(?:button|select|textarea|input)$/.test(tag)) return !element.matches(':disabled, [type=hidden]');
  if (tag === 'summary') return element.parentElement?.localName === 'details';
  return /^(?:button|link|checkbox|radio|switch|tab|menuitem|option|slider)$/.test(element.getAttribute('role') ?? '') && element.hasAttribute('tabindex');
}

/** A box or dot can be hit on its label too. */
export function withLabel(element: Element, edges: Edges, memory: Memory, { visibleEdges }: Visible): Edges {
  const { labels } = element as Partial<HTMLInputElement>; // absent on what is no field
  const label = element.matches('input[type=checkbox], input[type=radio]') ? labels?.[0] : undefined;
  const more = label ? visibleEdges(label, memory) : null;
  return more ? {
    left: Math.min(edges.left, more.left), top: Math.min(edges.top, more.top), right: Math.max(edges.right, more.right), bottom: Math.max(edges.bottom, more.bottom),
  } : edges;
}

export function nameOf(element: Element): string {
  const picture = element.querySelector('img[alt]:not([alt=""])')?.getAttribute('alt');
  const { value } = element as Partial<HTMLInputElement>; // absent on what is no field
  const said = element.getAttribute('aria-label') || (element.textContent ?? '').slice(0, 500).trim() || picture
    || element.getAttribute('title') || element.getAttribute('placeholder') || (element.matches('[type=submit], [type=button]') ? value : '') || '';
  return said.replace(/\s+/g, ' ').trim().slice(0, 80);
}

/** Set in running text: the block round it has words that belong to no target. */
export function isInSentence(element: Element, { outerOf }: Visible): boolean {
  if (!getComputedStyle(element).display.startsWith('inline')) return false;
  let block = outerOf(element);
  while (block && getComputedStyle(block).display.startsWith('inline')) block = outerOf(block);
  if (!block || block.textContent.length > 20_000) return false;
  let words = '';
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), seen = 0; node && seen < 300; node = walker.nextNode(), seen += 1) {
    if (node.parentElement && !node.parentElement.closest('a, button, select, textarea, script, style, [role=button], [role=link]')) words += node.nodeValue;
  }
  return /\p{L}{2}/u.test(words);
}

/** The browser's own drawing, whose size no author chose. */
export function isByBrowser(element: Element): boolean {
  if (!element.matches('input, button, select, textarea')) return false;
  const style = getComputedStyle(element);
  if (element.matches('[type=checkbox], [type=radio]')) return style.appearance !== 'none' && style.width === '13px' && style.height === '13px';
  return style.appearance !== 'none' && style.fontSize === '13.3333px' && /^(?:outset|inset)$/.test(style.borderTopStyle);
}

/** What has to be sent along with collectTargets. */
export const targetFunctions = [isTarget, withLabel, nameOf, isInSentence, isByBrowser];

export interface TargetKit {
  readonly isTarget: typeof isTarget; readonly withLabel: typeof withLabel; readonly nameOf: typeof nameOf;
  readonly isInSentence: typeof isInSentence; readonly isByBrowser: typeof isByBrowser;
}
