import type { RawMissing, PartsKit } from './touch-parts-page.ts';
import type { Part } from './touch-page.ts';

/* Functions that run inside the page (see isolated.ts), about whether a tap brings what a phone does not paint. */

type Kit = PartsKit & { readonly doubtOf: typeof doubtOf; readonly around: typeof around };

/** Whatever may open one of the parts, the likeliest first, and how many there are in all. */
export function openers({ most }: { most: number }, kit: Kit): { readonly list: readonly number[]; readonly all: number } {
  const { parts } = kit.knownOf();
  const { main } = kit.mainOf();
  const memory = { clip: new Map(), shown: new Map() };
  const ids = new Set(parts.flatMap(({ root }) => [root, ...kit.around(root, 6), ...Array.from(root.querySelectorAll('[id]')).slice(0, 20)]).flatMap(({ id }) => (id === '' ? [] : [id])));
  const names = ['aria-controls', 'data-target', 'data-bs-target', 'href', 'for', 'popovertarget', 'commandfor', 'data-controls'];
  const isNamed = (one: Element): boolean => names.some((name) => (one.getAttribute(name) ?? '').replace(/^#/, '').split(/\s+/).some((id) => ids.has(id)));
  const isBeside = (one: Element): boolean => parts.some(({ root }) => kit.around(root, 3).some((up) => up !== main && up.contains(one)));
  const marked = 'button:not([type=submit]), [role=button], [role=tab], [role=switch], summary, [aria-expanded], a[href="#"], a[href^="#"], a[href^="javascript:"], a:not([href]), label[for], [onclick], [tabindex="0"]';
  const sends = (one: Element): boolean => one instanceof HTMLButtonElement && one.type === 'submit' && one.form !== null;
  const isPointed = (one: Element): boolean => getComputedStyle(one).cursor === 'pointer' && one.closest('a[href], button, label') === null && (one.parentElement === null || getComputedStyle(one.parentElement).cursor !== 'pointer');
  // What stands right before a part may open it, whatever it is made of.
  const before = parts.flatMap(({ root }) => [root.previousElementSibling, root.parentElement === main ? null : root.parentElement?.previousElementSibling]).filter((one) => one != null);
  const pointed = Array.from(main.querySelectorAll('h2, h3, h4, h5, div, span, li, i, img, td')).slice(0, 1500).filter(isPointed);
  const all = [...new Set([...document.querySelectorAll(marked), ...before, ...pointed])].filter((one) => !sends(one) && kit.addressOf(one) === null && one.closest('footer') === null && (isNamed(one) || main.contains(one)) && kit.visibleEdges(one, memory) !== null);
  const rank = (one: Element): number => (isNamed(one) ? 0 : isBeside(one) ? 1 : 2);
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

/** What is left, with what speaks against it. `at` is its place among the parts that the desktop showed. Cells of one table are one part. */
export function missingNow({ spots, cut }: { spots: readonly RawMissing[]; cut: string | null }, kit: Kit): readonly RawMissing[] {
  const tables = new Set<Element | null>();
  return kit.knownOf().parts.flatMap((part, at) => {
    const { links, fields, texts, cells } = part;
    const kind = fields.length > 0 ? 'fields' : links.length > 0 ? 'links' : texts.length > 0 ? 'words' : 'cells';
    const list = { fields, links, words: texts, cells }[kind];
    const spot = spots[at];
    const table = kind === 'cells' ? part.root.closest('table') : null;
    if (list.length === 0 || spot === undefined || (table !== null && tables.has(table))) return [];
    tables.add(table);
    const mates = table === null ? list : kit.knownOf().parts.flatMap((one) => (table.contains(one.root) ? one.cells : []));
    const wordsOf = (one: Element): string => (kind === 'links' ? kit.nameOf(one) : kind === 'fields' ? (one as HTMLInputElement).labels?.[0]?.textContent ?? one.getAttribute('aria-label') ?? one.getAttribute('name') ?? '' : one.textContent ?? ''); // a field
    const holds = [...new Set(mates.map((one) => wordsOf(one).replace(/\s+/g, ' ').trim().slice(0, 160)))].slice(0, 5);
    return [{ ...spot, kind, holds, count: mates.length, doubt: cut ?? kit.doubtOf(part, kind, kit), at }];
  });
}

/** What speaks for it that nothing is lost; null where nothing was seen that does. */
export function doubtOf({ root, texts, fields }: Part, kind: string, kit: Kit): string | null {
  const { phoneOnly } = kit.knownOf();
  const { main, isMarked } = kit.mainOf();
  if (!isMarked) return 'the page does not say which part of it is the main one';
  if (kind === 'cells') return 'a hidden column may be one that few need';
  const near = kit.around(root, 4).filter((up) => up !== main && main.contains(up));
  const wide = [...near, ...(root.parentElement === main ? [main] : [])];
  // A button for the phone alone was tapped already.
  const others = phoneOnly.filter((one) => !one.matches('button, [role=button], [role=tab], summary, label'));
  if (others.some((one) => one.localName === 'select' || wide.some((up) => up.contains(one)))) return 'the phone shows something else there that the desktop does not';
  const memory = { clip: new Map(), shown: new Map() };
  const isClosed = (one: Element): boolean => one.localName.includes('-') && (one.shadowRoot !== null || (one.textContent ?? '').trim() === '') && kit.visibleEdges(one, memory) !== null;
  if (Array.from(main.querySelectorAll('*')).slice(0, 4000).some(isClosed)) return 'a part of the page keeps what it shows to itself';
  const isSearch = (one: Element): boolean => one.matches('[type=search]') || kit.fieldNames(one, kit).some((name) => /^q$|search|query|keyword|chwilio/.test(name));
  if (kind === 'fields' && fields.every(isSearch)) return 'a search may be had elsewhere';
  const leads = kind === 'fields' ? /\b(?:more|next|continue|advanced|options?|filters?|nesaf)\b/i : /\b(?:all|more|full|see|view|browse|show|list|next|load|other|find|search|a to z|a.z|rhagor|pob)\b/i;
  const links = wide.flatMap((up) => Array.from(up.querySelectorAll('a[href], button')).slice(0, 60));
  if (links.some((one) => leads.test(kit.nameOf(one)) && !root.contains(one) && kit.visibleEdges(one, memory) !== null)) return 'a link beside it may lead to it';
  const called = [root, ...near].map((one) => `${one.id} ${one.getAttribute('class') ?? ''}`).join(' ');
  if (/hero|promo|teaser|banner|highlight|feature|quick|related|widget|illustration|caption|newsletter|subscri|sign-?up|feedback|survey|rating/i.test(called)) return 'it looks like something beside the matter';
  if (kind !== 'words') return null;
  const isSentence = texts.some((one) => (one.textContent ?? '').trim().split(/\s+/).length >= 12 && /[.!?]["”’)]?\s*$/.test(one.textContent ?? ''));
  return isSentence ? null : 'it is no whole sentence';
}

export const missingFunctions = [around, doubtOf];
