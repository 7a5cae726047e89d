import type { Language } from './language.ts';
import { mutationsOf } from './mutations.ts';
import { welshSmallWords } from './welsh-small-words.ts';
import { wordsOf } from './words.ts';

const actions: Language['actions'] = {
  find: ['dod o hyd', 'gwirio', 'gwiriwch', 'chwilio'],
  report: ['rhoi gwybod', 'rhowch wybod', 'adrodd', 'hysbysu', 'riportio'],
  pay: ['talu', 'talwch', 'taliad', 'taliadau'],
  apply: ['gwneud cais', 'gwnewch gais', 'ymgeisio', 'cais', 'ceisiadau'],
  register: ['cofrestru', 'cofrestrwch', 'cofrestriad'],
  book: ['archebu', 'archebwch', 'trefnu', 'trefnwch', 'bwcio'],
  view: ['gweld', 'chwilio', 'edrych'],
};
const hubs: Language['hubs'] = {
  'gwasanaethau': .2, 'pob gwasanaeth': .22, 'preswylwyr': .18, 'trigolion': .18, 'a i y': .2, 'a-y': .2, 'ar lein': .2, 'hunanwasanaeth': .18,
  'adrannau': .18, 'ffurflenni': .14, 'canllawiau': .12,
};

/**
 * Welsh as far as the given words go. No stemmer fits it, so a word is known by its exact letters, however a sentence makes it begin:
 * forms that one word may take are one word. Plurals count where an author wrote them.
 */
export function welsh(known: Iterable<string>): Language {
  const own = [...Object.values(actions).flat(), ...Object.keys(hubs)];
  const stems = stemsOf([...known, ...own].flatMap(welshWords));
  return { id: 'cy', words: welshWords, stem: (word) => stems.get(word) ?? word, small: welshSmallWords, compounds: [], actions, hubs };
}

/** `talu'r` is two words, and so is `i'ch`. */
function welshWords(text: string): readonly string[] {
  return wordsOf(text.replace(/['’](r|n|ch|i|u|m|w|th)(?![\p{L}\p{N}])/giu, ' $1'));
}

/** Every form of every word → the first word written that shares a form with it, so that `gyngor` and `cyngor` are one. */
function stemsOf(words: readonly string[]): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const word of words) {
    const forms = mutationsOf(word);
    const stem = forms.flatMap((form) => stems.get(form) ?? [])[0] ?? word;
    for (const form of forms) if (!stems.has(form)) stems.set(form, stem);
  }
  return stems;
}
