/*
 * These functions run in the page, each on its own: they can share nothing but what they are given. A page that changes its own prototypes can
 * lie to them; what is about a person and was filled in by a script is therefore held back by the guard as well, whatever they say.
 */

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

/** What using a control does to its form. */
export interface Sending {
  /** Whether it sends the form by itself, without any script. */
  readonly sends: boolean;
  readonly method: 'get' | 'post' | 'dialog';
  /** Absolute; '' where the control belongs to no form. */
  readonly action: string;
  /** The button whose name and value go along: the one that is pressed, else the form's first; null where there is none. */
  readonly sender: { readonly name: string; readonly value: string; /** It sends where it was pressed: `name.x`, `name.y`. */ readonly isImage: boolean } | null;
}

/** The form that a control belongs to, and what stands in the page's other fields; without a form, the fields that have none. */
export interface FormSeen extends Sending {
  readonly fields: readonly FieldSeen[];
  readonly elsewhere: readonly FieldSeen[];
  /** There are more fields than are read. */
  readonly isCut: boolean;
}

/**
 * What it does to its form that a control is pressed, or Enter is struck in it. What forms are asked is known by their prototype: a field
 * called “action” would answer for its form.
 */
export function sendingOf(node: Node, how: 'press' | 'Enter' | 'other'): Sending {
  const control = node instanceof Element ? node : document.documentElement;
  const button = control.closest<HTMLInputElement | HTMLButtonElement>('button, input');
  const form = button?.form ?? control.closest('form');
  const ask = (name: 'method' | 'action'): string => (form === null ? '' : String(Reflect.get(HTMLFormElement.prototype, name, form)));
  const elements = form === null ? [] : [...(Reflect.get(HTMLFormElement.prototype, 'elements', form) as HTMLFormControlsCollection)]; // what the getter gives
  const first = elements.find((one) => one.matches('input[type="submit"], button:not([type="button"], [type="reset"])'));
  const isSender = button !== null && /^(submit|image)$/.test(button.type);
  const isField = button instanceof HTMLInputElement && !/^(button|reset|file|submit|image)$/.test(button.type);
  const sender = isSender ? button : first;
  const own = (attribute: string): string | null => (isSender ? button.getAttribute(attribute) : null);
  const method = (own('formmethod') ?? ask('method')).toLowerCase();
  return {
    sends: form !== null && ((isSender && how !== 'other') || (isField && how === 'Enter')),
    method: method === 'post' || method === 'dialog' ? method : 'get',
    action: form === null ? '' : URL.parse(own('formaction') ?? ask('action'), document.baseURI)?.href ?? '',
    // An input without a value says in the address what stands on it.
    sender: sender === undefined ? null : {
      name: sender.getAttribute('name') ?? '', value: sender.getAttribute('value') ?? (sender.localName === 'input' ? 'Submit' : ''), isImage: sender.getAttribute('type') === 'image',
    },
  };
}

/** The fields of a control's form, and all others of the page and of the parts of it that are open shadows. */
export function fieldsAround(node: Node): Pick<FormSeen, 'fields' | 'elsewhere' | 'isCut'> {
  const control = node instanceof Element ? node : document.documentElement;
  const textOf = (value: unknown, most = 500): string => (typeof value === 'string' ? value : '').slice(0, most);
  const [longest, most] = [20_000, 2000];
  const ownerOf = (one: Element): Element | null => (one.matches('input, select, textarea, button') ? (one as HTMLInputElement).form : one.closest('form')); // all four have it
  const typeOf = (one: Element): string => (one.matches('input, select, textarea') ? textOf((one as HTMLInputElement).type).replace(/^select.*$/, 'select') : 'textarea'); // so have these
  const labelOf = (one: Element): string => {
    const [label] = 'labels' in one ? ((one.labels ?? []) as Iterable<HTMLLabelElement>) : []; // form fields have it
    const said = [one.getAttribute('aria-label'), label?.textContent, one.getAttribute('placeholder'), one.getAttribute('title')];
    return textOf(said.find((text) => text) ?? '').replace(/\s+/g, ' ').trim();
  };
  const listed = (list: HTMLSelectElement): Pick<FieldSeen, 'value' | 'isDefault'> => {
    const options = [...list.options];
    const first = options.some(({ defaultSelected }) => defaultSelected) || list.multiple ? -1 : options.findIndex(({ disabled }) => !disabled);
    return { value: list.value, isDefault: options.every((option, n) => option.selected === (option.defaultSelected || n === first)) };
  };
  const held = (one: Element): Pick<FieldSeen, 'value' | 'isDefault'> => {
    if (one instanceof HTMLSelectElement) return listed(one);
    if (one instanceof HTMLTextAreaElement) return { value: textOf(one.value, longest), isDefault: one.value === one.defaultValue };
    if (!(one instanceof HTMLInputElement)) return { value: textOf(one.textContent, longest), isDefault: false };
    const isBox = one.type === 'checkbox' || one.type === 'radio';
    if (isBox) return { value: one.checked ? one.value || 'on' : '', isDefault: one.checked === one.defaultChecked };
    return { value: textOf(one.value, longest), isDefault: one.value === one.defaultValue };
  };
  const seen = (one: Element): FieldSeen => ({
    type: typeOf(one), name: textOf(one.getAttribute('name') ?? one.id), label: labelOf(one), autocomplete: textOf(one.getAttribute('autocomplete')).toLowerCase(),
    ...held(one), isSeen: one.checkVisibility({ visibilityProperty: true }), isThis: one === control,
  });
  const form = ownerOf(control.closest('button, input') ?? control);
  const buttons = '[type="submit"], [type="image"], [type="button"], [type="reset"]';
  const wanted = `input:not(${buttons}), select, textarea, [contenteditable]:not([contenteditable="false"])`;
  const within = (root: Document | ShadowRoot): readonly Element[] => [...root.querySelectorAll('*')]
    .flatMap((one) => [...(one.matches(wanted) ? [one] : []), ...(one.shadowRoot === null ? [] : within(one.shadowRoot))]);
  const root = control.getRootNode();
  // A closed shadow is found only from within.
  const all = [...new Set([...within(document), ...(root instanceof ShadowRoot ? within(root) : [])])];
  const isOwn = (one: Element): boolean => ownerOf(one) === form;
  const [own, others] = [all.filter(isOwn), all.filter((one) => !isOwn(one))];
  return { fields: own.slice(0, most).map(seen), elsewhere: others.slice(0, most).map(seen), isCut: own.length > most || others.length > most };
}
