/* This function runs in the page, on its own: it can share nothing but what it is given. */

/** One field as it is now. */
export interface FieldSeen {
  readonly type: string;
  readonly name: string;
  readonly label: string;
  readonly autocomplete: string;
  /** Of boxes and buttons to choose: the value that is sent where it is chosen, else ''. */
  readonly value: string;
  /** It holds what the page itself put there by its source. */
  readonly isDefault: boolean;
  readonly isSeen: boolean;
  /** The control itself. */
  readonly isThis: boolean;
}

/** The form that a control belongs to, and what stands in the page's other fields. */
export interface FormSeen {
  /** Whether using the control sends the form by itself, without any script. */
  readonly sends: boolean;
  readonly method: 'get' | 'post' | 'dialog';
  /** Absolute; '' where the control belongs to no form. */
  readonly action: string;
  readonly fields: readonly FieldSeen[];
  readonly elsewhere: readonly FieldSeen[];
}

/**
 * The form of a control, or of none the fields without a form. `how`: pressed, or Enter or a space is struck in it. What forms and fields
 * are asked is known by their prototypes: a field called “action” would answer for its form.
 */
export function formOf(node: Node, how: 'press' | 'Enter' | 'other'): FormSeen {
  const control = node instanceof Element ? node : document.documentElement;
  const ask = (kind: { prototype: object }, name: string, of: object): unknown => Reflect.get(kind.prototype, name, of);
  const textOf = (value: unknown): string => (typeof value === 'string' ? value : '').slice(0, 500);
  const isControl = (one: Element): one is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement => one.matches('input, select, textarea, button');
  const ownerOf = (one: Element): HTMLFormElement | null => (isControl(one) ? one.form : one.closest('form'));
  const button = control.closest('button, input');
  const form = ownerOf(button ?? control);
  const typeOf = (one: Element): string => textOf(one instanceof HTMLInputElement || one instanceof HTMLButtonElement || one instanceof HTMLSelectElement ? one.type : one.localName);
  const isSender = button !== null && /^(submit|image)$/.test(typeOf(button));
  const isLine = button instanceof HTMLInputElement && !/^(button|reset|file|checkbox|radio|submit|image)$/.test(button.type);
  const sends = form !== null && ((isSender && how !== 'other') || (how === 'Enter' && (isLine || button instanceof HTMLInputElement && /^(checkbox|radio)$/.test(button.type))));
  const formMethod = form === null ? 'get' : textOf(ask(HTMLFormElement, 'method', form));
  const formAction = form === null ? '' : textOf(ask(HTMLFormElement, 'action', form));
  const own = (attribute: string): string | null => (isSender ? button.getAttribute(attribute) : null);
  const method = (own('formmethod') ?? formMethod).toLowerCase();
  const labelOf = (one: Element): string => {
    const labels = 'labels' in one ? (one.labels as NodeListOf<HTMLLabelElement> | null) : null; // form fields have it
    return textOf([one.getAttribute('aria-label'), labels?.[0]?.textContent, one.getAttribute('placeholder'), one.getAttribute('title')].find((text) => text) ?? '');
  };
  const valueOf = (one: Element): { readonly value: string; readonly isDefault: boolean } => {
    if (one instanceof HTMLInputElement && /^(checkbox|radio)$/.test(one.type)) return { value: one.checked ? one.value || 'on' : '', isDefault: one.checked === one.defaultChecked };
    if (one instanceof HTMLSelectElement) {
      const options = [...one.options];
      const first = options.some(({ defaultSelected }) => defaultSelected) || one.multiple ? -1 : options.findIndex(({ disabled }) => !disabled);
      return { value: one.value, isDefault: options.every((option, n) => option.selected === (option.defaultSelected || n === first)) };
    }
    if (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement) return { value: textOf(one.value), isDefault: one.value === one.defaultValue };
    return { value: textOf(one.textContent), isDefault: false };
  };
  const seen = (one: Element): FieldSeen => ({
    type: one.matches('[contenteditable]:not(input, select, textarea)') ? 'textarea' : typeOf(one).replace(/^select.*$/, 'select'),
    name: textOf(one.getAttribute('name') ?? one.id), label: labelOf(one).replace(/\s+/g, ' ').trim(),
    autocomplete: textOf(one.getAttribute('autocomplete')).toLowerCase(), isSeen: one.checkVisibility({ visibilityProperty: true }), isThis: one === control, ...valueOf(one),
  });
  const all = [...document.querySelectorAll('input, select, textarea, [contenteditable=""], [contenteditable="true"]')]
    .filter((one) => !/^(submit|image|button|reset)$/.test(typeOf(one)));
  const isOwn = (one: Element): boolean => ownerOf(one) === form;
  return {
    sends, method: method === 'post' || method === 'dialog' ? method : 'get', action: form === null ? '' : URL.parse(own('formaction') ?? formAction, document.baseURI)?.href ?? '',
    fields: all.filter(isOwn).slice(0, 500).map(seen), elsewhere: all.filter((one) => !isOwn(one)).slice(0, 500).map(seen),
  };
}
