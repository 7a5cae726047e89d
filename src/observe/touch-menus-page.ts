import type { TouchPage } from './touch-page.ts';

/* Functions that run inside the page (see isolated.ts), about menus on a phone. */

/** `isSure`: it is a control, and says by its name or as one without a name that it is a menu. What only may be one is tapped for what it opens. */
export interface FoundMenu { readonly n: number; readonly says: string; readonly isSure: boolean }
export interface FoundEntry { readonly n: number; readonly head: number; readonly keeps: readonly string[]; readonly count: number; readonly isElsewhere: boolean }
type Kit = TouchPage & { readonly saysMenu: typeof saysMenu; readonly isMenu: typeof isMenu };

/** What is to be seen and says that it opens a menu, at most 3. Not what leads to another page, nor what the browser opens by itself. */
export function menuButtons(_: null, kit: Kit): readonly FoundMenu[] {
  const memory = { clip: new Map(), shown: new Map() };
  const found: { element: Element; says: string; isSure: boolean }[] = [];
  const marked = 'button, [role=button], a, [aria-expanded], [class*=burger i], [class*=menu-toggle i], [class*=menu-button i], [class*=nav-toggle i], [class*=navbar-toggle i]';
  // What is chosen already has nothing more to do.
  const chosen = '[role=tab], [aria-selected=true], [aria-pressed=true], [aria-current]:not([aria-current=false])';
  for (const element of Array.from(document.querySelectorAll(marked)).slice(0, 1500)) {
    // Some pages have everything in their main part; what is called so there and is not navigation may be a menu of meals.
    const isOut = element.closest('summary, footer, dialog') !== null || (element.closest('main, [role=main]') !== null && element.closest('nav, [role=navigation], header') === null);
    const says = isOut || element.matches(':disabled, [aria-disabled=true], summary, li, ul, nav, header, main, form, body, html') ? null : kit.saysMenu(element, kit);
    if (says === null || (element.localName === 'a' && kit.addressOf(element) !== null) || element.matches(chosen)) continue;
    const edges = kit.visibleEdges(element, memory);
    if (edges === null || edges.bottom - edges.top < 12 || edges.right - edges.left < 12 || edges.bottom - edges.top > 200 || edges.top > innerHeight * 1.5) continue;
    // A button inside what is called after a burger is the button.
    const at = found.findIndex((one) => one.element.contains(element) || element.contains(one.element));
    const one = { element, says, isSure: kit.isMenu(element, kit) };
    if (at < 0) found.push(one);
    else if (found[at]?.element.contains(element) === true && element.matches('button, a, [role=button]')) found[at] = one;
  }
  return found.toSorted((a, b) => Number(b.isSure) - Number(a.isSure)).slice(0, 3).map(({ element, says, isSure }) => ({ n: kit.numberOf(element, kit), says, isSure }));
}

/** Whether it is a control that says itself that it is a menu: by its name or, where it has none, by its class. */
export function isMenu(element: Element, kit: TouchPage): boolean {
  const isControl = element.matches('button, a[href], [role=button], label') || getComputedStyle(element).cursor === 'pointer';
  const name = kit.nameOf(element);
  const isNamed = /\b(?:menu|navigation|nav|dewislen|bwydlen)\b/i.test(name);
  const isBare = kit.plainOf(name) === '' && /burger|menu|nav/i.test(element.getAttribute('class') ?? '');
  return isControl && (isNamed || isBare);
}

/** What in its words or markup says that it opens a menu; null where nothing does. */
export function saysMenu(element: Element, kit: TouchPage): string | null {
  const name = kit.nameOf(element);
  if (element.localName === 'a' && !element.hasAttribute('href') && !element.hasAttribute('role') && getComputedStyle(element).cursor !== 'pointer') return null;
  if (/^(?:(?:open|show|toggle|close|main|site|mobile|primary|the)\s+)*(?:menu|navigation|nav|dewislen|bwydlen)(?:\s+(?:menu|navigation|button|toggle))?$/i.test(name)) return `called “${name.slice(0, 40)}”`;
  const classes = element.getAttribute('class') ?? '';
  const burger = /(?:^|[\s_-])(?:ham)?burger(?:$|[\s_-])|menu-toggle|nav-toggle|navbar-toggler?|menu-button/i.exec(classes);
  if (burger !== null && element.matches('button, a, [role=button]') && !/search|language|account/i.test(`${classes} ${name}`)) return `of the class “${classes.slice(0, 40)}”`;
  const controlled = (element.getAttribute('aria-controls') ?? '').split(/\s+/).map((id) => (id === '' ? null : document.getElementById(id)));
  const isNav = controlled.some((one) => one !== null && (one.matches('nav, [role=navigation]') || one.querySelector('nav, [role=navigation]') !== null || one.closest('nav, [role=navigation]') !== null));
  return isNav && element.matches('button, [role=button]') && !/search/i.test(name) ? 'tied to navigation' : null;
}

/** Entries of menus that are to be seen and keep links that are not, nor elsewhere on the page: one of each kind, at most 3. */
export function menuEntries(_: null, kit: Kit): readonly FoundEntry[] {
  const known = kit.knownOf();
  const memory = { clip: new Map(), shown: new Map() };
  const kinds = new Map<string, FoundEntry>();
  const places = 'nav li, header li, [role=navigation] li, [role=banner] li, [class*=menu i] li, [class*=nav i] li, nav [class*=dropdown i], header [class*=dropdown i]';
  for (const entry of Array.from(document.querySelectorAll(places)).slice(0, 600)) {
    if (kinds.size >= 3 || entry.closest('main nav li, footer, [aria-hidden=true]') !== null) continue;
    const isSeen = (one: Element): boolean => kit.visibleEdges(one, memory) !== null;
    const kept = Array.from(entry.querySelectorAll('a[href]')).slice(0, 60).filter((link) => {
      const address = kit.addressOf(link);
      return address !== null && !known.links.has(address) && !isSeen(link) && kit.nameOf(link) !== '' && link.closest('li, [class*=dropdown i]') !== entry;
    });
    if (kept.length === 0) continue;
    const heads = Array.from(entry.querySelectorAll('a, button, span, [role=button], div, label')).filter((one) => isSeen(one) && kit.nameOf(one) !== '' && !kept.some((link) => one.contains(link)));
    const head = heads.find((one) => one.matches('a, button, [role=button]')) ?? heads[0];
    if (head === undefined || head.closest('summary, label[for]') !== null || entry.querySelector('summary') !== null) continue;
    const kind = kit.kindOf(entry, kit);
    const addresses = new Set(kept.map((link) => kit.addressOf(link)));
    const isElsewhere = Array.from(document.querySelectorAll('a[href]')).some((one) => !entry.contains(one) && addresses.has(kit.addressOf(one)));
    if (!kinds.has(kind)) kinds.set(kind, { isElsewhere, n: kit.numberOf(entry, kit), head: kit.numberOf(head, kit), keeps: kept.slice(0, 5).map((link) => kit.nameOf(link).slice(0, 80)), count: kept.length });
  }
  return [...kinds.values()];
}

/** How many of the links that it kept can be seen now. */
export function linksShown({ n, names }: { n: number; names: readonly string[] }, kit: TouchPage): number {
  const memory = { clip: new Map(), shown: new Map() };
  const all = Array.from(kit.trialOf().things[n]?.querySelectorAll('a[href]') ?? []);
  return all.filter((link) => names.includes(kit.nameOf(link).slice(0, 80)) && kit.visibleEdges(link, memory) !== null).length;
}

/** Whatever else of an entry may open it, at most 3. */
export function entryControls({ n, head }: { n: number; head: number }, kit: TouchPage): readonly number[] {
  const { things } = kit.trialOf();
  const memory = { clip: new Map(), shown: new Map() };
  const all = Array.from(things[n]?.querySelectorAll('button, [role=button], [aria-expanded], [aria-haspopup], label, i, span, svg, a[href="#"]') ?? []);
  return all.filter((one) => one !== things[head] && kit.visibleEdges(one, memory) !== null && !things[head]?.contains(one)).slice(0, 3).map((one) => kit.numberOf(one, kit));
}

/** The head of the entry that keeps a link of this name, and how many such are to be seen, on a page that was loaded apart; null where there is none. */
export function entryKeeping({ names }: { names: readonly string[] }, kit: TouchPage): { n: number; head: number } | null {
  const memory = { clip: new Map(), shown: new Map() };
  const isSeen = (one: Element): boolean => kit.visibleEdges(one, memory) !== null;
  for (const link of Array.from(document.querySelectorAll('a[href]')).filter((one) => names.includes(kit.nameOf(one).slice(0, 80)) && !isSeen(one)).slice(0, 5)) {
    for (let up = kit.outerOf(link); up && up !== document.body; up = kit.outerOf(up)) {
      if (!isSeen(up)) continue;
      const inner = Array.from(up.querySelectorAll('a, button, [role=button], span, div')).filter((one) => isSeen(one) && !one.contains(link));
      const before = inner.findLast((one) => (one.compareDocumentPosition(link) & 4) !== 0);
      return { n: kit.numberOf(up, kit), head: kit.numberOf(before ?? up, kit) };
    }
  }
  return null;
}

export const menuFunctions = [saysMenu, isMenu];
