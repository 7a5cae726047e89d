import type { FieldSeen } from './form-page.ts';

interface Row { readonly what: string; readonly type?: RegExp; readonly autocomplete?: RegExp; readonly called?: RegExp; /** A look-up asks for these. */ readonly unless?: RegExp }

const NUMBER = 'a number that stands for a person';

/** What is about a person: by a field's type, by what it tells a browser to fill in, by its name or label. */
const ROWS: readonly Row[] = [
  { what: 'a password', type: /^password$/, autocomplete: /password|one-time-code/ },
  { what: 'a file', type: /^file$/ },
  { what: 'an e-mail address', type: /^email$/, autocomplete: /\bemail\b/, called: /\be-? ?mail|\be-?bost/i },
  { what: 'a telephone number', type: /^tel$/, autocomplete: /\btel\b/, called: /\b(tele)?phone|\bmobile\b|\bff[oô]n/i },
  { what: 'a card or bank account', autocomplete: /\bcc-/, called: /\b(card|sort.?code|account).?(number|no\b)|\bcvv\b|\biban\b/i },
  {
    what: 'a person’s name', autocomplete: /(^|\s)(name|given-name|family-name|additional-name|nickname|username|honorific-\w+)(\s|$)/,
    called: /^(enw|name)\b|\b(your|full|first|last|middle|given|family|sur|fore|user)[ _-]?name\b|\benw (llawn|cyntaf)\b/i,
  },
  { what: 'a date of birth', autocomplete: /\bbday/, called: /\bbirth(day| ?date)?\b|\bdob\b|\bdyddiad geni\b/i },
  { what: NUMBER, called: /\bnational insurance\b|\bnino\b|\b(ni|nhs) (number|no)\b|\bpassport\b|\bdriving licen[cs]e\b|\byswiriant (gwladol|cenedlaethol)\b|\bregistration\b/i },
  {
    what: 'an address where somebody lives', autocomplete: /\b(street-address|address-line\d)\b/, unless: /post ?code|cod post|street|road|stryd/i,
    called: /\b(where|place) (do )?(you|i) live\b|\b(your|home|postal|current|previous) address\b|\baddress line\b|\bcyfeiriad cartref\b/i,
  },
  { what: 'free words', type: /^textarea$/ },
];

/** What is about a person in a field of this kind, in plain words; or null. */
export function aboutPeople({ type, autocomplete, name, label }: FieldSeen): string | null {
  const names = [name, label, spaced(name), spaced(label)];
  const isCalled = (words: RegExp | undefined): boolean => !isChoice({ type }) && words !== undefined && names.some((one) => words.test(one));
  const isLookUp = ({ unless }: Row): boolean => unless !== undefined && names.some((one) => unless.test(one));
  const row = ROWS.find((one) => (one.type?.test(type) || one.autocomplete?.test(autocomplete) || isCalled(one.called)) && !isLookUp(one));
  return row?.what ?? null;
}

/** What is about a person by its own look, whatever the field is called; or null. */
export function looksPersonal(value: string): string | null {
  const text = value.trim();
  if (/^\S+@\S+\.\S+$/.test(text)) return 'an e-mail address';
  if (/^(\+44|0)[\d ()-]{9,15}$/.test(text)) return 'a telephone number';
  return /^[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]$/i.test(text) ? NUMBER : null;
}

/** One of several given answers: it says what was chosen, not who a person is. */
export function isChoice({ type }: Pick<FieldSeen, 'type'>): boolean {
  return type === 'radio' || type === 'checkbox' || type === 'select' || type === 'hidden';
}

/** `dateOfBirth`, `date_of_birth` as words. */
function spaced(words: string): string {
  return words.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_\s.[\]-]+/g, ' ').trim();
}
