import { aboutPeople, isChoice, looksPersonal } from './about-people.ts';
import { isRiskyToPress } from './destructive.ts';
import type { FieldSeen, FormSeen } from './form-page.ts';

/** What a script has put into fields: value → whether anybody may see it, or it is about a person, or a secret. */
export type Filled = ReadonlyMap<string, 'public' | 'personal' | 'secret'>;

/** What the rule needs to know beside the form. */
export interface RuleBy {
  readonly filled: Filled;
  /** Whether an address is the council's own, or of the supplier with whom the task goes on. */
  readonly isOwn: (url: string) => boolean;
  /** Whether the site's binding allows a look-up by POST to exactly this address. */
  readonly isAllowed: (url: string) => boolean;
}

/**
 * Why a control may not be used because of what it would send, in plain words; null where it may. By POST nothing is sent, unless the
 * binding allows that very address; by GET, and so by a POST that is allowed, only a look-up on the council's own site or its supplier's in
 * which nothing is about a person and everything was put there by this script in public, or by the page's own source. By GET something that
 * can be seen must have been filled in, and neither address nor what goes along may say that it ends, removes or confirms something.
 */
export function mayPress(form: FormSeen, by: RuleBy): string | null {
  if (!form.sends || form.method === 'dialog') return null;
  if (form.method === 'post' && !by.isAllowed(form.action)) return 'it would send the form by POST, and nothing is sent';
  if (!by.isOwn(form.action)) return `it would send the form to ${hostIn(form.action)}, which is not the council’s own`;
  const why = mayAsk(form, by);
  if (why !== null || form.method === 'post') return why;
  if (!form.fields.some((field) => isFilled(field, by.filled))) return 'nothing that can be seen in its form was filled in by this script, so it is no look-up';
  return isRiskyToPress(`${form.action.replace(/[?#].*$/s, '')}?${sentBy(form) || 'q='}`) ? 'it would send a form that ends or removes something' : null;
}

/** Whether an address to which a form sends itself by GET is that of the form as it was checked: its own, with its fields and its button only. */
export function isAsChecked(url: string, form: FormSeen, filled: Filled): boolean {
  const [to, action] = [URL.parse(url), URL.parse(form.action)];
  if (to === null || to.origin !== action?.origin || to.pathname !== action.pathname || isRiskyToPress(url)) return false;
  const pairs = [...to.searchParams];
  const isMine = ([name, value]: readonly [string, string]): boolean => form.fields.some((field) => field.name === name && field.isSeen && field.type !== 'hidden' && isPublic(value, filled));
  const isThere = ([name, value]: readonly [string, string]): boolean => form.fields.some((field) => field.name === name && lines(field.value) === lines(value));
  return pairs.some(isMine) && pairs.every((pair) => isMine(pair) || isThere(pair) || isOfButton(pair, form));
}

/** Why nothing at all may leave the page while something is done in this form; null where a page or data may be asked for by GET. */
export function mayAsk({ fields, elsewhere, isCut }: FormSeen, { filled }: RuleBy): string | null {
  if (isCut && filled.size > 0) return 'the page has more fields than are read, and nothing of them is sent';
  const isSecret = ({ value }: FieldSeen): boolean => filled.get(value) === 'secret';
  if ([...fields, ...elsewhere].some(isSecret)) return 'the form holds a secret, and nothing of it is sent';
  const own = fields.filter(({ value, type, isDefault }) => value !== '' && !(type === 'hidden' && isDefault));
  const holding = [...own, ...elsewhere.filter(({ value }) => filled.has(value))];
  const said = holding.filter((field) => !(field.isDefault && isChoice(field))).map((field) => ({ field, what: aboutPeople(field) }));
  const personal = said.find(({ what }) => what !== null);
  if (personal !== undefined) return `the form holds ${personal.what}${called(personal.field)}, and nothing of it is sent`;
  const copied = [...fields, ...elsewhere].find(({ value }) => isPersonal(value, filled));
  if (copied !== undefined) return `the form holds what was filled in about a person${called(copied)}, and nothing of it is sent`;
  const strange = holding.find(({ value, isDefault }) => !isDefault && !filled.has(value));
  return strange === undefined ? null : `the form holds something that this script did not write${called(strange)}, and nothing of it is sent`;
}

/** What is about a person when a script writes it into a field, by the field or by the value's own look; or null. */
export function personalIn(field: FieldSeen, value: string): string | null {
  return aboutPeople(field) ?? looksPersonal(value);
}

/** Whether the form wants its visitor to sign in. */
export function wantsPassword({ fields }: FormSeen): boolean {
  return fields.some(({ type, isSeen }) => type === 'password' && isSeen);
}

/** Why a script may not write a value into a field, or null. */
export function mayFill({ type }: Pick<FieldSeen, 'type'>, value: 'public' | 'secret'): string | null {
  if (type === 'file') return 'it wants a file, and none is given to any form';
  return type === 'password' && value !== 'secret' ? 'it wants a password, and only a secret input may stand there' : null;
}

/** What a person can see and this script has written, in public. */
function isFilled({ isSeen, type, value }: FieldSeen, filled: Filled): boolean {
  return isSeen && type !== 'hidden' && filled.get(value) === 'public';
}

/** A page may write a postcode in capitals, or close it up. */
function isPublic(value: string, filled: Filled): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[\s-]+/g, '');
  return [...filled].some(([one, is]) => is === 'public' && bare(one) === bare(value));
}

/** Very short ones stand in many a field by chance. */
function isPersonal(value: string, filled: Filled): boolean {
  return [...filled].some(([one, is]) => is === 'personal' && (one.length < 3 ? one === value : value.toLowerCase().includes(one.toLowerCase())));
}

function isOfButton([name, value]: readonly [string, string], { sender }: FormSeen): boolean {
  if (sender === null) return false;
  if (!sender.isImage) return name === sender.name && value === sender.value;
  return (name === sender.name && value === sender.value) || (/^\d+$/.test(value) && ['x', 'y'].some((axis) => name === (sender.name === '' ? axis : `${sender.name}.${axis}`)));
}

/** The query that the form has by what was seen; unchosen boxes are not sent. */
function sentBy({ fields, sender }: FormSeen): string {
  const held = fields.filter(({ name, value }) => name !== '' && value !== '').map(({ name, value }): [string, string] => [name, value]);
  return new URLSearchParams([...held, ...(sender === null || sender.name === '' ? [] : [[sender.name, sender.value]])]).toString();
}

/** Browsers send a line's end in their own way. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function called({ label, name }: FieldSeen): string {
  const words = label || name;
  return words === '' ? '' : ` (“${words.slice(0, 60)}”)`;
}

function hostIn(url: string): string {
  return URL.parse(url)?.host || 'an address of its own';
}
