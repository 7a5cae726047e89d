import type { Memory } from './page-visible.ts';
import type { FieldKit } from './page-fields.ts';

/** Runs in the page: every field with what names it and what stands beside it. */
export function collectFields(memory: Memory, kit: FieldKit & CollectKit): unknown[] {
  const forms = Array.from(document.forms);
  const headings = Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]'));
  const fields = kit.shownFields(80, memory, kit);
  const telling = ['aria-describedby', 'aria-errormessage', 'aria-labelledby', 'aria-details'];
  const told = telling.flatMap((one) => {
    return Array.from(document.querySelectorAll(`[${one}]`)).slice(0, 200).flatMap((element) => kit.referredOf(element, one, kit).elements);
  });
  return fields.map((field) => {
    const form = field.form ? forms.indexOf(field.form) : -1;
    return kit.fieldFact(field, { form, about: kit.aboutOf(field, headings, kit), told }, memory, kit);
  });
}

/** What is told of one field. */
export function fieldFact(field: HTMLInputElement, { form, about, told }: Around, memory: Memory, kit: FieldKit & CollectKit): unknown {
  const { name, from, by } = kit.namingOf(field, kit);
  const wrapper = kit.wrapperOf(field, kit);
  const seen = by.filter((one) => kit.visibleEdges(one, memory) !== null);
  const before = by.length === 0 ? kit.beforeOf(field, memory, kit) : null;
  const isNear = before !== null && before.text.length < 120 && kit.gapBetween(before.in, field, kit) < 60;
  const tied = [...by, ...told, ...(isNear && before ? [before.in] : [])];
  const untied = kit.untiedOf(field, wrapper, tied, memory, kit);
  const [label] = seen;
  const isOutside = seen.length === 1 && label !== undefined && from === 'label' && !label.contains(field);
  return {
    spot: kit.spotOf(field, kit), kind: field.localName === 'input' ? field.type : field.localName, name, from, form, about,
    isLabelSeen: seen.length > 0 || isNear,
    placeholder: kit.attrOf(field, 'placeholder'), autocomplete: kit.attrOf(field, 'autocomplete').toLowerCase(), inputMode: kit.attrOf(field, 'inputmode').toLowerCase(),
    looseLabel: kit.looseLabelOf(field, wrapper, memory, kit), takenLabel: kit.takenLabelOf(field, memory, kit),
    untiedHint: untied.hint, untiedError: untied.error,
    gap: isOutside && label ? kit.gapBetween(label, field, kit) : null,
    hasStar: /(?:^|[^*])\*\s*:?$/.test(name) || (wrapper !== field && /[\w)]\s?\*\s*:?(?:\s|$)/.test(kit.wordsOf(wrapper).slice(0, 120))),
    isRequired: field.required || kit.attrOf(field, 'aria-required') === 'true',
  };
}

/** Words of a label element before the field, or in its wrapper, that belongs to no field at all. */
export function looseLabelOf(field: Element, wrapper: Element, memory: Memory, kit: FieldKit): string {
  const before = field.previousElementSibling;
  const near = [before, ...(wrapper === field ? [] : Array.from(wrapper.querySelectorAll('label')))];
  for (const one of near) {
    if (!(one instanceof HTMLLabelElement) || one.control !== null || !kit.visibleEdges(one, memory)) continue;
    const isBefore = (one.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (isBefore && kit.gapBetween(one, field, kit) < 80) return kit.labelWords(one, kit);
  }
  return '';
}

/** Words of a label before the field that names the field’s id and goes to something else, because that has the same id and comes first. */
export function takenLabelOf(field: HTMLInputElement, memory: Memory, kit: FieldKit): string {
  const id = kit.attrOf(field, 'id');
  if (id === '' || field.type === 'radio' || field.type === 'checkbox' || document.getElementById(id) === field) return '';
  const labels = Array.from(document.querySelectorAll<HTMLLabelElement>(`label[for="${CSS.escape(id)}"]`)).slice(0, 20);
  const isBefore = (one: Element, other: Element): boolean => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const label = labels.findLast((one) => isBefore(one, field) && !one.contains(field) && kit.visibleEdges(one, memory) !== null);
  const other = label?.control ?? null;
  if (label === undefined || other === field || kit.gapBetween(label, field, kit) >= 80) return '';
  // It may be meant for the one that it goes to.
  const isElsewhere = other === null || kit.visibleEdges(other, memory) === null || (isBefore(other, label) && labels.some((one) => one !== label && isBefore(one, other)));
  return isElsewhere ? kit.labelWords(label, kit) : '';
}

/** Runs in the page: forms with something to type in. */
export function collectForms(memory: Memory, kit: FieldKit): unknown[] {
  return Array.from(document.forms).map((form, n) => {
    const all = (selector: string): Element[] => Array.from(Element.prototype.querySelectorAll.call(form, selector));
    const typed = 'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=radio], [type=checkbox]), textarea';
    const texts = all(typed).filter((one) => kit.visibleEdges(one, memory)).length;
    const id = kit.attrOf(form, 'id');
    const buttons = 'button, input[type=submit], input[type=image], input[type=button], [role=button]';
    const isTied = /^[\w-]+$/.test(id) && document.querySelector(`button[form="${id}"], input[form="${id}"]`) !== null;
    const hasButton = all(buttons).length > 0 || isTied;
    const words = [form, ...all('legend, label, h1, h2, h3, h4, h5, h6, p')].map((one) => kit.wordsOf(one)).join(' ').slice(0, 2000);
    const mark = ['role', 'class', 'id', 'action', 'name', 'aria-label'].map((name) => kit.attrOf(form, name)).join(' ');
    const isInSearch = Element.prototype.closest.call(form, 'search, [role=search]') !== null;
    const isSearch = isInSearch || /search|find|filter|query|lookup|locat/i.test(mark) || all('input[type=search]').length > 0;
    return { spot: kit.spotOf(form, kit), n, texts, hasButton, isSearch, words };
  }).filter((form) => form.texts > 0).slice(0, 20);
}

/** Whether words on the page say what a star beside a field means, or that all are required. */
export function tellsOfStar(): boolean {
  const words = (document.body?.textContent ?? '').slice(0, 300_000);
  return /(?:\*|\basterisk|\bstar(?:red)?\b)[^.?!]{0,80}\b(?:required|mandatory|compulsory|must|need|gorfodol|angen)|\b(?:required|mandatory|compulsory|must|gorfodol)\b[^.?!]{0,80}(?:\*|\basterisk|\bstar(?:red)?\b)|\ball (?:fields|questions) (?:are|must)/i.test(words);
}

export const collectFieldFunctions = [collectFields, fieldFact, looseLabelOf, takenLabelOf, collectForms, tellsOfStar];

interface Around { readonly form: number; readonly about: string; readonly told: readonly Element[] }
interface CollectKit { readonly fieldFact: typeof fieldFact; readonly looseLabelOf: typeof looseLabelOf; readonly takenLabelOf: typeof takenLabelOf }
