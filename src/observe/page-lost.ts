import type { CollisionKit } from './page-collisions.ts';
import type { Cut, CutKit, Shutter } from './page-cuts.ts';
import type { InkLine, LineKit } from './page-lines.ts';
import { isMap } from './page-maps.ts';
import type { overlapFunctions, pairsThatMeet } from './page-overlaps.ts';
import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Memory, Visible } from './page-visible.ts';

/** As a lost text leaves the page; `place`, of its line, in the document. */
export interface RawLost extends RawSpot { readonly how: string; readonly by: string; readonly lost: number; readonly of: number; readonly ellipsis: boolean }
/** What is known of the page as it was: which texts were whole, which of them met, and whether scrolling was shut off. */
interface Before { readonly whole: WeakSet<Node>; readonly words: Set<string>; readonly met: WeakMap<Node, Set<Node>>; readonly isLocked: boolean }
export type LostKit = Visible & SpotKit & LineKit & CutKit & CollisionKit & { readonly pairsThatMeet: typeof pairsThatMeet; readonly hasOtherWay: typeof hasOtherWay; readonly isSlide: typeof isSlide; readonly isMap: typeof isMap; readonly cutsOf: typeof cutsOf };
export type OverlapFunctions = typeof overlapFunctions;

/** Runs in the page: keeps in mind how it is, for `lostText`. Gives how many texts there are. */
export function rememberText(most: number, kit: LostKit): number {
  const memory: Memory = { clip: new Map(), shown: new Map() };
  const lines = kit.inkLines(most, memory, kit);
  const { cuts } = kit.cutsOf(lines, kit);
  const whole = new WeakSet<Node>(lines.map(({ node }) => node));
  for (const line of lines) if (cuts.has(line) || line.right <= 0 || line.bottom <= 0) whole.delete(line.node);
  const met = new WeakMap<Node, Set<Node>>();
  for (const [a, b] of kit.meetings(lines, kit)) met.set(a.node, (met.get(a.node) ?? new Set()).add(b.node));
  if (!document.body) return 0;
  const roots = [document.documentElement, document.body].map((one) => getComputedStyle(one).overflowY);
  const isLocked = roots.some((one) => one === 'hidden' || one === 'clip') && document.documentElement.scrollHeight > innerHeight + 5;
  const words = new Set(lines.filter(({ node }) => whole.has(node)).map(({ text }) => text.toLowerCase()));
  Object.assign(globalThis, { toptasksBefore: { whole, words, met, isLocked } satisfies Before });
  return new Set(lines.map(({ node }) => node)).size;
}

/** Runs in the page: text that was whole and is cut now, or that lies over another and did not. At most 30. */
export function lostText(most: number, kit: LostKit): readonly RawLost[] {
  const before = (globalThis as { toptasksBefore?: Before }).toptasksBefore; // kept in our own world
  if (before === undefined) return [];
  const lines = kit.inkLines(most, { clip: new Map(), shown: new Map() }, kit);
  const { cuts, shown } = kit.cutsOf(lines, kit);
  const words = new Set(lines.filter((line) => shown.has(line.node)).map(({ text }) => text.toLowerCase()));
  const isNew = ({ node, text }: InkLine): boolean => before.whole.has(node) || (!node.isConnected && before.words.has(text.toLowerCase()));
  const found: RawLost[] = [];
  const told = new Set<Node>();
  for (const [line, cut] of cuts) {
    const isRoot = cut.by === document.documentElement || cut.by === document.body;
    if (told.has(line.node) || !isNew(line) || words.has(line.text.toLowerCase()) || (isRoot && cut.axis === 'y' && before.isLocked)) continue;
    if (kit.isSlide(line.of, cut.by, kit) || kit.hasOtherWay(line, cut, kit)) continue;
    told.add(line.node);
    found.push({ ...kit.spotOf(line.of, kit), how: cut.how, by: kit.pathOf(cut.by), lost: cut.lost, of: cut.of, ellipsis: cut.ellipsis });
  }
  const fresh = kit.meetings(lines.filter((line) => !cuts.has(line)), kit).filter(([a, b]) => isNew(a) && isNew(b)
    && before.met.get(a.node)?.has(b.node) !== true && before.met.get(b.node)?.has(a.node) !== true);
  for (const [a, b] of fresh.slice(0, 40)) {
    const how = told.has(a.node) ? null : kit.howTheyMeet(a, b, kit);
    if (how === null) continue;
    told.add(a.node);
    const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    found.push({ ...kit.spotOf(a.of, kit), how, by: kit.pathOf(b.of), lost: shared, of: Math.min(a.bottom - a.top, b.bottom - b.top), ellipsis: false });
  }
  return found.slice(0, 30);
}

/** What is cut of each line, and the texts of which nothing is. */
export function cutsOf(lines: readonly InkLine[], kit: Visible & CutKit): { cuts: Map<InkLine, Cut>; shown: Set<Node> } {
  const known = new Map<Element, readonly Shutter[]>();
  const cuts = new Map<InkLine, Cut>();
  for (const line of lines) {
    const cut = kit.cutOf(line, kit.shuttersOf(line.of, known, kit));
    if (cut !== null) cuts.set(line, cut);
  }
  const shown = new Set<Node>(lines.map(({ node }) => node));
  for (const { node } of cuts.keys()) shown.delete(node);
  return { cuts, shown };
}

/** In something that is moved through: a row of slides, a ticker, a drawer, a map, the head of a table that scrolls. */
export function isSlide(of: Element, by: Element, kit: Visible & { readonly isMap: typeof isMap }): boolean {
  const { outerOf } = kit;
  const names = /carousel|slide|swiper|slick|splide|glide|flickity|owl-|marquee|ticker|scroller|drawer|offcanvas|off-canvas/i;
  for (let up: Element | null = of; up; up = outerOf(up)) {
    // Drupal wraps whole pages in a canvas of that name.
    const named = `${(Element.prototype.getAttribute.call(up, 'class') ?? '').replace('dialog-off-canvas-main-canvas', '')} ${Element.prototype.getAttribute.call(up, 'aria-roledescription') ?? ''}`;
    const style = getComputedStyle(up);
    if (names.test(named) || style.scrollSnapType !== 'none' || /grab|move|all-scroll/.test(style.cursor) || !/^(?:auto|manipulation)$/.test(style.touchAction)) return true;
    if (up !== by && ((style.transform !== 'none' && style.transform !== 'matrix(1, 0, 0, 1, 0, 0)') || style.translate !== 'none')) return true;
    if (up === by) break;
  }
  // A script has moved it on.
  if ((by.scrollLeft !== 0 && by !== document.body && by !== document.documentElement) || kit.isMap(by, kit)) return true;
  for (let up = outerOf(by), level = 0; up && up !== document.body && level < 6; up = outerOf(up), level += 1) {
    const named = `${Element.prototype.getAttribute.call(up, 'class') ?? ''} ${Element.prototype.getAttribute.call(up, 'aria-roledescription') ?? ''}`;
    if (/carousel|slider|slideshow|swiper|slick|splide|glide|flickity|owl-/i.test(named)) return true;
  }
  // The head of a table that scripts keep in step with the box under it.
  const beside = [by, outerOf(by)].flatMap((one) => [one?.nextElementSibling, one?.previousElementSibling]);
  if (beside.some((one) => one && /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1 && Math.abs(one.scrollWidth - by.scrollWidth) <= 30)) return true;
  return Array.from(Element.prototype.querySelectorAll.call(outerOf(by) ?? by, 'button, [role=button]')).slice(0, 20)
    .some((one) => /\b(?:next|previous|prev|scroll (?:left|right))\b|^\s*[‹›←→❮❯]/i.test(`${one.textContent} ${one.getAttribute('aria-label') ?? ''} ${one.getAttribute('title') ?? ''}`));
}

/** Whether the rest can be had another way: a title, or a link or button near by that opens it. */
export function hasOtherWay(line: InkLine, cut: Cut, { outerOf }: Visible): boolean {
  if (cut.by.closest('[title]')?.getAttribute('title')?.toLowerCase().includes(line.text.toLowerCase().slice(0, 30)) === true) return true;
  if (cut.how === 'clipped' && !cut.ellipsis) return cut.by.parentElement?.querySelector(':scope > [aria-expanded], :scope > * > [aria-expanded]') != null;
  let around: Element | null = cut.by;
  for (let level = 0; level < 3 && around && around !== document.body && around !== document.documentElement; level += 1) around = outerOf(around);
  const ways = Array.from((around ?? document.body).querySelectorAll('a[href], button, summary, [role=button], [aria-expanded], label[for]')).slice(0, 60);
  return ways.some((way) => way.hasAttribute('aria-expanded')
    || /\b(?:more|full|expand|show|read|all|menu|view|open|details|toggle)\b|[☰≡»]/i.test(`${way.textContent} ${way.getAttribute('aria-label') ?? ''} ${way.getAttribute('title') ?? ''}`));
}

/** What has to be sent along with `rememberText` and `lostText`. */
export const lostFunctions = [cutsOf, isSlide, hasOtherWay, isMap];
