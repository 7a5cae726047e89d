import type { Memory, Visible } from './page-visible.ts';
import type { ColourKit } from './page-colour.ts';
import type { Rule } from './page-rules.ts';
import type { RawSpot, SpotKit } from './page-spot.ts';

export interface RawTint extends RawSpot { readonly of: 'placeholder' | 'pseudo'; readonly words: string; readonly contrast: number; readonly needed: number; readonly count: number }
type Kit = ColourKit & SpotKit & Visible;

/** Runs in the page: placeholders that are shown and words that a style sheet puts in, and each kind of them that is too faint on a plain ground. */
export function collectTints(rules: readonly Rule[], memory: Memory, kit: Kit): { tried: number; weak: readonly RawTint[] } {
  const weak = new Map<string, RawTint & { count: number }>();
  let tried = 0;
  const look = (element: Element, side: '::placeholder' | '::before' | '::after', words: string): void => {
    const style = getComputedStyle(element, side);
    const colour = kit.paintOf(style.color);
    const alpha = (colour?.alpha ?? 0) * Number(style.opacity);
    if (!colour || alpha < 0.1 || style.textShadow !== 'none' || isOff(element) || !kit.visibleEdges(element, memory)) return;
    const ground = groundFor(element, side, kit);
    if (ground === null) return;
    tried += 1;
    const size = Number.parseFloat(style.fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const contrast = Math.floor(kit.contrastOf(kit.over({ rgb: colour.rgb, alpha }, ground), ground) * 100) / 100;
    if (contrast >= needed || !kit.isOnItsGround(element, kit)) return;
    const of = side === '::placeholder' ? 'placeholder' : 'pseudo';
    const key = `${of} ${style.color} ${ground.join()} ${size}`;
    const known = weak.get(key);
    if (known) known.count += 1;
    else if (weak.size < 10) weak.set(key, { ...kit.spotOf(element, kit), of, words: words.slice(0, 120), contrast, needed, count: 1 });
  };
  for (const field of Array.from(Document.prototype.querySelectorAll.call(document, 'input:placeholder-shown, textarea:placeholder-shown')).slice(0, 200)) {
    const words = (field.getAttribute('placeholder') ?? '').trim();
    if (/[\p{L}\p{N}]/u.test(words)) look(field, '::placeholder', words);
  }
  for (const { element, side, words } of wordsOfSheets(rules)) look(element, side, words);
  return { tried, weak: [...weak.values()] };
}

/** What has a veil over it or is out of use need not be read. */
export function isOff(element: Element): boolean {
  return Element.prototype.closest.call(element, ':disabled, [disabled], [aria-disabled=true], [inert]') !== null;
}

/** Words before or after an element may stand on a ground of their own, or anywhere. */
export function groundFor(element: Element, side: string, kit: Kit): ReturnType<Kit['groundOf']> {
  const ground = kit.groundOf(element, new Map(), kit);
  if (side === '::placeholder' || ground === null) return ground;
  const style = getComputedStyle(element, side);
  if (style.backgroundImage !== 'none' || /^(?:absolute|fixed)$/.test(style.position) || style.opacity !== '1' || style.display === 'none' || style.visibility !== 'visible') return null;
  if (style.fontSize === '0px' || style.clipPath !== 'none' || (style.overflow === 'hidden' && Number.parseFloat(style.width) <= 1)) return null;
  const own = kit.paintOf(style.backgroundColor);
  return own === null ? null : kit.over(own, ground);
}

/** Elements before or after which a style sheet of the page's own origin puts words of two letters and more. */
export function wordsOfSheets(rules: readonly Rule[]): readonly { element: Element; side: '::before' | '::after'; words: string }[] {
  const found: { element: Element; side: '::before' | '::after'; words: string }[] = [];
  const seen = new Set<Element>();
  for (const { selector, rule } of rules) {
    const side = /::?(before|after)\b/.exec(selector)?.[1];
    if (side === undefined || found.length >= 100 || !/\p{L}{2}|attr\(/u.test(rule.style.content)) continue;
    let elements: Element[] = [];
    try { elements = Array.from(document.querySelectorAll(selector.replace(/::?(?:before|after)/g, '') || '*')).slice(0, 20); } catch { /* a selector that stands only with its pseudo-element */ }
    for (const element of elements) {
      const words = getComputedStyle(element, `::${side}`).content.replace(/^"|"(?: \/ .*)?$/g, '');
      if (seen.has(element) || !/\p{L}{2}/u.test(words) || /^(?:url|counter|none|normal)\b/.test(words)) continue;
      seen.add(element);
      found.push({ element, side: side === 'before' ? '::before' : '::after', words });
    }
  }
  return found;
}

/** What has to be sent along with collectTints. */
export const tintFunctions = [isOff, groundFor, wordsOfSheets];
