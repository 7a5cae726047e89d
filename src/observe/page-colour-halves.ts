import type { Rule } from './page-rules.ts';
import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Visible } from './page-visible.ts';

export interface RawHalf extends RawSpot { readonly set: 'text' | 'background' }
type Kit = SpotKit & Visible;

/**
 * Runs in the page: whether the page as a whole, or its first text field, has a colour of text set by the author and no background, or a
 * background and no colour of text, while words on it have the colour that they would have anyway. Says nothing where a style sheet cannot be read.
 */
export function collectHalves(rules: readonly Rule[], kit: Kit): readonly RawHalf[] {
  const isUnread = [...document.styleSheets].some((sheet) => { try { return sheet.cssRules === null; } catch { return true; } });
  if (isUnread || !document.body) return [];
  const fields = Array.from(Document.prototype.querySelectorAll.call(document, 'input, select, textarea')).filter((one) => one.matches('select, textarea, [type=text], [type=search], [type=email], input:not([type])'));
  const whole: readonly Element[] = [document.documentElement, document.body];
  const groups = [whole, ...fields.slice(0, 1).map((field) => [field])];
  const set = groups.map((group) => ({ group, text: group.some((one) => isSet(one.getAttribute('style') ?? '', 'color')), background: group.some((one) => isSet(one.getAttribute('style') ?? '', 'background')) }));
  const named = namesOf(set.flatMap(({ group }) => group));
  for (const { selector, rule } of rules) {
    if (!named.test(selector)) continue;
    const [text, background] = [isGiven(rule.style.color), isGiven(rule.style.backgroundColor) || /gradient|url/.test(rule.style.backgroundImage)];
    if ((!text && !background) || /::|:(?:hover|focus|active|disabled|visited|invalid|user-|checked|autofill|-webkit)/.test(selector)) continue;
    for (const one of set) {
      let applies = false;
      try { applies = one.group.some((element) => element.matches(selector)); } catch { /* a selector of another engine */ }
      one.text ||= applies && text;
      one.background ||= applies && background;
    }
  }
  const [page] = set;
  return set.filter((one) => one.text !== one.background && (one !== page || one.text || hasDefaultText()) && (one === page || !(one.background && page?.text === true)))
    .map((one) => ({ ...kit.spotOf(one.group.at(-1) ?? document.body, kit), html: one === page ? '<body>' : kit.spotOf(one.group[0] ?? document.body, kit).html, set: one.text ? 'text' as const : 'background' as const }));
}

/** Whether any of the first words that are seen has the page's own colour of text, not one that a part of the page gives them. */
export function hasDefaultText(): boolean {
  const own = getComputedStyle(document.documentElement).color;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let n = 0; n < 2000 && texts.nextNode(); n += 1) {
    const of = texts.currentNode.parentElement;
    if (of === null || (texts.currentNode.nodeValue ?? '').trim() === '' || /^(?:script|style|noscript|template|button|option|textarea|title)$/.test(of.localName)) continue;
    if (getComputedStyle(of).color === own && Element.prototype.checkVisibility.call(of)) return true;
  }
  return false;
}

/** What a selector has to say to mean one of the elements; most rules are told to be of no concern by that. */
export function namesOf(elements: readonly Element[]): RegExp {
  const names = elements.flatMap((one) => [`(?<![\\w.#-])${one.localName}\\b`, ...[...one.classList, ...(one.id ? [one.id] : [])].map((name) => `[.#]${name.replace(/[^\w-]/g, '.')}\\b`)]);
  return new RegExp(['\\*', ':root', '\\[type', ':where', ':is', ...names].join('|'));
}

export function isGiven(value: string): boolean {
  return value !== '' && !/^(?:inherit|initial|unset|revert|revert-layer|currentcolor|transparent|canvas|canvastext|field|fieldtext|buttontext)$/i.test(value);
}

export function isSet(style: string, what: 'color' | 'background'): boolean {
  return new RegExp(what === 'color' ? '(?:^|;)\\s*color\\s*:' : '(?:^|;)\\s*background', 'i').test(style);
}

/** What has to be sent along with collectHalves. */
export const halfFunctions = [namesOf, isGiven, isSet, hasDefaultText];
