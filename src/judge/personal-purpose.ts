/** Labels, reduced to bare words, that can mean nothing but a datum of the person who fills in; the token that `autocomplete` has for each. */
const purposes: readonly (readonly [token: string, label: RegExp])[] = [
  ['email', /^(?:your )?e ?mail(?: address)?$/],
  ['name', /^(?:(?:your )?full name|your name|name)$/],
  ['given-name', /^(?:your )?(?:first name|first names|forename|forenames|given name)$/],
  ['family-name', /^(?:your )?(?:last name|surname|family name)$/],
  ['tel', /^(?:your )?(?:(?:mobile|home|daytime|contact|uk)(?: or landline)? )?(?:(?:tele)?phone|telephone|mobile)(?: (?:number|no))?$/],
  ['postal-code', /^(?:your )?(?:home )?post ?code$/],
  ['address-line1', /^(?:address line (?:1|one)|street address|building and street)$/],
  ['address-level2', /^(?:town|city|town or city|town city)$/],
  ['bday', /^(?:your )?date of birth$/],
];

/** Words of a form that is (also) about somebody or something else. */
const others = /\b(?:their|his|her|child(?:ren)?|pupil|student|patient|deceased|partner|spouse|landlord|tenant|organi[sz]ation|company|business|employer|school|friend|recipient|someone else|somebody|another person|other person|venue|witness|premises|next of kin|emergency contact|agent|guest|client|owner|staff|councillor|directory)\b/i;

/** The datum of the person that a field by this label asks for, as the token of `autocomplete`; null where the label leaves any doubt. */
export function personalPurpose(label: string): string | null {
  const bare = label.toLowerCase().replace(/\((?:required|optional|mandatory)\)|\b(?:required|optional|mandatory)$/g, '').replace(/[^a-z0-9]+/g, ' ').trim();
  return purposes.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

/** Whether the words of a form speak of other people or of organisations. */
export function isAboutOthers(words: string): boolean {
  return others.test(words);
}
