import type { Verdict } from '../../model/kit.ts';
import type { FieldFound, FormFound, Structure } from '../../model/structure.ts';
import { defineCheck } from '../define-check.ts';
import { faultPlaces } from '../fault-places.ts';
import { isAboutOthers, personalPurpose } from '../personal-purpose.ts';
import { many, quote } from '../quote.ts';
import { cantTell, failed, inapplicable, passed } from '../verdict.ts';

/** So many different data of one person in one form leave no doubt whose they are; an address alone may be that of anything. */
const enough = 2;
const ofPersons: readonly string[] = ['name', 'given-name', 'family-name', 'email', 'tel', 'bday'];

interface Asked extends FieldFound { readonly token: string }

export const autocompleteMissing = defineCheck({
  id: 'autocomplete-missing',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'Fields for one’s own data do not say so to the browser',
  about: 'Finds fields whose label can mean nothing but the resident’s own name, email, telephone, address or birthday and that have no autocomplete token. It fails where one form asks for at least two of them, one a name, an email, a telephone number or a birthday, and speaks of nobody else; an address may be that of a place.',
  verify: 'Look at the field’s autocomplete attribute: does it name the purpose, as email or postal-code?',
  matters: 'People who find it hard to remember, to spell or to type could have these fields filled in by their browser.',
  mend: 'Add the token to each field: autocomplete="email", "name", "tel", "postal-code".',
  unseen: 'Fields with other labels, and whose data they are where a form asks for one thing only.',
  techniques: ['H98', 'F107'],
  severity: 'moderate',
  wcag: ['1.3.5'],
  judge: (_page, { structure }) => [verdict(structure)],
});

function verdict({ fields, forms }: Structure): Verdict {
  const asked = fields.flatMap((field) => askedOf(field, forms.find(({ n }) => n === field.form)));
  if (asked.length === 0) return inapplicable('No field asks plainly for the resident’s own data.');
  const missing = asked.filter(({ autocomplete }) => autocomplete === '' || autocomplete === 'on' || autocomplete === 'off');
  const [first] = missing;
  if (first === undefined) return passed(`All ${many(asked.length, 'field')} for the resident’s own data have a token.`);
  const certain = missing.filter((one) => {
    const together = new Set(missing.filter(({ form }) => form === one.form && form !== -1).map(({ token }) => token));
    return ofPersons.includes(one.token) && together.size >= enough && !isOthers(one, forms);
  });
  const found = certain.length > 0 ? certain : missing;
  const more = { places: faultPlaces(found, ({ token, autocomplete }) => `asks for ${token}, autocomplete is ${autocomplete === '' ? 'absent' : quote(autocomplete)}`), fingerprint: `autocomplete-missing:${found.map(({ token }) => token).join('-').slice(0, 100)}` };
  const names = found.slice(0, 4).map(({ name }) => quote(name)).join(', ');
  if (certain.length > 0) return failed(`${many(found.length, 'field')} for the resident’s own data have no autocomplete token: ${names}.`, more);
  return cantTell(`Does ${names} ask for the resident’s own data? Then it needs an autocomplete token.`, { ...more, severity: 'info' });
}

function askedOf(field: FieldFound, form: FormFound | undefined): readonly Asked[] {
  const token = personalPurpose(field.name);
  const isText = /^(?:text|email|tel|date|)$/.test(field.kind);
  return token === null || !isText || form?.isSearch === true ? [] : [{ ...field, token }];
}

function isOthers({ form, about }: Asked, forms: readonly FormFound[]): boolean {
  return isAboutOthers(about) || isAboutOthers(forms.find(({ n }) => n === form)?.words ?? '');
}
