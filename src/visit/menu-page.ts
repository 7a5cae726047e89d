/* These functions run in the page, each on its own: they can share nothing but what they are given. */

/** A link as the document's own properties tell it; without address, which of the controls that are called so, or null for any of them. */
export interface Wanted { readonly href: string | null; readonly fragment: string; readonly text: string; readonly nth: number | null }

/**
 * The link of this address and these words, of several the first that is seen; without address, what can be pressed and is called so, or the
 * one of that number, counted as observe counts its controls. Never what would send a form; of those with a number, none that is part of one.
 */
export function findLink({ href, fragment, text, nth }: Wanted): HTMLElement | null {
  const plain = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
  const isSeen = (one: HTMLElement): boolean => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0;
  const leads = (one: HTMLElement): boolean => one instanceof HTMLAnchorElement && one.href.split('#')[0] === href && one.hash === fragment;
  const spoken = (one: HTMLElement): string => {
    const copy = one.cloneNode(true) as HTMLElement; // a copy is of the same kind
    for (const silent of copy.querySelectorAll('[aria-hidden="true"], [hidden], svg')) silent.remove();
    return copy.textContent ?? '';
  };
  const namesOf = (one: HTMLElement): readonly (string | null | undefined)[] => [
    one.getAttribute('aria-label'), one.textContent, one.innerText, one.querySelector('h1, h2, h3, h4, h5, h6')?.textContent, spoken(one),
    [...one.querySelectorAll('img')].map(({ alt }) => alt).join(' '), one.getAttribute('title'),
    (one.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' '),
  ];
  const isCalled = (one: HTMLElement): boolean => namesOf(one).some((words) => plain(words) === plain(text));
  const pressable = 'a, area, button, summary, [role="link"], [role="button"], [onclick]';
  const all = [...document.querySelectorAll<HTMLElement>(href === null ? pressable : 'a[href], area[href]')];
  const there = href === null ? all : all.filter(leads);
  const named = there.filter(isCalled);
  const isOfForm = (one: HTMLElement): boolean => one.closest('form') !== null || (one instanceof HTMLButtonElement && one.form !== null);
  const isSending = (one: HTMLElement): boolean => isOfForm(one) && !one.matches('a, area') && !/^(?:button|reset)$/.test(one.getAttribute('type') ?? '');
  const apart = 'form, dialog, [role="dialog"], [role="alertdialog"], [role="search"], [role="tablist"], [role="toolbar"]';
  const isCounted = (one: HTMLElement): boolean => one.matches('a, area, button, [role="link"], [role="button"]') && one.closest(apart) === null;
  if (href === null && nth !== null) {
    const counted = named.filter(isCounted);
    const fit = (nth > 1 ? counted.slice(nth - 1, nth) : counted).filter((one) => !isOfForm(one));
    return fit.find(isSeen) ?? fit[0] ?? null;
  }
  const fit = href === null ? named.filter((one) => !isSending(one)) : named.length > 0 ? named : there;
  return fit.find(isSeen) ?? fit[0] ?? null;
}

/** The nearest item of a list around the link that is seen although the link is not. */
export function itemAbove({ href, fragment, text }: Wanted): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>(href === null ? 'a, button, [role="link"], [role="button"]' : 'a[href]')];
  const leads = (one: HTMLElement): boolean => one instanceof HTMLAnchorElement && one.href.split('#')[0] === href && one.hash === fragment;
  const isCalled = (one: HTMLElement): boolean => (one.textContent ?? '').replace(/\s+/g, ' ').trim().toLowerCase() === text.toLowerCase();
  const link = all.find(href === null ? isCalled : leads);
  for (let item = link?.parentElement?.closest('li'); item !== undefined && item !== null; item = item.parentElement?.closest('li')) {
    if (item.checkVisibility({ visibilityProperty: true }) && item.getBoundingClientRect().height > 0) return item;
  }
  return null;
}

/**
 * The next closed thing to press, each once: first what controls the part that the link is in, then the buttons of header and
 * navigation. Marks it `data-tried`, `controls` or `guess`.
 */
export function nextOpener({ href, fragment, text }: Wanted): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>(href === null ? 'a, button, [role="link"], [role="button"]' : 'a[href]')];
  const leads = (one: HTMLElement): boolean => one instanceof HTMLAnchorElement && one.href.split('#')[0] === href && one.hash === fragment;
  const isCalled = (one: HTMLElement): boolean => (one.textContent ?? '').replace(/\s+/g, ' ').trim().toLowerCase() === text.toLowerCase();
  const links = all.filter(href === null ? isCalled : leads);
  const isSeen = (one: HTMLElement): boolean => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 0;
  const nameOf = (one: HTMLElement): string => one.getAttribute('aria-label') ?? one.innerText;
  const isSending = (one: HTMLElement): boolean => one.getAttribute('type') === 'submit'
    || (one instanceof HTMLButtonElement && one.form !== null && one.type === 'submit');
  const isClosed = (one: HTMLElement): boolean => !one.hasAttribute('data-tried') && one.getAttribute('aria-expanded') !== 'true'
    && !isSending(one) && isSeen(one);
  const partsOf = (one: HTMLElement): readonly (Element | null)[] => {
    const target = one.dataset['bsTarget'] ?? one.dataset['target'] ?? '';
    const ids = [one.getAttribute('aria-controls'), one.getAttribute('for'), target.replace(/^#/, '')];
    const named = ids.map((id) => (id === null || id === '' ? null : document.getElementById(id)));
    const around = one.localName === 'summary' ? one.parentElement : one.localName === 'label' ? named[1]?.parentElement ?? null : null;
    return [...named, around, one.nextElementSibling];
  };
  const controls = (one: HTMLElement): boolean => partsOf(one).some((part) => links.some((link) => part?.contains(link) === true));
  const isMenu = (one: HTMLElement): boolean => !/search|chwilio|cookie/i.test(nameOf(one))
    && (one.closest('header, nav, [role="navigation"], [role="banner"]') !== null || /menu|navigation|dewislen/i.test(nameOf(one)));
  const closed = [...document.querySelectorAll<HTMLElement>('button, summary, [aria-expanded="false"], [role="button"], label[for]')].filter(isClosed);
  const best = closed.find(controls);
  const next = best ?? closed.find(isMenu) ?? null;
  next?.setAttribute('data-tried', best === undefined ? 'guess' : 'controls');
  return next;
}

/**
 * Whether a press at the middle of the element would meet it; it is brought into view for that, if it is not. Asked so many times, a
 * tenth of a second apart: what opens may still be on its way. Counted in tries, not in time: a busy machine gives the same answer.
 */
export async function isFree(element: HTMLElement, most: number): Promise<boolean> {
  // The document knows of an open shadow only its host.
  const metAt = (x: number, y: number): Element | null => {
    let at = document.elementFromPoint(x, y);
    for (let inner = at?.shadowRoot?.elementFromPoint(x, y) ?? null; inner !== null && inner !== at; inner = at.shadowRoot?.elementFromPoint(x, y) ?? null) at = inner;
    return at;
  };
  const above = (one: Element): Element | null => {
    const root = one.getRootNode();
    return one.assignedSlot ?? one.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const holds = (outer: Element, inner: Element): boolean => {
    let one: Element | null = inner;
    while (one !== null && one !== outer) one = above(one);
    return one !== null;
  };
  for (let tries = 0; tries < most; tries += 1) {
    const lineOf = (): DOMRect | undefined => [...element.getClientRects()].find((rect) => rect.width >= 1 && rect.height >= 1);
    const { top = 0, bottom = 0 } = lineOf() ?? {};
    // A needless scroll would take the mouse off the menu that it holds open.
    if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const line = lineOf();
    const at = line === undefined ? null : metAt(line.left + line.width / 2, line.top + line.height / 2);
    const isShown = element.checkVisibility({ visibilityProperty: true });
    if (isShown && at !== null && (holds(element, at) || holds(at, element) || at.closest('label')?.contains(element) === true)) return true;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  return false;
}
