import type { Elements } from './record-elements.ts';

/**
 * Runs in a page, and shares nothing with this module: a form that would put a person's own words into an address is kept from it, and told
 * (`keep`); what goes by POST the guard refuses. Forms, links and scripts open their pages in the tab, where they can be followed.
 * Gives what makes a link or form stay there.
 */
export function keepForms({ called, isText }: Elements, keep: (url: string) => void): (element: Element) => void {
  const isPersonal = (field: HTMLInputElement): boolean => /^(?:password|email|tel)$/.test(field.type)
    || /name|email|tel|bday|cc-|address-line|password/.test(field.autocomplete)
    || /\bname\b|e-?mail|phone|\benw\b|e-?bost|ffôn/i.test(called(field));
  const isOwn = (field: Element): boolean => {
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    return field instanceof HTMLInputElement && isText(field) && field.value !== field.defaultValue && isPersonal(field);
  };
  const isKept = (form: HTMLFormElement, method: string): boolean => !/post/i.test(method) && [...form.elements].some(isOwn);
  const stay = (element: Element): void => {
    if (!(element instanceof HTMLAnchorElement || element instanceof HTMLAreaElement || element instanceof HTMLFormElement)) return;
    const target = element.target || document.querySelector('base[target]')?.getAttribute('target') || '';
    // A frame of the page that is called so is none of a new window's.
    const isFrame = [...document.querySelectorAll('iframe, frame')].some((frame) => frame.getAttribute('name') === target);
    if (target !== '' && !isFrame) element.target = '_self';
  };
  addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    stay(form);
    event.submitter?.removeAttribute('formtarget');
    if (!isKept(form, event.submitter?.getAttribute('formmethod') ?? form.method)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    keep(form.action);
  }, true);
  const { submit } = HTMLFormElement.prototype;
  HTMLFormElement.prototype.submit = function byScript(): void {
    stay(this);
    if (isKept(this, this.method)) keep(this.action);
    else Reflect.apply(submit, this, []);
  };
  const open = (url?: string | URL): null => {
    if (url) location.assign(url);
    return null;
  };
  Object.defineProperty(globalThis, 'open', { value: open, writable: true, configurable: true });
  return stay;
}
