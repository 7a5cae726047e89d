import type { TrialPage } from './layers-page.ts';

/* Functions that run inside the page (see isolated.ts). */

export interface FormThing { readonly button: string; readonly fields: readonly string[] }
export interface FormKit extends TrialPage {
  readonly fieldsOf: typeof fieldsOf; readonly labelOf: typeof labelOf; readonly isNeeded: typeof isNeeded; readonly looksOf: typeof looksOf;
}

/** Forms that may be pressed, the one with the most fields first: no search, nothing that asks for a password or a card. */
export function formThings({ most }: { most: number }, kit: FormKit): readonly FormThing[] {
  const memory = { clip: new Map(), shown: new Map() };
  const isSeen = (one: Element): boolean => kit.visibleEdges(one, memory) !== null;
  const aside = '[role=search], search, header, footer, nav, [role=banner], [role=contentinfo], [role=navigation]';
  const secret = 'input[type=password], [autocomplete^=cc-], [name*=card i], [name*=cvv i], [name*=cvc i], input[type=search], [name=q]';
  const button = 'button:not([type=button], [type=reset]), input[type=submit], input[type=image]';
  const found = Array.from(document.querySelectorAll('form')).flatMap((form) => {
    const fields = kit.fieldsOf(form, kit);
    const inside = Array.from(Element.prototype.querySelectorAll.call(form, button)).find(isSeen)
      ?? Array.from(Element.prototype.querySelectorAll.call(form, 'button, input[type=button], [role=button]')).findLast(isSeen);
    const isAside = Element.prototype.closest.call(form, aside) !== null || Element.prototype.querySelector.call(form, secret) !== null;
    return isAside || fields.length === 0 || inside === undefined || inside.matches(':disabled') ? [] : [{ button: inside, fields }];
  });
  const loose = kit.fieldsOf(document.querySelector('main') ?? document.body, kit).filter((one) => one.closest(`form, ${aside}`) === null);
  const last = loose.at(-1);
  const after = last === undefined || loose.some((one) => one.matches(secret)) ? undefined : Array.from(document.querySelectorAll('button, input[type=button], [role=button]'))
    .find((one) => one.closest('form') === null && isSeen(one) && (last.compareDocumentPosition(one) & 4) !== 0);
  const all = found.length === 0 && after !== undefined ? [{ button: after, fields: loose }] : found;
  return all.toSorted((a, b) => b.fields.length - a.fields.length).slice(0, most).map((one) => ({ button: kit.wayOf(one.button), fields: one.fields.map((field) => kit.wayOf(field)) }));
}

/** Fields that can be seen and changed, of a group of radio buttons the first. */
export function fieldsOf(within: Element, kit: TrialPage): readonly Element[] {
  const memory = { clip: new Map(), shown: new Map() };
  const groups = new Set<string>();
  const fields = 'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=file]), select, textarea';
  return Array.from(Element.prototype.querySelectorAll.call(within, fields)).filter((one) => {
    const label = (one as HTMLInputElement).labels?.[0]; // only fields are asked for
    if (one.matches(':disabled, [readonly]') || (kit.visibleEdges(one, memory) === null && (label === undefined || kit.visibleEdges(label, memory) === null))) return false;
    const group = one.matches('[type=radio]') ? one.getAttribute('name') ?? '' : '';
    return group === '' || (!groups.has(group) && groups.add(group) !== undefined);
  }).slice(0, 40);
}

/** What the field is called: of a radio button its group's legend. */
export function labelOf(field: Element): string {
  const legend = field.matches('[type=radio], [type=checkbox]') ? field.closest('fieldset, [role=radiogroup], [role=group]') : null;
  const named = (legend ?? field).getAttribute('aria-labelledby')?.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  const label = legend?.querySelector('legend')?.textContent ?? Array.from((field as HTMLInputElement).labels ?? []).map((one) => one.textContent).join(' '); // only fields are asked for
  const said = [named, label, field.getAttribute('aria-label'), field.getAttribute('placeholder'), field.getAttribute('title')].find((one) => one != null && one.trim() !== '') ?? '';
  return said.replace(/\s+/g, ' ').trim().slice(0, 120);
}

export function isNeeded(field: Element, { labelOf }: Pick<FormKit, 'labelOf'>): boolean {
  const label = labelOf(field);
  return field.matches('[required], [aria-required=true]') || /\*|\b(?:required|mandatory)\b|gofynnol/i.test(label) && !/not required|optional/i.test(label);
}

/** How the field and its label look, as far as an error is shown by it. */
export function looksOf(field: Element): Record<string, string> {
  const names = ['border-top-color', 'border-bottom-color', 'border-left-color', 'border-top-width', 'border-left-width', 'background-color', 'background-image', 'box-shadow', 'color'];
  const label = (field as HTMLInputElement).labels?.[0]; // only fields are asked for
  const own = getComputedStyle(field);
  const looks: Record<string, string> = {};
  for (const name of names) looks[name] = own.getPropertyValue(name);
  if (label !== undefined) looks['label color'] = getComputedStyle(label).color;
  looks['sign'] = [field, field.parentElement, label].map((one) => (one == null ? '' : ['::before', '::after'].map((part) => getComputedStyle(one, part).content).join(''))).join('');
  return looks;
}

export function looksBefore({ ways }: { ways: readonly number[] }, kit: FormKit): readonly Record<string, string>[] {
  return ways.map((n) => kit.trialOf().things[n]).map((one) => (one === undefined ? {} : kit.looksOf(one)));
}

/** Whether the browser itself holds the form back and shows why at the first field that is wrong. */
export function isHeldByBrowser(_: null, kit: TrialPage): boolean {
  return kit.focusedNow()?.matches('input:invalid, select:invalid, textarea:invalid') === true && kit.focusedNow()?.closest('form')?.noValidate === false;
}

export const formFunctions = [formThings, fieldsOf, labelOf, isNeeded, looksOf, looksBefore, isHeldByBrowser];
