import type { Block } from './page-blocks.ts';
import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Memory, Visible } from './page-visible.ts';

type Kit = Visible & SpotKit & LanguageKit;
/** Texts with the language that holds for them, for the reader outside the page to measure. */
export interface RawLanguages {
  readonly page: { readonly tag: string; readonly text: string };
  readonly passages: readonly (RawSpot & { readonly text: string; readonly tag: string; readonly own: boolean; readonly isSwitch: boolean })[];
  readonly tags: readonly (RawSpot & { readonly tag: string; readonly isPage: boolean })[];
}

/** Runs in the page: its texts by the language that they are said to be in. */
export function collectLanguages(blocks: readonly Block[], memory: Memory, kit: Kit): RawLanguages {
  const html = document.documentElement;
  const pageTag = html.getAttribute('lang') ?? '';
  const own: string[] = [document.title];
  const passages: RawLanguages['passages'][number][] = [];
  for (const block of blocks) {
    const holder = block.element.closest('[lang]') ?? html;
    if (block.element.closest('[translate=no], .notranslate, [dir=auto]') !== null) continue;
    if (holder === html && block.element.querySelector('[lang]') === null) own.push(block.text);
    const isSwitch = block.linked === block.letters && block.words <= 3;
    if (block.words < 5 || passages.length >= 400) continue;
    const text = kit.ownText(block, holder);
    if (text.split(' ').length >= 5) passages.push({ ...kit.spotOf(block.element, kit), text: text.slice(0, 600), tag: holder === html ? pageTag : holder.getAttribute('lang') ?? '', own: holder !== html, isSwitch });
  }
  // Inline parts and names that say their own language.
  const said = Array.from(Document.prototype.querySelectorAll.call(document, 'body [lang]')).slice(0, 200);
  for (const element of said) {
    if (passages.length >= 450 || blocks.some((one) => one.element === element)) continue;
    const text = kit.spokenText(element);
    if (text.split(' ').length >= 3) passages.push({ ...kit.spotOf(element, kit), text: text.slice(0, 600), tag: element.getAttribute('lang') ?? '', own: true, isSwitch: false });
  }
  const pictures = Array.from(Document.prototype.querySelectorAll.call(document, 'img[alt]:not([alt=""])')).filter((one) => (one.closest('[lang]') ?? html) === html && kit.isPainted(one, memory)).slice(0, 40);
  const tags = said.filter((one) => kit.isHeard(one, memory, kit)).map((one) => ({ ...kit.spotOf(one, kit), tag: one.getAttribute('lang') ?? '', isPage: false }));
  const page = html.hasAttribute('lang') ? [{ ...kit.spotOf(html, kit), html: kit.markupOf(html).slice(0, 200), name: '', tag: pageTag, isPage: true }] : [];
  return { page: { tag: pageTag, text: [...own, ...pictures.map((one) => one.getAttribute('alt') ?? '')].join(' . ').slice(0, 12_000) }, passages, tags: [...page, ...tags].slice(0, 60) };
}

/** A block's text without what a part of it says of its own language. */
export function ownText(block: Block, holder: Element): string {
  let text = '';
  const walker = Document.prototype.createTreeWalker.call(document, block.element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), n = 0; node !== null && n < 200; node = walker.nextNode(), n += 1) {
    if ((node.parentElement?.closest('[lang]') ?? document.documentElement) === holder) text += (node as Text).data;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Its own text and its pictures' names, without parts that name another language. */
export function spokenText(element: Element): string {
  const texts = Array.from(element.childNodes).slice(0, 60).map((node) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.hasAttribute('lang') || /^(?:script|style|template)$/.test(node.localName)) return ' ';
    return node.querySelector('[lang]') === null ? node.getAttribute('alt') ?? node.textContent ?? '' : ' ';
  });
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Whether it holds text or a named picture that somebody sees or hears, of which no part inside says otherwise. */
export function isHeard(element: Element, memory: Memory, kit: Pick<Visible, 'isPainted'>): boolean {
  const walker = Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), n = 0; node !== null && n < 200; node = walker.nextNode(), n += 1) {
    const holder = node.parentElement;
    if (holder !== null && /\S/.test((node as Text).data) && holder.closest('[lang]') === element && holder.closest('script, style, template') === null && kit.isPainted(holder, memory)) return true;
  }
  return Array.from(element.querySelectorAll('img[alt]:not([alt=""]), [aria-label]')).some((one) => one.closest('[lang]') === element && kit.isPainted(one, memory));
}

export const languageFunctions = [collectLanguages, ownText, spokenText, isHeard];
export interface LanguageKit {
  readonly collectLanguages: typeof collectLanguages;
  readonly ownText: typeof ownText;
  readonly spokenText: typeof spokenText;
  readonly isHeard: typeof isHeard;
}
