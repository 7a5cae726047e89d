import type { DoubtKit } from './touch-doubt-page.ts';
import type { RawMissing } from './touch-parts-page.ts';

/* Functions that run inside the page (see isolated.ts), about whether a tap brings what a phone does not paint. */

type Kit = DoubtKit & { readonly around: typeof around };

/** Whatever may open one of the parts, the likeliest first, and how many there are in all. */
export function openers({ most }: { most: number }, kit: Kit): { readonly list: readonly number[]; readonly all: number } {
  const known = kit.knownOf();
  const { parts } = known;
  const { main } = kit.mainOf();
  const memory = { clip: new Map(), shown: new Map() };
  const ids = new Set(parts.flatMap(({ root }) => [root, ...kit.around(root, 6), ...Array.from(root.querySelectorAll('[id]')).slice(0, 20)]).flatMap(({ id }) => (id === '' ? [] : [id])));
  const names = ['aria-controls', 'data-target', 'data-bs-target', 'href', 'for', 'popovertarget', 'commandfor', 'data-controls'];
  const isNamed = (one: Element): boolean => names.some((name) => (one.getAttribute(name) ?? '').replace(/^#/, '').split(/\s+/).some((id) => ids.has(id)));
  const isBeside = (one: Element): boolean => parts.some(({ root }) => kit.around(root, 3).some((up) => up !== main && up.contains(one)));
  const marked = 'button:not([type=submit]), [role=button], [role=tab], [role=switch], summary, [aria-expanded], a[href="#"], a[href^="#"], a[href^="javascript:"], a:not([href]), label[for], [onclick], [tabindex="0"]';
  const isOpener = (one: Element): boolean => one.matches('[aria-expanded], [aria-controls], [data-toggle], [data-bs-toggle]');
  const sends = (one: Element): boolean => one instanceof HTMLButtonElement && one.type === 'submit' && one.form !== null && !isOpener(one);
  // What is elsewhere on the page may be opened there; what jumps within the page is no such thing.
  const isTextLabel = (one: Element): boolean => one instanceof HTMLLabelElement && one.control?.matches('[type=checkbox], [type=radio]') !== true;
  const isOut = (one: Element): boolean => !main.contains(one) && !isTextLabel(one) && (one.matches('summary, label[for]') || one.closest('header, footer, nav, [role=banner], [role=navigation], [role=contentinfo]') !== null) && !one.matches('a[href^="#"]:not([aria-expanded], [role=button])');
  const isPointed = (one: Element): boolean => getComputedStyle(one).cursor === 'pointer' && one.closest('a[href], button, label') === null && (one.parentElement === null || getComputedStyle(one.parentElement).cursor !== 'pointer');
  // What stands right before a part may open it, whatever it is made of.
  const before = parts.flatMap(({ root }) => [root.previousElementSibling, root.parentElement === main ? null : root.parentElement?.previousElementSibling]).filter((one) => one != null);
  const pointed = Array.from(document.querySelectorAll(['main', '[role=main]', 'body > header', 'nav'].map((up) => `${up} :is(h2, h3, h4, h5, div, span, li, i, img, td)`).join())).slice(0, 1500).filter(isPointed);
  const all = [...new Set([...document.querySelectorAll(marked), ...before, ...pointed])].filter((one) => !sends(one) && kit.addressOf(one) === null && !known.tapped.has(one) && (isNamed(one) || main.contains(one) || isOut(one)) && kit.visibleEdges(one, memory) !== null);
  const rank = (one: Element): number => (isNamed(one) ? 0 : isBeside(one) ? 1 : main.contains(one) ? 2 : 3);
  const sorted = all.toSorted((a, b) => rank(a) - rank(b));
  return { list: sorted.slice(0, most).map((one) => kit.numberOf(one, kit)), all: all.length };
}

/** The elements around it, the nearest first. */
export function around(element: Element, most: number): readonly Element[] {
  const found: Element[] = [];
  for (let up = element.parentElement; up !== null && up !== document.body && found.length < most; up = up.parentElement) found.push(up);
  return found;
}

/** How many parts there still are of which something was nowhere to be seen. */
export function partsLeft(_: null, kit: Kit): number {
  const known = kit.knownOf();
  const memory = { clip: new Map(), shown: new Map() };
  const isThere = (one: Element): boolean => !one.isConnected || kit.visibleEdges(one, memory) !== null || kit.isHeld(one, kit);
  for (const part of known.parts) {
    for (const kind of ['links', 'fields', 'texts', 'cells'] as const) part[kind] = part[kind].filter((one) => !isThere(one));
  }
  return known.parts.filter(({ links, fields, texts, cells }) => links.length + fields.length + texts.length + cells.length > 0).length;
}

/** What is left, with what speaks against it. `at` is its place among the parts that the desktop showed. Of cells, which few need, one table is told. */
export function missingNow({ spots, cut, touched }: { spots: readonly RawMissing[]; cut: string | null; touched: readonly number[] }, kit: Kit): readonly RawMissing[] {
  const tables = new Set<Element | null>();
  return kit.knownOf().parts.flatMap((part, at) => {
    const { links, fields, texts, cells } = part;
    const kind = fields.length > 0 ? 'fields' : links.length > 0 ? 'links' : texts.length > 0 ? 'words' : 'cells';
    const list = { fields, links, words: texts, cells }[kind];
    const spot = spots[at];
    const table = kind === 'cells' ? part.root.closest('table') : null;
    if (list.length === 0 || spot === undefined || (kind === 'cells' && tables.size > 0)) return [];
    tables.add(table);
    const mates = table === null ? list : kit.knownOf().parts.flatMap((one) => (table.contains(one.root) ? one.cells : []));
    const wordsOf = (one: Element): string => (kind === 'links' ? kit.nameOf(one) : kind === 'fields' ? kit.calledOf(one, kit) || (one.getAttribute('name') ?? '') : one.textContent ?? '');
    const holds = [...new Set(mates.map((one) => wordsOf(one).replace(/\s+/g, ' ').trim().slice(0, 160)))].slice(0, 5);
    return [{ ...spot, kind, holds, count: mates.length, doubt: cut ?? kit.doubtOf(part, { kind, touched }, kit), at }];
  });
}

export const missingFunctions = [around];
