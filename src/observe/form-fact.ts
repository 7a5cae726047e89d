import type { FieldFact, FormFact } from '../model/facts.ts';
import { address } from './address.ts';
import type { Landmarks, Place } from './tour.ts';
import { attr, hasAttr, isElement, parentOf, textOf, within, type TreeElement } from './tree.ts';
import { ariaName, clean, headingLevel, readable } from './words.ts';

/** What belongs to a form, gathered in document order. */
export interface FormParts {
  readonly form: TreeElement;
  readonly place: Place;
  readonly fields: TreeElement[];
  readonly buttons: TreeElement[];
}

const BUTTONS = new Set(['submit', 'button', 'image', 'reset']);
const TYPES = new Set(('checkbox color date datetime-local email file hidden month number password radio range '
  + 'search tel text time url week').split(' '));
const NOT_TYPED = new Set(['hidden', 'checkbox', 'radio', 'select', 'textarea', 'range', 'color', 'file']);

/** `field`, `button` or null for everything else. */
export function partOf(element: TreeElement): 'field' | 'button' | null {
  if (element.name === 'select' || element.name === 'textarea') return 'field';
  if (element.name === 'button') return 'button';
  if (element.name !== 'input') return null;
  return BUTTONS.has(attr(element, 'type').toLowerCase()) ? 'button' : 'field';
}

/**
 * The fact of one form. `action` is its address; without one (or with an empty one) the page's own address where the form can be
 * sent without script, that is with a named field and a submit button or a single text field (Enter sends it); else null.
 */
export function formFact(parts: FormParts, n: number, page: Landmarks, base: string, own: string): FormFact {
  const { form } = parts;
  const fields = parts.fields.slice(0, 200).map((field) => fieldFact(field, page));
  const method = attr(form, 'method').toLowerCase();
  const written = attr(form, 'action');
  return {
    n,
    action: written ? address(written, base).href : isSendable(parts, fields) ? address(own, own).href : null,
    method: method === 'post' || method === 'dialog' ? method : 'get',
    role: roleOf(form),
    id: attr(form, 'id').slice(0, 200),
    label: ariaName(form, page.ids) || titleInside(form),
    region: parts.place.standing.region,
    fields,
    buttons: parts.buttons.slice(0, 50).map((button) => buttonWords(button, page)).filter((words) => words !== ''),
  };
}

function isSendable(parts: FormParts, fields: readonly FieldFact[]): boolean {
  if (!fields.some((field) => field.name !== '')) return false;
  const hasSubmit = parts.buttons.some((button) => {
    const type = attr(button, 'type').toLowerCase();
    return type === 'submit' || type === 'image' || (button.name === 'button' && type !== 'button' && type !== 'reset');
  });
  const typed = fields.filter((field) => !NOT_TYPED.has(field.type));
  return hasSubmit || typed.length === 1;
}

/** Its own role, or `search` where it stands in a search landmark. */
function roleOf(form: TreeElement): string {
  const own = attr(form, 'role').toLowerCase().slice(0, 50);
  if (own) return own;
  let up = parentOf(form);
  for (let steps = 0; up && steps < 5; steps += 1, up = parentOf(up)) {
    if (up.name === 'search' || attr(up, 'role') === 'search') return 'search';
  }
  return '';
}

function titleInside(form: TreeElement): string {
  for (const node of within(form, 60)) {
    if (isElement(node) && (node.name === 'legend' || headingLevel(node) !== null)) return readable(node, 200);
  }
  return '';
}

function buttonWords(button: TreeElement, page: Landmarks): string {
  const own = ariaName(button, page.ids);
  if (own) return own;
  if (button.name === 'button') return readable(button, 200) || clean(attr(button, 'title') || attr(button, 'value'));
  const fallback = { submit: 'Submit', reset: 'Reset' }[attr(button, 'type').toLowerCase()] ?? '';
  return clean(attr(button, 'value') || attr(button, 'alt') || attr(button, 'title') || fallback).slice(0, 200);
}

function fieldFact(field: TreeElement, page: Landmarks): FieldFact {
  const written = attr(field, 'type').toLowerCase();
  const type = field.name !== 'input' ? field.name : TYPES.has(written) ? written : 'text';
  return {
    type,
    name: attr(field, 'name').slice(0, 200),
    label: labelOf(field, page),
    id: attr(field, 'id').slice(0, 200),
    autocomplete: attr(field, 'autocomplete').toLowerCase().slice(0, 100),
    value: valueOf(field, type).slice(0, 2_000),
  };
}

/** Label for it, label round it, aria name, placeholder, title: the first there is. */
function labelOf(field: TreeElement, page: Landmarks): string {
  const pointed = page.labels.get(attr(field, 'id'));
  const said = pointed && attr(field, 'id') ? readable(pointed, 300) : '';
  if (said) return said;
  let up = parentOf(field);
  for (let steps = 0; up && steps < 6; steps += 1, up = parentOf(up)) if (up.name === 'label') return readable(up, 300);
  return ariaName(field, page.ids) || clean(attr(field, 'placeholder') || attr(field, 'title')).slice(0, 300);
}

/** What would be sent if nobody touched it; passwords and unchecked boxes: ''. */
function valueOf(field: TreeElement, type: string): string {
  if (type === 'password' || type === 'file') return '';
  if (type === 'checkbox' || type === 'radio') return hasAttr(field, 'checked') ? attr(field, 'value') || 'on' : '';
  if (type === 'textarea') return field.children.map((child) => textOf(child) ?? '').join('').trim();
  if (type !== 'select') return attr(field, 'value');
  const options = [...within(field, 1_000)].filter((node): node is TreeElement => isElement(node) && node.name === 'option');
  const chosen = options.find((option) => hasAttr(option, 'selected')) ?? options[0];
  return chosen ? (hasAttr(chosen, 'value') ? attr(chosen, 'value') : readable(chosen, 300)) : '';
}
