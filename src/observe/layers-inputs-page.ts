import type { TrialPage } from './layers-page.ts';

/* Functions that run inside the page (see isolated.ts). */

export interface InputThing { readonly way: string; readonly kind: 'select' | 'radio' | 'checkbox' | 'text'; readonly most: number }

/** Kinds of fields whose change something may listen to: selects, radio buttons, checkboxes, single lines of text. */
export function inputThings({ heard, most }: { heard: boolean; most: number }, kit: TrialPage): readonly InputThing[] {
  const memory = { clip: new Map(), shown: new Map() };
  const kinds = new Map<string, InputThing>();
  const text = 'input:not([type]), input[type=text], input[type=tel], input[type=number], input[type=search]';
  for (const one of document.querySelectorAll(`select:not([multiple]), input[type=radio]:not(:checked), input[type=checkbox], ${text}`)) {
    const kind = one.localName === 'select' ? 'select' : one.matches('[type=radio]') ? 'radio' : one.matches('[type=checkbox]') ? 'checkbox' : 'text';
    const form = one.closest('form');
    const isSecret = form?.querySelector('input[type=password]') != null || /cc-|card|password/i.test(`${one.getAttribute('autocomplete') ?? ''} ${one.getAttribute('name') ?? ''}`);
    const label = one.id === '' ? null : document.querySelector(`label[for="${CSS.escape(one.id)}"]`);
    if (!heard || isSecret || one.matches(':disabled, [readonly]') || (kit.visibleEdges(one, memory) === null && (label === null || kind === 'text' || kit.visibleEdges(label, memory) === null))) continue;
    const same = `${kit.kindOf(one, kit)} ${one.getAttribute('onchange') ?? ''} ${one.getAttribute('oninput') ?? ''} ${kind === 'select' ? one.id : ''} ${kind === 'radio' ? one.getAttribute('name') ?? '' : ''}`;
    const length = one instanceof HTMLInputElement && one.maxLength > 0 && one.maxLength <= 6 ? one.maxLength : 3;
    if (!kinds.has(same)) kinds.set(same, { way: kit.wayOf(one), kind, most: length });
  }
  return [...kinds.values()].slice(0, most);
}

/** Whether words with the field, or before it in its form or block, say that changing it does something. */
export function isWarned({ n }: { n: number }, kit: TrialPage): boolean {
  const one = kit.trialOf().things[n];
  if (one === undefined) return true;
  const said = (one.getAttribute('aria-describedby') ?? '').split(/\s+/).map((id) => (id === '' ? '' : document.getElementById(id)?.textContent ?? ''));
  const block = one.closest('form, fieldset, section, table') ?? one.parentElement?.parentElement ?? one.parentElement;
  const range = document.createRange();
  range.selectNodeContents(block ?? one);
  range.setEndBefore(one);
  const before = range.toString();
  const around = [block?.previousElementSibling, one.parentElement?.previousElementSibling, one.previousElementSibling].map((other) => (other?.textContent ?? '').slice(0, 400));
  const label = (one as HTMLInputElement).labels ?? []; // only fields are asked for
  const text = [...said, before, ...around, ...Array.from(label).map((other) => other.textContent), one.getAttribute('aria-label') ?? '', one.getAttribute('title') ?? ''].join(' ');
  return /automatic|\bwill (?:open|reload|take|change|update|submit|load|refresh|bring|send|navigate|redirect|move|jump)|when you (?:choose|select|change|pick|enter|type|tick)|(?:on|by|upon) (?:selection|selecting|choosing|changing|ticking)|(?:choosing|selecting|changing|ticking)\b.{0,60}\b(?:open|reload|take|change|update|submit|load|send|go)|as soon as|new (?:window|tab)|ffenestr newydd|yn awtomatig/i.test(text);
}

/** Which field has the focus by its way, '' where none has; for fields that pass it on. */
export function focusedWay(_: null, kit: TrialPage): string {
  const focused = kit.focusedNow();
  return focused === null ? '' : kit.wayOf(focused);
}

export const inputFunctions = [inputThings, isWarned, focusedWay];
