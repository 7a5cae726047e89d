import type { FormFact, PageSource } from '../model/facts.ts';
import { mayUndo, saysUndo } from './address.ts';

/** A form with this score or more is taken for the site's search (findability 3.7). */
const enough = 3;
const queryName = /^(q|s|k|search|query|keys?|keywords?|terms?|search_api_fulltext)$/i;
const otherForm = /post ?code|address|e-?mail|newsletter|log ?in|sign ?in|chat|feedback|jobs?\b|vacanc/i;
const subscribing = /newsletter|subscri/i;

/**
 * The page's site search: the form that scores best by its words, names and place; never one that may subscribe, delete or end something.
 * Null where none scores enough.
 */
export function searchForm(page: PageSource): FormFact | null {
  let best: { readonly form: FormFact; readonly score: number } | null = null;
  for (const form of page.forms) {
    const score = scoreForm(form);
    if (score >= enough && score > (best?.score ?? 0)) best = { form, score };
  }
  return best?.form ?? null;
}

function scoreForm(form: FormFact): number {
  const typed = form.fields.filter(({ type }) => ['', 'text', 'search'].includes(type));
  if (typed.length === 0 || mayChange(form)) return 0;
  const words = [form.label, form.id, ...form.buttons, ...typed.flatMap(({ label, id }) => [label, id])].join(' ');
  const others = [form.action ?? '', form.label, form.id, ...typed.flatMap(({ name, label, id }) => [name, label, id])].join(' ');
  const shown = form.fields.filter(({ type }) => !['hidden', 'submit', 'button', 'image', 'reset'].includes(type));
  const signs: readonly (readonly [boolean, number])[] = [
    [form.role === 'search', 3],
    [/search/i.test(form.action ?? ''), 2],
    [typed.some(({ type }) => type === 'search'), 2],
    [typed.some(({ name }) => queryName.test(name)), 1.5],
    [/search/i.test(words), 1.5],
    [shown.length === 1, 1],
    [form.region === 'header', .5],
    [otherForm.test(others), -4],
    [form.fields.some(({ type }) => type === 'password' || type === 'email'), -6],
  ];
  return signs.reduce((sum, [is, points]) => sum + (is ? points : 0), 0);
}

/** By its address and names and by what it sends besides the words somebody types. */
function mayChange({ action, id, label, fields }: FormFact): boolean {
  if (mayUndo(action ?? '') || [action ?? '', id, label].some((words) => subscribing.test(words))) return true;
  const isTyped = (type: string): boolean => ['', 'text', 'search'].includes(type);
  return fields.some(({ type, name, value }) => saysUndo(name) || (!isTyped(type) && (saysUndo(value) || subscribing.test(value))));
}

/** The text of a link that is nothing but "Search", for sites whose search sits on a page of its own; null where there is none. */
export function searchLink(page: PageSource): string | null {
  const link = page.links.find(({ text, href }) => href !== null && !mayUndo(href) && /^\W*search( (this|the|our) (web)?site)?\W*$/i.test(text));
  return link?.text ?? null;
}
