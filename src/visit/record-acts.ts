import type { Elements } from './record-elements.ts';

/** What the listener needs: who knows elements, whom it tells, what makes a link stay in the tab, what consent layers look like. */
export interface HearBy {
  readonly elements: Elements;
  readonly act: (what: string, element: Element, more?: object) => void;
  readonly where: () => void;
  readonly stay: (element: Element) => void;
  readonly layer: string;
  readonly about: string;
}

/**
 * Runs in a page, and shares nothing with this module: hears what a person does before the page does. Only what the browser itself says a
 * person did counts (`isTrusted`). What was typed is told apart, so that it is known where a page says it again.
 */
export function hearPerson({ elements, act, where, stay, layer, about }: HearBy): void {
  const { controls, role, isText } = elements;
  const elementsOf = (event: Event): readonly Element[] => event.composedPath().filter((one) => one instanceof Element);
  const isConsent = (path: readonly Element[]): boolean => path.some((one) => one.matches(layer) && new RegExp(about, 'i').test(one.textContent ?? ''));
  let byEnter = false;
  const click = (event: MouseEvent): void => {
    const path = elementsOf(event);
    const [first] = path;
    const control = path.find((one) => one.matches(controls));
    // Enter in a field makes the browser press its form's button.
    if (first === undefined || (byEnter && event.detail === 0)) return;
    if (control === undefined) return getComputedStyle(first).cursor === 'pointer' ? act('plain', first, { name: (first.textContent ?? '').trim().slice(0, 500) }) : undefined;
    if (isText(control) || control.matches('label, select, option, input[type="checkbox"], input[type="radio"], input[type="file"]')) return;
    stay(control);
    if (isConsent(path)) return act('consent', control);
    const its = role(control);
    if (!/^(?:checkbox|radio|switch|menuitemcheckbox|menuitemradio|option)$/.test(its)) return act(its === 'link' ? 'follow' : 'press', control);
    act('choose', control, { value: control.getAttribute('aria-checked') === 'true' && !/radio|option/.test(its) ? 'off' : 'on' });
  };
  const input = (event: Event): void => {
    const [field] = elementsOf(event);
    if (field instanceof HTMLSelectElement) return act('choose', field, { value: (field.selectedOptions[0]?.label ?? '').trim().slice(0, 500) });
    if (field !== undefined && !(field instanceof HTMLInputElement)) {
      const typed = field instanceof HTMLTextAreaElement ? field.value : field.textContent ?? '';
      return isText(field) ? act('fill', field, { value: 'text', typed: typed.slice(0, 2000) }) : undefined;
    }
    if (field === undefined) return;
    if (isConsent(elementsOf(event))) return act('consent', field);
    if (/^(?:checkbox|radio)$/.test(field.type)) return act('choose', field, { value: field.checked ? 'on' : 'off' });
    const kind = `${field.type} ${field.autocomplete} ${field.inputMode}`;
    if (/password|one-time-code/.test(kind)) return act('password', field, { typed: field.value.slice(0, 2000) });
    act(field.type === 'file' ? 'file' : 'fill', field, { value: kind.trim(), typed: field.value.slice(0, 2000) });
  };
  const key = (event: KeyboardEvent): void => {
    const [field] = elementsOf(event);
    if (field === undefined || event.isComposing || event.repeat) return;
    if (event.key === 'Escape') return act('key', field, { role: 'Escape' });
    if (event.key !== 'Enter' || !(field instanceof HTMLInputElement) || !isText(field)) return;
    byEnter = true;
    act('key', field, { role: 'Enter' });
  };
  const trusted = <E extends Event>(listener: (event: E) => void) => (event: E): void => {
    if (!event.isTrusted) return;
    try {
      where();
      listener(event);
    } catch {
      // Nothing that a page does to its own document may keep the person from using it.
    }
  };
  addEventListener('click', trusted(click), true);
  addEventListener('input', trusted(input), true);
  addEventListener('keydown', trusted(key), true);
  addEventListener('keyup', () => { byEnter = false; }, true);
}
