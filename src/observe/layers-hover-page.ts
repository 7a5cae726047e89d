import type { TrialPage } from './layers-page.ts';

/* Functions that run inside the page (see isolated.ts). */

export interface HoverThing { readonly n: number; readonly count: number; readonly isStyled: boolean }
export interface HoverRule { readonly trigger: string; readonly target: string }
interface Kit extends TrialPage { readonly hoverRules: typeof hoverRules; readonly hoverParts: typeof hoverParts; readonly markedThings: typeof markedThings; readonly underRules: typeof underRules }

/** Kinds of things on which something may appear by the pointer: by a style that shows on hover, by a listener, by a tooltip's markup. */
export function hoverThings({ listening, most }: { listening: readonly number[]; most: number }, kit: Kit): readonly HoverThing[] {
  const shown = kit.shownNow(kit);
  const memory = { clip: new Map(), shown: new Map() };
  const kinds = new Map<string, { n: number; count: number; isStyled: boolean }>();
  const seen = new Set<Element>();
  const add = (element: Element, isStyled: boolean): void => {
    if (seen.has(element) || kit.visibleEdges(element, memory) === null) return;
    seen.add(element);
    const kind = kit.kindOf(element, kit) + (element.hasAttribute('class') ? '' : element.id);
    const known = kinds.get(kind);
    if (known) known.count += 1;
    else kinds.set(kind, { n: kit.numberOf(element, kit), count: 1, isStyled });
  };
  for (const element of kit.underRules(shown, kit)) add(element, true);
  const listeners = listening.map((n) => kit.trialOf().things[n]).filter((one) => one !== undefined && !one.matches('form, main, header, footer, section, article, body > div'));
  for (const element of [...listeners, ...kit.markedThings(shown)]) if (element !== undefined) add(element, false);
  return [...kinds.values()].slice(0, most);
}

/** What a style shows something hidden of, or beside, when the pointer is on it. */
export function underRules(shown: ReadonlyMap<Element, string>, kit: Kit): readonly Element[] {
  const memory = { clip: new Map(), shown: new Map() };
  const tells = (element: Element): boolean => [element, ...Array.from(element.querySelectorAll('*')).slice(0, 100)]
    .some((one) => !shown.has(one) && (kit.ownWords(one) !== '' || kit.isControl(one)));
  const found = new Set<Element>();
  for (const { trigger, target } of kit.hoverRules(kit)) {
    const hidden = Array.from(document.querySelectorAll(target)).slice(0, 100).filter((one) => kit.visibleEdges(one, memory) === null && tells(one));
    for (const one of hidden) {
      const around = kit.outerOf(one)?.closest(trigger);
      const beside = Array.from(kit.outerOf(one)?.querySelectorAll(trigger) ?? []).findLast((other) => (other.compareDocumentPosition(one) & 4) !== 0);
      const by = around ?? beside;
      if (by !== undefined) found.add(by);
    }
  }
  return [...found];
}

/** Rules of the page's own styles that may show something on hover: where the pointer has to be, and what changes. */
export function hoverRules({ hoverParts }: Pick<Kit, 'hoverParts'>): readonly HoverRule[] {
  const shows = ['display', 'visibility', 'opacity', 'height', 'max-height', 'transform', 'left', 'right', 'top', 'bottom', 'clip', 'clip-path', 'width', 'max-width', 'margin-left', 'margin-top', 'scale', 'z-index'];
  const found = new Map<string, HoverRule>();
  const walk = (rules: CSSRuleList, depth: number): void => {
    for (const rule of Array.from(rules).slice(0, 8000)) {
      const style = rule instanceof CSSStyleRule ? rule : null;
      if (style?.selectorText.includes(':hover') === true && shows.some((name) => style.style.getPropertyValue(name) !== '')) {
        for (const one of hoverParts(style.selectorText)) if (found.size < 200) found.set(`${one.trigger} ${one.target}`, one);
      }
      const isOff = rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches;
      const inner = (rule as { cssRules?: CSSRuleList }).cssRules; // grouping rules have them
      if (inner !== undefined && inner.length > 0 && !isOff && depth < 5) walk(inner, depth + 1);
    }
  };
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    try {
      if (!sheet.disabled && (sheet.media.length === 0 || matchMedia(sheet.media.mediaText).matches)) walk(sheet.cssRules, 0);
    } catch { /* another host's style may not be read */ }
  }
  return [...found.values()];
}

/** The parts of a list of selectors that hang on hover, each with the thing to hover over and what it changes then. */
export function hoverParts(selectors: string): readonly HoverRule[] {
  const bare = (text: string): string => text.replace(/(^|[\s>+~]):hover(?=$|[\s>+~])/g, '$1*').replaceAll(':hover', '').trim();
  return selectors.split(/,(?![^(]*\))/).flatMap((written) => {
    const part = written.trim();
    const at = part.indexOf(':hover');
    const before = part.slice(0, at);
    if (at < 0 || /::|:before|:after/.test(part) || (before.match(/\(/g) ?? []).length !== (before.match(/\)/g) ?? []).length) return [];
    const rest = /^:hover(?:[.#[:][^\s>+~]*)?/.exec(part.slice(at))?.[0] ?? ':hover';
    const [trigger, target] = [bare(before + rest), bare(part)];
    try {
      document.querySelector(trigger);
      document.querySelector(target);
    } catch { return []; }
    return trigger === target ? [] : [{ trigger, target }];
  });
}

/** What its markup says to have a tip that is not to be seen. */
export function markedThings(shown: ReadonlyMap<Element, string>): readonly Element[] {
  const marked = '[data-tooltip], [data-tippy-content], [data-bs-toggle=tooltip], [data-toggle=tooltip], [data-bs-trigger*=hover], [data-title]';
  const isHidden = (id: string): boolean => {
    const tip = document.getElementById(id);
    return tip?.matches('[role=tooltip]') === true && ![tip, ...tip.querySelectorAll('*')].some((one) => shown.has(one));
  };
  const described = Array.from(document.querySelectorAll('[aria-describedby]')).filter((one) => (one.getAttribute('aria-describedby') ?? '').split(/\s+/).some(isHidden));
  const beside = Array.from(document.querySelectorAll('[role=tooltip]')).flatMap((tip) => {
    const by = tip.previousElementSibling ?? tip.parentElement;
    return by === null || by === document.body ? [] : [by];
  });
  return [...document.querySelectorAll(marked), ...described, ...beside].slice(0, 200);
}

export const hoverFunctions = [hoverThings, underRules, hoverRules, hoverParts, markedThings];
