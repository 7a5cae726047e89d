/** What the listener is given; see record-tools.ts. */
export interface RecordTools {
  readonly nameOf: (element: Element) => string;
  readonly roleOf: (element: Element) => string | null;
}

/** Where the listener speaks to, and what consent layers look like. */
export interface RecordOrder { readonly binding: string; readonly layer: string; readonly about: string }

/**
 * Runs in every page and frame before its own script, and shares nothing with this module: tells Node what the person does, before the page
 * does it. Only what the browser itself says a person did counts (`isTrusted`); no value of any field is read. Windows that a page would
 * open are opened in the tab, where they can be followed.
 */
export function watchPerson({ nameOf, roleOf }: RecordTools, { binding, layer, about }: RecordOrder): void {
  const send: unknown = Reflect.get(globalThis, binding);
  // So that no page can speak for the person.
  Reflect.deleteProperty(globalThis, binding);
  if (typeof send !== 'function') return;
  const doc = String(Math.random());
  const isFramed = window.top !== window;
  const tell = (seen: object): void => { Reflect.apply(send, globalThis, [JSON.stringify(seen)]); };
  const orNothing = <T>(ask: () => T, nothing: T): T => {
    try {
      return ask();
    } catch {
      return nothing;
    }
  };
  const cut = (words: string): string => words.trim().slice(0, 500);
  const called = (element: Element): string => cut(orNothing(() => nameOf(element), element.textContent ?? ''));
  const role = (element: Element): string => orNothing(() => roleOf(element), null) ?? (element.matches('input') ? 'textbox' : '');

  const roles = ['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'menuitem', 'option', 'menuitemradio', 'menuitemcheckbox', 'treeitem'];
  const controls = ['a[href]', 'area[href]', 'button', 'summary', 'input', 'select', 'textarea', 'label', ...roles.map((one) => `[role="${one}"]`)].join(', ');
  const landmarks = ['banner', 'navigation', 'main', 'complementary', 'contentinfo', 'search', 'form', 'region'];
  const plain = (words: string | null): string => (words ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
  /** By the browser's rules: a form or section is one only if it is named, a header or footer only if it is the page's. */
  const isLandmark = (one: Element): boolean => landmarks.includes(role(one))
    && (one.hasAttribute('role') || !one.matches('form, section') || one.matches('[aria-label], [aria-labelledby], [title]'))
    && (one.hasAttribute('role') || !one.matches('header, footer') || one.parentElement?.closest('article, aside, main, nav, section') === null);
  const landmarkOf = (element: Element): string => {
    for (let one = element.parentElement; one !== null; one = one.parentElement) if (isLandmark(one)) return role(one);
    return '';
  };
  /** Those that are called the same; names are asked only where the words could be. */
  const likeIt = (element: Element): readonly Element[] => {
    const words = (one: Element): string => plain(one.getAttribute('aria-label') ?? one.textContent);
    const near = [...document.querySelectorAll(controls)].filter((one) => one === element || words(one) === words(element)).slice(0, 50);
    return near.filter((one) => one === element || (one.checkVisibility() && role(one) === role(element) && called(one) === called(element)));
  };
  const fieldIds = new WeakMap<Element, string>();
  const fieldOf = (element: Element): string => {
    const id = fieldIds.get(element) ?? String(Math.random());
    fieldIds.set(element, id);
    return id;
  };
  const act = (what: string, element: Element, more: object = {}): void => {
    const like = orNothing(() => likeIt(element), [element]);
    const landmark = orNothing(() => landmarkOf(element), '');
    const sameHere = like.filter((one) => orNothing(() => landmarkOf(one), '') === landmark).length;
    const around = element.closest('fieldset, [role="radiogroup"], [role="group"]');
    const group = around === null ? '' : called(around);
    tell({ kind: 'act', what, role: role(element), name: called(element), value: '', group, same: like.length, sameHere, landmark, isFramed, field: fieldOf(element), ...more });
  };

  const elementsOf = (event: Event): readonly Element[] => event.composedPath().filter((one) => one instanceof Element);
  const isConsent = (path: readonly Element[]): boolean => path.some((one) => one.matches(layer) && new RegExp(about, 'i').test(one.textContent ?? ''));
  const isText = (element: Element): boolean => element.matches('textarea, [contenteditable=""], [contenteditable="true"]')
    || (element instanceof HTMLInputElement && !/^(?:button|submit|reset|image|checkbox|radio|file|hidden)$/.test(element.type));
  const stays = (element: Element): void => {
    if (!(element instanceof HTMLAnchorElement || element instanceof HTMLAreaElement || element instanceof HTMLFormElement)) return;
    const target = element.target || document.querySelector('base[target]')?.getAttribute('target') || '';
    // A frame of the page that is called so is none of a new window's.
    const isFrame = [...document.querySelectorAll('iframe, frame')].some((frame) => frame.getAttribute('name') === target);
    if (target !== '' && !isFrame) element.target = '_self';
  };
  let byEnter = false;
  const click = (event: MouseEvent): void => {
    const path = elementsOf(event);
    const control = path.find((one) => one.matches(controls));
    // Enter in a field makes the browser press its form's button.
    if (byEnter && event.detail === 0) return;
    if (control === undefined) {
      const [first] = path;
      if (first !== undefined && getComputedStyle(first).cursor === 'pointer') act('plain', first, { name: cut(first.textContent ?? '') });
      return;
    }
    if (isText(control) || control.matches('label, select, option, input[type="checkbox"], input[type="radio"], input[type="file"]')) return;
    stays(control);
    if (isConsent(path)) return act('consent', control);
    if (/^(?:checkbox|radio|switch|menuitemcheckbox|menuitemradio|option)$/.test(role(control))) {
      return act('choose', control, { value: control.getAttribute('aria-checked') === 'true' && !/radio|option/.test(role(control)) ? 'off' : 'on' });
    }
    act(role(control) === 'link' ? 'follow' : 'press', control);
  };
  const input = (event: Event): void => {
    const [field] = elementsOf(event);
    if (field === undefined) return;
    if (field instanceof HTMLSelectElement) return act('choose', field, { value: cut(field.selectedOptions[0]?.label ?? '') });
    if (!(field instanceof HTMLInputElement)) return isText(field) ? act('fill', field, { value: 'text' }) : undefined;
    if (isConsent(elementsOf(event))) return act('consent', field);
    if (/^(?:checkbox|radio)$/.test(field.type)) return act('choose', field, { value: field.checked ? 'on' : 'off' });
    const kind = `${field.type} ${field.autocomplete} ${field.inputMode}`;
    if (field.type === 'password' || /password|one-time-code/.test(kind)) return act('password', field);
    act(field.type === 'file' ? 'file' : 'fill', field, { value: kind.trim() });
  };
  const key = (event: KeyboardEvent): void => {
    const [field] = elementsOf(event);
    if (field === undefined || event.isComposing || event.repeat) return;
    if (event.key === 'Escape') return act('key', field, { role: 'Escape' });
    if (event.key !== 'Enter' || !(field instanceof HTMLInputElement) || !isText(field)) return;
    byEnter = true;
    act('key', field, { role: 'Enter' });
  };

  /** What a form sends by its address is let through only where it holds nothing of a person's own; what it would send otherwise never leaves. */
  const isOwn = (field: Element): boolean => (field instanceof HTMLTextAreaElement && field.value !== field.defaultValue)
    || (field instanceof HTMLInputElement && isText(field) && field.value !== field.defaultValue && (/^(?:password|email|tel)$/.test(field.type)
      || /name|email|tel|bday|cc-|address-line|password/.test(field.autocomplete) || /\bname\b|e-?mail|phone|\benw\b|e-?bost|ffôn/i.test(called(field))));
  const submit = (event: SubmitEvent): void => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    stays(form);
    event.submitter?.removeAttribute('formtarget');
    if (/post/i.test(event.submitter?.getAttribute('formmethod') ?? form.method) || ![...form.elements].some(isOwn)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    tell({ kind: 'kept', url: form.action });
  };

  let last = '';
  const page = (): void => {
    const seen = (one: Element): boolean => one.checkVisibility() && (one.textContent ?? '').trim() !== '';
    const heading = ['main h1', 'h1', '[role="heading"][aria-level="1"]', 'main h2', 'h2']
      .map((selector) => [...document.querySelectorAll(selector)].find(seen)).find((one) => one !== undefined);
    const index = globalThis.navigation?.currentEntry?.index ?? 0;
    const [came] = performance.getEntriesByType('navigation');
    const isTravelled = came instanceof PerformanceNavigationTiming && came.type === 'back_forward';
    const told = { kind: 'page', doc, url: location.href, title: cut(document.title), heading: cut(heading instanceof HTMLElement ? heading.innerText : ''), index, isLed: document.referrer !== '', isTravelled };
    const now = JSON.stringify(told);
    if (now === last) return;
    last = now;
    tell(told);
  };

  const trusted = <E extends Event>(listener: (event: E) => void) => (event: E): void => {
    // Nothing that a page does to its own document may keep the person from using it.
    if (event.isTrusted) orNothing(() => { if (!isFramed) page(); listener(event); }, undefined);
  };
  addEventListener('click', trusted(click), true);
  addEventListener('input', trusted(input), true);
  addEventListener('keydown', trusted(key), true);
  addEventListener('keyup', () => { byEnter = false; }, true);
  addEventListener('submit', (event) => orNothing(() => submit(event), undefined), true);
  Object.defineProperty(globalThis, 'open', { value: (url?: string | URL) => { if (url) location.assign(url); return null; }, writable: true, configurable: true });
  if (isFramed) return;
  let clock: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(clock);
    clock = setTimeout(() => orNothing(page, undefined), 150);
  };
  for (const type of ['DOMContentLoaded', 'load', 'hashchange', 'popstate', 'pageshow']) addEventListener(type, () => orNothing(page, undefined));
  globalThis.navigation?.addEventListener('currententrychange', soon);
  new MutationObserver(soon).observe(document, { subtree: true, childList: true, characterData: true });
}
