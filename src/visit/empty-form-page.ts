/* These functions run in the page, each on its own: they can share nothing but what they are given. */

/** What a page has to press for `check: {errors: true}`. */
export type MainForm = 'none' | 'sign-in' | 'found';

/**
 * Marks the button that sends the page's main form, `data-sends-main`: of the forms outside search, header and footer that have a field and a
 * button the one with the most fields to be seen; where there is none, fields without a form and the first button behind the last of them.
 */
export function markMainButton(): MainForm {
  const ask = (form: HTMLFormElement): readonly Element[] => [...(Reflect.get(HTMLFormElement.prototype, 'elements', form) as HTMLFormControlsCollection)]; // what the getter gives
  const isSeen = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true });
  const isField = (one: Element): boolean => one.matches('select, textarea, input:not([type="hidden"], [type="submit"], [type="image"], [type="button"], [type="reset"])');
  const isButton = (one: Element): boolean => one.matches('button:not([type="button"], [type="reset"]), input[type="submit"], input[type="image"]') && isSeen(one) && !one.matches(':disabled');
  const isAside = (one: Element): boolean => one.closest('[role="search"], search, header, footer, nav, [role="banner"], [role="contentinfo"], [role="navigation"]') !== null
    || one.querySelector('input[type="search"]') !== null;
  const fieldsOf = (form: HTMLFormElement): readonly Element[] => ask(form).filter((one) => isField(one) && isSeen(one));
  const forms = [...document.querySelectorAll('form')].filter((form) => !isAside(form) && fieldsOf(form).length > 0 && ask(form).some(isButton));
  const [form] = forms.toSorted((a, b) => fieldsOf(b).length - fieldsOf(a).length);
  const loose = [...document.querySelectorAll('main input, main select, main textarea')].filter((one) => isField(one) && isSeen(one) && one.closest('form') === null);
  const last = loose.at(-1);
  const after = [...document.querySelectorAll('main button, main [role="button"]')].filter((one) => isSeen(one) && one.closest('form') === null && last !== undefined
    && (last.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  const fields = form === undefined ? loose : fieldsOf(form);
  const button = form === undefined ? after[0] : ask(form).find(isButton);
  if (button === undefined) return 'none';
  if (fields.some((one) => one.matches('input[type="password"]'))) return 'sign-in';
  button.setAttribute('data-sends-main', '');
  return 'found';
}

/** Whether the browser itself holds the form back and shows why at the first field that is wrong; takes the mark away again. */
export function isHeldByBrowser(): boolean {
  document.querySelector('[data-sends-main]')?.removeAttribute('data-sends-main');
  return document.activeElement?.matches('input:invalid, select:invalid, textarea:invalid') === true;
}
