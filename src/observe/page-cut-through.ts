import type { Cut } from './page-cuts.ts';
import type { InkLine } from './page-lines.ts';
import type { LostKit, RawLost } from './page-lost.ts';
import type { Memory } from './page-visible.ts';

type Kit = LostKit & { readonly isCutThrough: typeof isCutThrough; readonly isShutOnPurpose: typeof isShutOnPurpose };

/**
 * Runs in the page: boxes of which no line of text can be read as the page stands, because the box is lower than its letters are high, or ends
 * in the first half of the only line. Not what moves, opens, is painted over with a picture or can be had in full near by. At most 10.
 */
export function cutThrough(most: number, kit: Kit): readonly RawLost[] {
  const memory: Memory = { clip: new Map(), shown: new Map() };
  const lines = kit.inkLines(most, memory, kit);
  const { cuts, shown } = kit.cutsOf(lines, kit);
  const words = new Set(lines.filter(({ node }) => shown.has(node)).map(({ text }) => text.toLowerCase()));
  const boxes = new Map<Element, InkLine[]>();
  for (const [line, { by }] of cuts) boxes.set(by, [...(boxes.get(by) ?? []), line]);
  return [...boxes].slice(0, 60).flatMap(([by, cut]) => {
    const own = lines.filter(({ of }) => by.contains(of));
    const first = cut.find((line) => kit.isCutThrough(line, cuts.get(line) as Cut, own)); // its own key
    const isWhole = own.length > cut.length || cut.some(({ text }) => words.has(text.toLowerCase()));
    if (first === undefined || isWhole || kit.isShutOnPurpose(first, cuts.get(first) as Cut, kit)) return [];
    const { axis, lost, of } = cuts.get(first) as Cut; // as above
    return [{ ...kit.spotOf(first.of, kit), how: 'clipped', by: kit.pathOf(by), lost: axis === 'y' ? lost : Math.min(lost, of), of, ellipsis: false }];
  }).slice(0, 10);
}

/** Of a box as low as this no letter is left whole; of a line of which this much is gone nobody guesses the rest. Dots do not help a line that is too low. */
export function isCutThrough({ of, text }: InkLine, cut: Cut, own: readonly InkLine[]): boolean {
  if (cut.how !== 'clipped' || cut.by === document.documentElement || cut.by === document.body) return false;
  if (cut.axis === 'y') return cut.lost >= cut.of * 0.35 && cut.lost <= cut.of * 0.9 && /\p{L}{3}/u.test(text);
  return own.length === 1 && !cut.ellipsis && cut.lost >= cut.of / 2 && /^(?:nowrap|pre)$/.test(getComputedStyle(of).whiteSpace) && /(?:\p{L}{2,}\P{L}+){3}/u.test(text);
}

/** Something that moves, opens, is a control of its own or shows a picture in place of its words. */
export function isShutOnPurpose(line: InkLine, cut: Cut, kit: Kit): boolean {
  const { by } = cut;
  const control = 'a, button, summary, label, input, select, textarea, [role=button], [role=link], [role=tab], [role=option], [aria-expanded], [tabindex], [contenteditable], code, pre';
  if (line.of.closest(control) !== null || by.querySelector(control) !== null || by.querySelector('img, svg, canvas, video, iframe') !== null) return true;
  for (let up: Element | null = line.of; up !== null; up = kit.outerOf(up)) {
    const style = getComputedStyle(up);
    const painted = [null, '::before', '::after'].some((part) => getComputedStyle(up as Element, part).backgroundImage !== 'none' || (part !== null && /"[^"]/.test(getComputedStyle(up as Element, part).content))); // it is one here
    const moves = style.animationName !== 'none' || /height|width/.test(style.transitionProperty) || Element.prototype.getAnimations.call(up).length > 0;
    if (painted || moves) return true;
    if (up === by) break;
  }
  return by.scrollTop > 0 || by.scrollLeft > 0 || kit.isSlide(line.of, by, kit) || kit.hasOtherWay(line, { ...cut, how: 'hidden' }, kit);
}

/** What has to be sent along, beside those of `lostText`. */
export const cutThroughFunctions = [isCutThrough, isShutOnPurpose];
