import type { FieldSeen, FormSeen } from './form-page.ts';

/** What a script has put into fields: value → whether anybody may see it. */
export type Filled = ReadonlyMap<string, 'public' | 'secret'>;

/** What the rule needs to know beside the form. */
export interface RuleBy {
  readonly filled: Filled;
  /** Whether an address is the council's own, or of the supplier with whom the task goes on. */
  readonly isOwn: (url: string) => boolean;
  /** Whether the site's binding allows a look-up by POST to exactly this address. */
  readonly isAllowed: (url: string) => boolean;
}

/** What is about a person: by a field's type, by what it tells a browser to fill in, by its name or label. */
const ABOUT_PEOPLE: readonly { readonly what: string; readonly type?: RegExp; readonly autocomplete?: RegExp; readonly called?: RegExp }[] = [
  { what: 'a password', type: /^password$/, autocomplete: /password|one-time-code/ },
  { what: 'a file', type: /^file$/ },
  { what: 'an e-mail address', type: /^email$/, autocomplete: /\bemail\b/, called: /\be-?mail|\be-?bost/i },
  { what: 'a telephone number', type: /^tel$/, autocomplete: /\btel\b/, called: /\b(tele)?phone|\bmobile\b|\bff[oô]n/i },
  { what: 'a card or bank account', autocomplete: /\bcc-/, called: /\b(card|sort.?code|account).?(number|no\b)|\bcvv\b|\biban\b/i },
  {
    what: 'a person’s name', autocomplete: /(^|\s)(name|given-name|family-name|additional-name|nickname|username|honorific-\w+)(\s|$)/,
    called: /^(enw|name)\b|\b(your|full|first|last|middle|given|family|sur|fore|user)[ _-]?name\b|\benw (llawn|cyntaf)\b/i,
  },
  { what: 'free words', type: /^textarea$/ },
];

/**
 * Why a control may not be used because of what it would send, in plain words; null where it may. By POST nothing is sent, unless the
 * binding allows that very address; by GET, and so by a POST that is allowed, only a look-up on the council's own site or its supplier's in
 * which nothing is about a person and everything was put there by this script in public, or by the page's own source.
 */
export function mayPress(form: FormSeen, by: RuleBy): string | null {
  if (!form.sends || form.method === 'dialog') return null;
  if (form.method === 'post' && !by.isAllowed(form.action)) return 'it would send the form by POST, and nothing is sent';
  if (!by.isOwn(form.action)) return `it would send the form to ${hostIn(form.action)}, which is not the council’s own`;
  return mayAsk(form, by);
}

/** Why nothing at all may leave the page while something is done in this form; null where a page or data may be asked for by GET. */
export function mayAsk({ fields, elsewhere }: FormSeen, { filled }: RuleBy): string | null {
  const isSecret = ({ value }: FieldSeen): boolean => filled.get(value) === 'secret';
  if ([...fields, ...elsewhere].some(isSecret)) return 'the form holds a secret, and nothing of it is sent';
  const own = fields.filter(({ value, type, isDefault }) => value !== '' && !(type === 'hidden' && isDefault));
  const holding = [...own, ...elsewhere.filter(({ value }) => filled.has(value))];
  const said = holding.filter((field) => !(field.isDefault && isChoice(field))).map((field) => ({ field, what: aboutPeople(field) }));
  const personal = said.find(({ what }) => what !== null);
  if (personal !== undefined) return `the form holds ${personal.what}${called(personal.field)}, and nothing of it is sent`;
  const strange = holding.find(({ value, isDefault }) => !isDefault && !filled.has(value));
  return strange === undefined ? null : `the form holds something that this script did not write${called(strange)}, and nothing of it is sent`;
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

function aboutPeople({ type, autocomplete, name, label }: FieldSeen): string | null {
  const isCalled = (words: RegExp | undefined): boolean => !isChoice({ type }) && words !== undefined && (words.test(name) || words.test(label));
  const row = ABOUT_PEOPLE.find((one) => one.type?.test(type) || one.autocomplete?.test(autocomplete) || isCalled(one.called));
  return row?.what ?? null;
}

/** One of several given answers: it says what was chosen, not who a person is. */
function isChoice({ type }: Pick<FieldSeen, 'type'>): boolean {
  return type === 'radio' || type === 'checkbox' || type === 'select' || type === 'hidden';
}

function called({ label, name }: FieldSeen): string {
  const words = label || name;
  return words === '' ? '' : ` (“${words.slice(0, 60)}”)`;
}

function hostIn(url: string): string {
  return URL.parse(url)?.host || 'an address of its own';
}
