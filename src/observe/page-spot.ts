import type { Visible } from './page-visible.ts';

/** As a spot leaves the page; `asSpot` makes a Spot of it. */
export interface RawSpot {
  readonly selector: string; readonly html: string; readonly name: string; readonly landmark: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
}

/** Runs in the page: what a person needs to find the element again. Needs `visibleFunctions` beside it. */
export function spotOf(element: Element, kit: Pick<Visible, 'outerOf' | 'rectOf' | 'pathOf'> & SpotKit): RawSpot {
  const rect = kit.rectOf(element);
  const box = rect.width > 0 && rect.height > 0 ? { x: rect.left + scrollX, y: rect.top + scrollY, width: rect.width, height: rect.height } : null;
  return { selector: kit.pathOf(element), html: kit.markupOf(element), name: kit.calledOf(element, kit), landmark: kit.landmarksOf(element, kit), box };
}

/** How the markup begins: the opening tag and, where there is little, what follows, at most 300 characters. */
export function markupOf(element: Element): string {
  const get = (object: object, name: string): unknown => Object.getOwnPropertyDescriptor(object, name)?.get?.call(element);
  const shell = Node.prototype.cloneNode.call(element, false) as Element; // a clone of an element is an element
  const tag = (Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML')?.get?.call(shell) as string).replace(/<\/[\w:-]+>$/, ''); // the getter's own type
  const isShort = (get(Node.prototype, 'textContent') as string).length < 500 && Element.prototype.querySelectorAll.call(element, '*').length < 20; // the getter's own type
  const inner = isShort ? get(Element.prototype, 'innerHTML') as string : ''; // the getter's own type
  return (tag + inner).replace(/\s+/g, ' ').slice(0, 300);
}

/** What is read or heard of it: its label, text, alternative text, value or title, the first there is, at most 120 characters. */
export function sayingOf(element: Element): string {
  // What the whole page says is nobody's name.
  if (element === document.documentElement || element === document.body) return '';
  const get = (name: string): string => (Element.prototype.getAttribute.call(element, name) ?? '').trim();
  const textOf = (one: Node): string => (Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get?.call(one) as string | null) ?? ''; // the getter's own type
  const all = (selector: string): Element[] => Array.from(Element.prototype.querySelectorAll.call(element, selector)).slice(0, 8);
  // The words of cells and choices run into each other.
  const shown = element instanceof HTMLTableElement ? [...all('caption').slice(0, 1), ...(all('caption').length > 0 ? [] : all('th, td'))].map(textOf).join(', ')
    : element instanceof HTMLSelectElement ? Array.from(element.labels ?? []).slice(0, 1).map(textOf).join('') : textOf(element);
  const inner = Element.prototype.querySelector.call(element, 'img[alt]:not([alt=""]), [aria-label]');
  const said = [get('aria-label'), shown, get('alt'), inner?.getAttribute('alt') ?? inner?.getAttribute('aria-label') ?? '', get('value'), get('placeholder'), get('title')];
  return (said.map((one) => one.replace(/\s+/g, ' ').trim()).find((one) => one !== '') ?? '').slice(0, 120);
}

/**
 * What people call it: a field by its label, and never by what stands in it, which may be anything and is somebody's own; all else by what is
 * read or heard of it. At most 120 characters.
 */
export function calledOf(element: Element, kit: Pick<SpotKit, 'sayingOf'>): string {
  const isText = element instanceof HTMLInputElement && !/^(?:button|submit|reset|image|hidden)$/.test(element.type);
  if (!isText && !(element instanceof HTMLTextAreaElement) && !(element instanceof HTMLSelectElement)) return kit.sayingOf(element);
  const get = (name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';
  // The choices of a list that stands in its label are no part of the label.
  const wordsOf = (one: Element): string => {
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = walker.nextNode(); node && words.length < 50; node = walker.nextNode()) if (node.parentElement?.closest('select, textarea, button, script, style') == null) words.push(node.nodeValue ?? '');
    return words.join(' ');
  };
  const naming = get('aria-labelledby').split(/\s+/).slice(0, 5).flatMap((id) => (id === '' ? [] : document.getElementById(id) ?? []));
  const said = [get('aria-label'), naming.map(wordsOf).join(' '), ...Array.from(element.labels ?? []).slice(0, 2).map(wordsOf), get('placeholder'), get('title')].map((one) => one.replace(/\s+/g, ' ').trim());
  return (said.find((one) => one !== '') ?? '').slice(0, 120);
}

/** The landmarks around an element, itself included, as roles, outermost first, joined by `>`. */
export function landmarksOf(element: Element, { outerOf }: Pick<Visible, 'outerOf'>): string {
  const byTag: Record<string, string> = { main: 'main', nav: 'navigation', aside: 'complementary', search: 'search' };
  const roles = new Set(['banner', 'navigation', 'main', 'complementary', 'contentinfo', 'search', 'form', 'region']);
  const found: string[] = [];
  for (let up: Element | null = element; up; up = outerOf(up)) {
    const role = (Element.prototype.getAttribute.call(up, 'role') ?? '').trim().toLowerCase().split(/\s+/)[0] ?? '';
    const tag = up.localName;
    const isSection = (): boolean => Element.prototype.closest.call(up, 'article, aside, main, nav, section, [role=article], [role=complementary], [role=main], [role=navigation], [role=region]') !== null;
    if (roles.has(role)) found.unshift(role);
    else if (role === '' && byTag[tag] !== undefined) found.unshift(byTag[tag]);
    else if (role === '' && tag === 'header' && !isSection()) found.unshift('banner');
    else if (role === '' && tag === 'footer' && !isSection()) found.unshift('contentinfo');
  }
  return found.filter((one, n) => one !== found[n - 1]).slice(0, 6).join('>');
}

/** What has to be sent along with `spotOf`, beside `visibleFunctions`. */
export const spotFunctions = [spotOf, markupOf, sayingOf, calledOf, landmarksOf];

/** The same, as a function in the page gets them. */
export interface SpotKit {
  readonly spotOf: typeof spotOf;
  readonly markupOf: typeof markupOf;
  readonly sayingOf: typeof sayingOf;
  readonly calledOf: typeof calledOf;
  readonly landmarksOf: typeof landmarksOf;
}
