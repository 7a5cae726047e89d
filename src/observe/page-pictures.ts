import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Memory, Visible } from './page-visible.ts';

type Kit = Visible & SpotKit & PictureKit;
type Raw = RawSpot & Readonly<Record<string, unknown>>;

/** Runs in the page: pictures that are painted, with what is said of them and beside them. */
export function collectPictures(memory: Memory, kit: Kit): Raw[] {
  const all = Array.from(Document.prototype.querySelectorAll.call(document, 'img, svg, canvas, input[type=image], area[href], [role=img]')).slice(0, 400);
  const shown = all.filter((one) => one.parentElement?.closest('svg, [role=img]') == null && (one.localName === 'area' || kit.visibleEdges(one, memory) !== null || kit.isNamedSpacer(one, memory, kit)));
  return shown.slice(0, 80).map((one) => kit.pictureOf(one, kit));
}

/** A picture of a pixel’s width or height that keeps things apart and is called by what it is: nobody sees it, and screen readers say it. */
export function isNamedSpacer(element: Element, memory: Memory, kit: Visible): boolean {
  if (element.localName !== 'img' || !/^(?:spacer|blank|transparent|pixel|shim|dot|[\w-]+\.(?:gif|png))(?: (?:image|gif))?$/i.test((element.getAttribute('alt') ?? '').trim())) return false;
  const { width, height } = kit.rectOf(element);
  return Math.max(width, height) >= 1 && kit.isPainted(element, memory) && element.closest('[aria-hidden=true], [role=none], [role=presentation]') === null;
}

/** One picture. */
export function pictureOf(element: Element, kit: Kit): Raw {
  const get = (name: string): string => (element.getAttribute(name) ?? '').trim();
  const kind = ['img', 'svg', 'canvas', 'input', 'area'].find((one) => one === element.localName) ?? 'role';
  const hidden = element.closest('[aria-hidden=true]') !== null;
  const isNone = /^(?:none|presentation)$/.test(get('role')) && !element.hasAttribute('tabindex');
  const named = kit.labelledBy(element) || get('aria-label') || (kind === 'svg' ? element.querySelector(':scope > title')?.textContent?.trim() ?? '' : get('alt')) || get('title');
  const link = element.closest('a[href], button, [role=link], [role=button]');
  const source = element instanceof HTMLImageElement ? element.currentSrc || element.src : get('src');
  return {
    ...kit.spotOf(element, kit), kind, alt: hidden || isNone ? '' : named, written: element.getAttribute('alt'), silent: hidden || isNone || named === '',
    file: /^data:|^blob:/.test(source) ? '' : decodeURIComponent(/([^/?#]*)(?:[?#]|$)/.exec(source)?.[1]?.replace(/%(?![\da-f]{2})/gi, '') ?? '').slice(0, 120),
    linked: link !== null, linkText: kit.textBeside(element, link), caption: kit.captionOf(element), width: Math.round(kit.rectOf(element).width), height: Math.round(kit.rectOf(element).height),
    letters: kind === 'svg' ? Array.from(element.querySelectorAll('text')).map((one) => one.textContent ?? '').join(' ').replace(/\s+/g, ' ').trim().slice(0, 120) : '',
  };
}

/** The text of the elements that aria-labelledby names. */
export function labelledBy(element: Element): string {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '').slice(0, 6);
  return ids.map((id) => Document.prototype.getElementById.call(document, id)?.textContent ?? '').join(' ').replace(/\s+/g, ' ').trim();
}

/** What a link says beside the picture in it. */
export function textBeside(element: Element, link: Element | null): string {
  if (link === null || link === element) return '';
  const others = Array.from(link.querySelectorAll('img[alt]')).filter((one) => one !== element && !element.contains(one)).map((one) => one.getAttribute('alt') ?? '');
  const own = element.localName === 'svg' ? element.textContent ?? '' : '';
  return [(link.textContent ?? '').replace(own, ''), ...others].join(' ').replace(/\s+/g, ' ').trim().slice(0, 200);
}

/** Its caption, or the text of its own block, or of the block straight after it. */
export function captionOf(element: Element): string {
  const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const caption = clean(element.closest('figure')?.querySelector('figcaption')?.textContent);
  if (caption !== '') return caption.slice(0, 300);
  let up: Element | null = element;
  for (let n = 0; n < 3 && up !== null && up !== document.body; n += 1, up = up.parentElement) {
    const beside = [up.nextSibling, up.previousSibling].map((one) => (one instanceof Element && /^(?:script|style)$/.test(one.localName) ? '' : clean(one?.textContent))).filter((one) => one !== '');
    const next = clean(up.nextElementSibling?.textContent);
    if (beside.length > 0 || next !== '') return (beside[0] ?? next).slice(0, 300);
  }
  return '';
}

/** Runs in the page: boxes that are a picture by their style alone: no text, no name, and somebody can press them or they stand by themselves. */
export function collectBackgrounds(elements: readonly Element[], memory: Memory, kit: Kit): Raw[] {
  const found: Raw[] = [];
  for (const element of elements) {
    if (found.length >= 10) break;
    if (element.childElementCount > 0 || !/^(?:div|span|a|p|section|figure|i|b|h[1-6]|td|button|li)$/.test(element.localName) || (element.textContent ?? '').trim() !== '') continue;
    const image = /^url\("?(.*?)"?\)/.exec(getComputedStyle(element).backgroundImage)?.[1] ?? '';
    if (image === '' || /^data:/.test(image) || !kit.visibleEdges(element, memory) || element.closest('[aria-hidden=true]') !== null) continue;
    const { width, height } = kit.rectOf(element);
    if (width < 24 || height < 24) continue;
    const name = kit.labelledBy(element) || (element.getAttribute('aria-label') ?? '') || (element.getAttribute('title') ?? '');
    found.push({
      ...kit.spotOf(element, kit), kind: 'background', alt: name, written: null, silent: name === '', file: (/([^/?#]*)(?:[?#]|$)/.exec(image)?.[1] ?? '').slice(0, 120),
      linked: element.closest('a[href], button') !== null, linkText: kit.textBeside(element, element.closest('a[href], button')), caption: kit.captionOf(element), letters: '',
      width: Math.round(width), height: Math.round(height),
    });
  }
  return found;
}

export const pictureFunctions = [collectPictures, isNamedSpacer, pictureOf, labelledBy, textBeside, captionOf, collectBackgrounds];
export interface PictureKit {
  readonly isNamedSpacer: typeof isNamedSpacer;
  readonly collectPictures: typeof collectPictures;
  readonly pictureOf: typeof pictureOf;
  readonly labelledBy: typeof labelledBy;
  readonly textBeside: typeof textBeside;
  readonly captionOf: typeof captionOf;
  readonly collectBackgrounds: typeof collectBackgrounds;
}
