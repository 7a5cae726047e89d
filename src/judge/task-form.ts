import type { FormFact, PageSource } from '../model/facts.ts';

const aside = /search|newsletter|subscri|sign ?up for|cookie|consent|helpful|feedback|rate this page|translate/i;
const searchName = /^(q|s|k|search|query|keys|keywords?|terms?|search_api_fulltext)$/i;
const noField = new Set(['hidden', 'submit', 'button', 'reset', 'image']);

/** Forms in which a resident could do the task: not search, consent, newsletter or feedback, not in header or footer, not for signing in. */
export function taskForms(source: PageSource): readonly FormFact[] {
  return source.forms.filter((form) => isInContent(form) && !asksPassword(form) && form.fields.some((field) => !noField.has(field.type) && !isSearch(field)));
}

/** Forms of the page's own part that ask for a password. */
export function signInForms(source: PageSource): readonly FormFact[] {
  return source.forms.filter((form) => isInContent(form) && asksPassword(form));
}

function isInContent(form: FormFact): boolean {
  const words = [form.role, form.id, form.label, ...form.buttons].join(' ');
  return ['main', 'aside', 'breadcrumb'].includes(form.region) && !aside.test(words);
}

function asksPassword(form: FormFact): boolean {
  return form.fields.some(({ type }) => type === 'password');
}

function isSearch({ type, name, label }: FormFact['fields'][number]): boolean {
  return type === 'search' || searchName.test(name) || /^search\b|newsletter|subscribe/i.test(label);
}
