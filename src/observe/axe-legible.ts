import type { Edges, Visible } from './page-visible.ts';

/**
 * Functions that run in the page. axe's `color-contrast` looks for what lies over and under the words of every element, most of a page's time
 * with it. For most words the answer is plain: solid letters, nothing over them, nothing but their own ancestors under them, and the first
 * ground that is painted is one solid colour. Those that are certain to pass are not put to the engine; everything else is.
 */

/** Where an element is met: its boxes in whole pixels, as axe's grid compares them. */
interface Stand { readonly element: Element; readonly boxes: readonly Edges[] }
/** Elements by rows of the page. */
type Rows = Map<number, Stand[]>;
/** What an element inherits for this: itself and everything around it taken together. */
interface Footing {
  /** Nothing is there that an answer may hang on and that is not read here. */
  readonly isPlain: boolean;
  /** What shuts in everything inside, as axe knows it. */
  readonly shut: Edges;
  /** The largest ground painted by a pseudo-element, in square pixels. */
  readonly pseudo: number;
}
interface Findings { readonly rows: Rows; readonly footings: Map<Element, Footing> }

/**
 * Runs in the page: what tells the elements about which axe's rule is certain to find nothing, those without words of their own among them.
 * Of none on a page too large or too odd to say.
 */
export function legible(kit: LegibleKit & Visible): (element: Element) => boolean {
  const root = Reflect.get(Document.prototype, 'documentElement', document) as Element; // the getter's own type
  const body = Reflect.get(Document.prototype, 'body', document) as Element | null; // the same
  if (!(body instanceof HTMLBodyElement) || getComputedStyle(body).direction !== 'ltr' || getComputedStyle(root).backgroundImage !== 'none') return () => false;
  const rows = kit.rowsOf(root);
  if (rows === null) return () => false;
  const findings = { rows, footings: new Map<Element, Footing>() };
  const words = kit.wordsOf(root);
  const unsure = new Set<Element>();
  for (const [element, texts] of words) if (!kit.isLegible(element, texts, findings, kit)) unsure.add(element);
  return (element) => !unsure.has(element) && element instanceof HTMLElement && element.shadowRoot === null
    && !/^(?:input|select|textarea|slot)$/.test(element.localName) && Node.prototype.getRootNode.call(element) === document;
}

/** Every element with a box, those in shadow trees included, by the rows that it stands in; null where they are too many. */
export function rowsOf(root: Element): Rows | null {
  const rows: Rows = new Map();
  let [left, cells] = [20_000, 400_000];
  const trees: ParentNode[] = [root];
  for (let tree = trees.pop(); tree !== undefined; tree = trees.pop()) {
    const own = tree instanceof Element ? Element : DocumentFragment;
    for (const element of own.prototype.querySelectorAll.call(tree, '*')) {
      if ((left -= 1) < 0) return null;
      if (element.shadowRoot instanceof ShadowRoot) trees.push(element.shadowRoot);
      const boxes: Edges[] = [];
      for (const { left, top, width, height } of Element.prototype.getClientRects.call(element)) {
        if (width > 0) boxes.push({ left: Math.floor(left), top: Math.floor(top), right: Math.floor(left + width), bottom: Math.floor(top + height) });
      }
      if (boxes.length === 0) continue;
      const stand = { element, boxes };
      const [first, last] = [Math.min(...boxes.map(({ top }) => top)) >> 6, Math.max(...boxes.map(({ bottom }) => bottom)) >> 6];
      if ((cells -= last - first + 1) < 0) return null;
      for (let row = first; row <= last; row += 1) {
        const known = rows.get(row);
        if (known === undefined) rows.set(row, [stand]);
        else known.push(stand);
      }
    }
  }
  return rows;
}

/** Elements with words of their own, and the nodes of their text. */
export function wordsOf(root: Element): Map<Element, Text[]> {
  const words = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) { // text is all it shows
    const [element, text] = [node.parentElement, node.data];
    if (element === null || /^[ \t\r\n\f\u00a0]*$/.test(text)) continue;
    const known = words.get(element);
    if (known === undefined) words.set(element, [node]);
    else known.push(node);
  }
  return words;
}

/** Whether axe is certain to let the element's own words pass. */
export function isLegible(element: Element, texts: readonly Text[], findings: Findings, kit: LegibleKit & Visible): boolean {
  // Signs alone, and fields, are judged by other rules.
  if (/^(?:script|style|noscript|template|title|option|select|textarea)$/.test(element.localName) || !texts.some(({ data }) => /[A-Za-z0-9]/.test(data))) return false;
  const style = getComputedStyle(element);
  const ink = kit.solid(style.webkitTextFillColor);
  if (ink === null || style.textShadow !== 'none' || style.webkitTextStrokeWidth !== '0px') return false;
  const footing = kit.footingOf(element, findings, kit);
  const around = kit.rectOf(element);
  if (!footing.isPlain || footing.pseudo > 0.24 * around.width * around.height) return false;
  const lines = kit.linesOf(texts, around, footing.shut);
  const under = lines === null ? null : kit.groundsOf(element, lines, findings.rows);
  const ground = lines === null || under === null ? null : kit.groundColour(element, under, lines, kit);
  if (ground === null) return false;
  const [a, b] = [kit.luminance(ink) + 0.05, kit.luminance(ground) + 0.05];
  return Math.max(a, b) / Math.min(a, b) >= 4.52;
}

/** What stands around an element, known from what stands around its parent. */
export function footingOf(element: Element, findings: Findings, kit: LegibleKit & Visible): Footing {
  const known = findings.footings.get(element);
  if (known !== undefined) return known;
  const outer = kit.outerOf(element);
  const isRoot = outer === null;
  const before = isRoot ? { isPlain: true, shut: { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }, pseudo: 0 } : kit.footingOf(outer, findings, kit);
  let footing: Footing = { ...before, isPlain: false };
  const style = getComputedStyle(element);
  if (before.isPlain && element instanceof HTMLElement && element.shadowRoot === null && element.localName !== 'slot'
    && style.visibility === 'visible' && style.opacity === '1' && style.mixBlendMode === 'normal' && style.position !== 'fixed'
    && !style.zIndex.startsWith('-') && (isRoot || !kit.scrolls(element, style))) {
    const { left, top, right, bottom, width, height } = kit.rectOf(element);
    const { shut } = before;
    const isShut = style.overflow === 'hidden';
    footing = {
      isPlain: !isShut || (width >= 2 && height >= 2),
      shut: isShut ? { left: Math.max(left, shut.left), top: Math.max(top, shut.top), right: Math.min(right, shut.right), bottom: Math.min(bottom, shut.bottom) } : shut,
      pseudo: Math.max(before.pseudo, kit.paintedBy(element, '::before') + kit.paintedBy(element, '::after')),
    };
  }
  findings.footings.set(element, footing);
  return footing;
}

/** Whether what is in it can be scrolled: such a place has a grid of its own. */
export function scrolls(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean {
  if (!/^(?:auto|scroll)$/.test(overflowX) && !/^(?:auto|scroll)$/.test(overflowY)) return false;
  return element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
}

/** How large a ground of its own a pseudo-element paints out of the flow. */
export function paintedBy(element: Element, pseudo: string): number {
  const style = getComputedStyle(element, pseudo);
  if (style.content === 'none' || style.position !== 'absolute') return 0;
  if (style.backgroundImage === 'none' && /^rgba\(\d+, \d+, \d+, 0\)$/.test(style.backgroundColor)) return 0;
  const [width, height] = [style.width, style.height].map((length) => (/^[\d.]+px$/.test(length) ? Number.parseFloat(length) : Infinity));
  return (width ?? 0) * (height ?? 0) || 0;
}

/** The lines of text, or null where one is shut away in part, stands outside its element or off the page. */
export function linesOf(texts: readonly Text[], around: DOMRect, shut: Edges): readonly DOMRect[] | null {
  const lines: DOMRect[] = [];
  for (const text of texts) {
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const line of range.getClientRects()) {
      const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
      if (x < around.left || x > around.right || y < around.top || y > around.bottom) return null;
      if (line.width < 1 || line.height < 1) continue;
      const isWhole = line.left >= shut.left && line.right <= shut.right && line.top >= shut.top && line.bottom <= shut.bottom;
      if (!isWhole || line.width < 2 || line.height < 2 || x + scrollX < 1 || y + scrollY < 1 || lines.length > 400) return null;
      lines.push(line);
    }
  }
  return lines.length === 0 ? null : lines;
}

/** What of the element and its ancestors lies at the middle of every line; null where anything else does, or not the same at each. */
export function groundsOf(element: Element, lines: readonly DOMRect[], rows: Rows): ReadonlySet<Element> | null {
  let all: Set<Element> | null = null;
  for (const line of lines) {
    const [x, y] = [Math.floor(line.left + line.width / 2), Math.floor(line.top + line.height / 2)];
    const here = new Set<Element>();
    for (const { element: one, boxes } of rows.get(y >> 6) ?? []) {
      if (!boxes.some(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom)) continue;
      if (Node.prototype.contains.call(one, element)) here.add(one);
      // What cannot be seen lies over nothing.
      else if (Element.prototype.checkVisibility.call(one, { visibilityProperty: true })) return null;
    }
    if (!here.has(element) || (all !== null && (all.size !== here.size || [...here].some((one) => all?.has(one) !== true)))) return null;
    all = here;
  }
  return all;
}

/** The first solid colour that is painted under the lines; null where a picture comes first, or one that does not lie under all of them. */
export function groundColour(element: Element, under: ReadonlySet<Element>, lines: readonly DOMRect[], kit: LegibleKit & Visible): readonly number[] | null {
  const root = Reflect.get(Document.prototype, 'documentElement', document) as Element; // the getter's own type
  for (let one: Element | null = element; one !== null; one = kit.outerOf(one)) {
    if (one !== root && !under.has(one)) continue;
    const style = getComputedStyle(one);
    if (style.backgroundImage !== 'none' || /^(?:object|canvas|video|iframe)$/.test(one.localName)) return null;
    if (/^rgba\(\d+, \d+, \d+, 0\)$/.test(style.backgroundColor)) continue;
    return style.display === 'inline' || kit.isUnder(one, lines, one === root || /auto|scroll/.test(style.overflow), kit) ? kit.solid(style.backgroundColor) : null;
  }
  const body = Reflect.get(Document.prototype, 'body', document) as Element; // the same
  return under.has(body) ? [255, 255, 255] : null;
}

/** Whether an element lies under all of the lines; one that scrolls, and the page, reaches as far as what is in it. */
export function isUnder(element: Element, lines: readonly DOMRect[], isLong: boolean, kit: Visible): boolean {
  const { left, top, right, bottom } = kit.rectOf(element);
  const [farthest, lowest] = isLong ? [left + element.scrollWidth, top + element.scrollHeight] : [right, bottom];
  return lines.every((line) => line.left >= left && line.top >= top && line.right <= farthest && line.bottom <= lowest);
}

/** Red, green and blue of a colour without transparency, else null. */
export function solid(colour: string): readonly number[] | null {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour);
  return parts === null ? null : parts.slice(1).map(Number);
}

/** Relative luminance (WCAG 2.2). */
export function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What has to be sent along with `legible`, beside `visibleFunctions`. */
export const legibleFunctions = [legible, rowsOf, wordsOf, isLegible, footingOf, scrolls, paintedBy, linesOf, groundsOf, groundColour, isUnder, solid, luminance];

/** The same, as a function in the page gets them. */
export interface LegibleKit {
  readonly legible: typeof legible; readonly rowsOf: typeof rowsOf; readonly wordsOf: typeof wordsOf; readonly isLegible: typeof isLegible;
  readonly footingOf: typeof footingOf; readonly scrolls: typeof scrolls; readonly paintedBy: typeof paintedBy; readonly linesOf: typeof linesOf;
  readonly groundsOf: typeof groundsOf; readonly groundColour: typeof groundColour; readonly isUnder: typeof isUnder; readonly solid: typeof solid; readonly luminance: typeof luminance;
}
