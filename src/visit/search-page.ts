/* These functions run in the page, each on its own: they can share nothing but what they are given. */

/**
 * The next thing to press that may open a search, each once: a button or link of the page itself that is called search or that shows a
 * magnifier, those of the header first. Marks it `data-search-tried`; null where none is left.
 */
export function nextSearchOpener(): HTMLElement | null {
  const called = /^\W*(?:open|show|toggle|expand|display)?\W*(?:the |our )?(?:site |website |page )?(?:search|chwilio)(?: (?:this|the|our))?(?: ?(?:web)?site)?(?: (?:box|bar|form|field|panel|menu|toggle|button|icon))?\W*$/i;
  const drawn = /search|magnif|\blens\b|chwilio/i;
  const isSeen = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 0;
  const wordsOf = (one: HTMLElement): string => [
    one.getAttribute('aria-label'), one.innerText, one.querySelector('img')?.alt, one.querySelector('svg title')?.textContent, one.title,
  ].map((words) => (words ?? '').slice(0, 2_000).trim().slice(0, 200)).find((words) => words !== '') ?? '';
  const marksOf = (one: Element): string => [one, ...[...one.querySelectorAll('svg, use, i, span, img')].slice(0, 5)]
    .map((part) => `${part.getAttribute('class') ?? ''} ${part.id} ${part.getAttribute('href') ?? ''} ${part.getAttribute('src') ?? ''}`).join(' ').slice(0, 500);
  const leadsAway = (one: HTMLElement): boolean => one instanceof HTMLAnchorElement && /^https?:/.test(one.protocol)
    && (one.host !== location.host || one.pathname !== location.pathname || one.search !== location.search);
  const score = (one: HTMLElement): number => {
    const words = wordsOf(one);
    const asSearch = called.test(words) ? 3 : words.length < 3 && drawn.test(marksOf(one)) ? 2 : 0;
    return asSearch === 0 ? 0 : asSearch + (one.closest('header, nav, [role="banner"], [role="navigation"]') === null ? 0 : 1);
  };
  const all = [...document.querySelectorAll<HTMLElement>('button, a, summary, label[for], [role="button"], [onclick]')].slice(0, 3000);
  const free = all.filter((one) => !one.hasAttribute('data-search-tried') && !leadsAway(one) && isSeen(one));
  const best = free.map((one) => ({ one, points: score(one) })).filter(({ points }) => points > 0).sort((a, b) => b.points - a.points)[0]?.one ?? null;
  best?.setAttribute('data-search-tried', '');
  return best;
}

/** The button that sends what was typed into the field: its form's own, else one near it that is called so; null where there is none. */
export function sendButton(field: HTMLElement | SVGElement): HTMLElement | null {
  const isSeen = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 0;
  const nameOf = (one: HTMLElement): string => `${one.getAttribute('aria-label') ?? ''} ${one.innerText} ${one.getAttribute('value') ?? ''} ${one.title} ${one.className} ${one.id}`.slice(0, 2_000);
  const isOther = (one: HTMLElement): boolean => /\b(clear|close|reset|cancel|voice|mic|menu|filter)/i.test(nameOf(one));
  const sends = 'button:not([type="button"]):not([type="reset"]), input[type="submit"], input[type="image"]';
  const inForm = [...field.closest('form')?.querySelectorAll<HTMLElement>(sends) ?? []].find((one) => isSeen(one) && !isOther(one));
  if (inForm !== undefined) return inForm;
  let around = field.parentElement;
  for (let level = 0; around !== null && level < 4; level += 1, around = around.parentElement) {
    const near = [...around.querySelectorAll<HTMLElement>('button, [role="button"], input[type="button"], a')];
    const called = near.find((one) => isSeen(one) && !isOther(one) && /search|\bgo\b|find|submit|magnif|chwilio/i.test(nameOf(one)));
    if (called !== undefined) return called;
  }
  return null;
}

/** What a page says and shows beside its suggestions, to tell whether something came of pressing Enter. */
export function shownNow(): string {
  const main = document.querySelector<HTMLElement>('main, [role="main"]') ?? document.body;
  const popups = [...document.querySelectorAll<HTMLElement>('[role="listbox"], [class*="suggest" i], [class*="autocomplete" i], [class*="typeahead" i]')].slice(0, 50);
  let text = main.innerText.slice(0, 200_000);
  for (const popup of popups) if (popup.innerText !== '') text = text.replaceAll(popup.innerText, '');
  const frames = [...document.querySelectorAll('iframe')].map(({ src }) => src);
  return [location.href, text.replace(/\s+/g, ' ').slice(0, 20_000), ...frames].join('\n');
}

/** Whether something on the page says that more is to come. */
export function looksBusy(): boolean {
  const signs = '[aria-busy="true"], [role="progressbar"], [class*="spinner" i], [class*="loading" i], [class*="loader" i], [class*="skeleton" i]';
  const isSeen = (one: Element): boolean => !/^(img|html|body|link|script|iframe)$/.test(one.localName)
    && one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && one.getBoundingClientRect().width > 0;
  if ([...document.querySelectorAll(signs)].some(isSeen)) return true;
  const main = document.querySelector<HTMLElement>('main, [role="main"]') ?? document.body;
  return /^\W{0,20}(loading|searching|please wait)\b[^\n]{0,30}$/im.test(main.innerText.slice(0, 200_000));
}
