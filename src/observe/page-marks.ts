import type { Block } from './page-blocks.ts';
import type { ContentLinkKit } from './page-content-links.ts';
import type { PictureKit } from './page-pictures.ts';
import type { RuleKit } from './page-rules.ts';
import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Memory, Visible } from './page-visible.ts';

type Kit = Visible & SpotKit & RuleKit & MarkKit & PictureKit & ContentLinkKit;
type Raw = RawSpot & Readonly<Record<string, unknown>>;

/** Runs in the page: markup that is worth naming. */
export function collectMarks(blocks: readonly Block[], memory: Memory, kit: Kit): Raw[] {
  const marks: Raw[] = [];
  const add = (element: Element, kind: string, text: string): void => { marks.push({ ...kit.spotOf(element, kit), kind, text: text.replace(/\s+/g, ' ').trim().slice(0, 120) }); };
  const all = (selector: string): Element[] => Array.from(Document.prototype.querySelectorAll.call(document, selector)).slice(0, 50).filter((one) => kit.isPainted(one, memory));
  for (const one of all('font, center, big, tt, strike, basefont, acronym, dir, nobr, body[bgcolor], body[text]').slice(0, 15)) add(one, 'deprecated', `${one.localName}: ${(one.textContent ?? '').slice(0, 60)}`);
  for (const one of all('body p').filter((one) => one.childElementCount === one.querySelectorAll('br').length && /^[\s\u00a0]*$/.test(one.textContent ?? '') && kit.rectOf(one).height > 4).slice(0, 15)) add(one, 'empty-paragraph', '');
  for (const one of all('abbr:not([title]), abbr[title=""], acronym:not([title])').slice(0, 10)) add(one, 'abbreviation', one.textContent ?? '');
  for (const { element, text } of blocks) {
    const right = text.replace(/[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g, '').length;
    if (right >= 12 && right > text.replace(/[^\p{L}]/gu, '').length * .7 && getComputedStyle(element).direction === 'ltr' && element.closest('[dir=auto]') === null && element.querySelector('[dir]') === null) add(element, 'direction', text);
    const left = text.replace(/[^A-Za-z\u00c0-\u024f]/g, '').length;
    if (left >= 30 && right === 0 && element.closest('[dir=rtl]') !== null && getComputedStyle(element).direction === 'rtl') add(element, 'direction', text);
    if (marks.length > 60) break;
  }
  return [...marks, ...kit.cssWords(memory, kit)].slice(0, 80);
}

/** Elements that get words from a style sheet; sheets of other hosts cannot be read. */
export function cssWords(memory: Memory, kit: Kit): Raw[] {
  const found: Raw[] = [];
  for (const { selector: selectors, rule } of kit.styleRules(kit.moment)) {
    if (!/::?(?:before|after)/.test(selectors)) continue;
    const words = rule.style.content === '' ? null : /["']([^"']*\p{L}{3,}[^"']*)["']/u.exec(rule.style.content)?.[1];
    if (words == null || /attr\(|counter|url\(/.test(rule.style.content) || /icon|material|fa-|glyph/i.test(`${selectors} ${rule.style.fontFamily}`)) continue;
    for (const selector of selectors.split(',')) {
      const [, base = '', side = ''] = /^(.*?)::?(before|after)\s*$/.exec(selector.trim()) ?? [];
      if (side === '' || found.length >= 10) continue;
      for (const element of kit.matching(base).slice(0, 5)) {
        const style = getComputedStyle(element, `::${side}`);
        const isShown = style.display !== 'none' && style.visibility === 'visible' && Number.parseFloat(style.fontSize) > 1 && !kit.isAside(style);
        if (style.content.includes(words) && isShown && !/icon|material|awesome|glyph/i.test(style.fontFamily) && kit.visibleEdges(element, memory)) found.push({ ...kit.spotOf(element, kit), kind: 'css-words', text: words.slice(0, 120) });
      }
    }
  }
  return found;
}

/** Whether what is drawn so is out of everybody's sight, and written for screen readers only: those read it out whoever wrote it. */
export function isAside({ position, left, top, clip, clipPath, width, height }: CSSStyleDeclaration): boolean {
  if (!/absolute|fixed/.test(position)) return false;
  const isFar = Math.min(Number.parseFloat(left) || 0, Number.parseFloat(top) || 0) < -500;
  const isClipped = /^rect\((?:[01]px,? ?){4}\)$/.test(clip) || /^inset\((?:50|100)%\)$/.test(clipPath);
  return isFar || isClipped || (Number.parseFloat(width) <= 1 && Number.parseFloat(height) <= 1);
}

/** Elements that a selector of the page matches; none where the selector is more than the browser knows. */
export function matching(selector: string): Element[] {
  try { return Array.from(Document.prototype.querySelectorAll.call(document, selector === '' ? '*' : selector)); } catch { return []; }
}

/** Runs in the page: controls whose name is given beside what stands on them, where the two differ. */
export function collectNames(memory: Memory, kit: Kit): Raw[] {
  const controls = 'a[href], button, summary, [role=button], [role=link], [role=menuitem], [role=tab], [role=option], [role=checkbox], [role=radio], [role=switch], [role=menuitemcheckbox], [role=menuitemradio], [role=treeitem]';
  const all = Array.from(Document.prototype.querySelectorAll.call(document, controls)).filter((one) => one.hasAttribute('aria-label') || one.hasAttribute('aria-labelledby')).slice(0, 300);
  return all.flatMap((one) => {
    if (one.closest('[aria-hidden=true]') !== null || !kit.visibleEdges(one, memory)) return [];
    const [visible, spoken] = [kit.textSeen(one, memory, kit), kit.labelledBy(one) || (one.getAttribute('aria-label') ?? '').replace(/\s+/g, ' ').trim()];
    // What has to be cut cannot be compared.
    return visible.length > 200 || spoken.length > 200 || visible === '' || spoken === '' || spoken.toLowerCase() === visible.toLowerCase() ? [] : [{ ...kit.spotOf(one, kit), visible, spoken }];
  }).slice(0, 40);
}

/** The text of an element that can be seen: what is hidden from sight left out; a block's end is a blank, an inline box's none. */
export function textSeen(element: Element, memory: Memory, kit: Pick<Visible, 'isPainted' | 'visibleEdges'>): string {
  let text = '';
  const isGap = (one: Element): boolean => one instanceof HTMLBRElement || !/^(?:inline|contents)$/.test(getComputedStyle(one).display);
  const visit = (node: Node): void => {
    for (const child of Array.from(node.childNodes)) {
      if (child instanceof Text) { text += child.data; continue; }
      if (!(child instanceof Element) || /^(?:svg|script|style|template)$/.test(child.localName)) continue;
      if (isGap(child)) text += ' ';
      const isIcon = /icon|awesome|glyph/i.test(`${getComputedStyle(child).fontFamily} ${child.getAttribute('class') ?? ''}`);
      if (!isIcon && kit.isPainted(child, memory) && (kit.visibleEdges(child, memory) !== null || !/\S/.test(child.textContent ?? ''))) visit(child);
      if (isGap(child)) text += ' ';
    }
  };
  if (/icon|awesome|glyph/i.test(getComputedStyle(element).fontFamily)) return '';
  visit(element);
  return text.replace(/\s+/g, ' ').trim();
}

/** Runs in the page: text fields with their labels and what their group is called. */
export function collectNamedFields(memory: Memory, kit: Kit): Raw[] {
  const all = Array.from(Document.prototype.querySelectorAll.call(document, 'input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=number], input[type=date], input[type=url], textarea, select')).slice(0, 100);
  return all.filter((one) => one.closest('[aria-hidden=true]') === null && kit.visibleEdges(one, memory)).slice(0, 60).map((one) => {
    const labels = (one as HTMLInputElement).labels; // one of the kinds of fields asked for
    const label = kit.labelledBy(one) || (one.getAttribute('aria-label') ?? '') || Array.from(labels ?? []).map((each) => each.textContent ?? '').join(' ');
    const group = one.closest('fieldset, [role=group], [role=radiogroup]');
    const heading = kit.shownHeadingBefore(one, memory, kit);
    return { ...kit.spotOf(one, kit), label: label.replace(/\s+/g, ' ').trim().slice(0, 120), group: `${group?.querySelector('legend')?.textContent ?? ''} ${group === null ? '' : kit.labelledBy(group) || (group.getAttribute('aria-label') ?? '')} ${heading}`.replace(/\s+/g, ' ').trim().slice(0, 120) };
  });
}

/** The text of the closest heading before it that can be seen. */
export function shownHeadingBefore(element: Element, memory: Memory, kit: Pick<Visible, 'visibleEdges'>): string {
  const before = Array.from(Document.prototype.querySelectorAll.call(document, 'h1, h2, h3, h4, h5, h6, [role=heading]')).filter((one) => (one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  const last = before.filter((one) => kit.visibleEdges(one, memory) !== null).at(-1);
  return (last?.textContent ?? '').trim();
}

export const markFunctions = [collectMarks, cssWords, isAside, matching, collectNames, textSeen, collectNamedFields, shownHeadingBefore];
export interface MarkKit {
  readonly collectMarks: typeof collectMarks;
  readonly cssWords: typeof cssWords;
  readonly isAside: typeof isAside;
  readonly matching: typeof matching;
  readonly collectNames: typeof collectNames;
  readonly textSeen: typeof textSeen;
  readonly collectNamedFields: typeof collectNamedFields;
  readonly shownHeadingBefore: typeof shownHeadingBefore;
}
