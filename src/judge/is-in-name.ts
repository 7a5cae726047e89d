import { foldWords } from './fold-words.ts';

/** Signs between the things of a list or the ends of a span, for which a name says “and”, “or” or “to”. */
const LISTED = /[|/•·,;&+–—]|\s-\s/u;

/** The ways in which the two are read, each the same way: a hyphen as a blank or as nothing, “1st” as “1”, “9 am” as “9am”, a list without its “and”. */
const READINGS: readonly ((text: string) => string)[] = [
  (text) => foldWords(text),
  (text) => foldWords(text, 'joined'),
  (text) => foldWords(text).replace(/\b(\d+)(?:st|nd|rd|th|af|il|ydd|fed|ed)\b/g, '$1'),
];
const unjoined = (text: string): string => foldWords(text).replace(/\b(\d+) ([ap]m)\b/g, '$1$2').split(' ').filter((word) => !/^(?:and|or|to|a|ac|neu|i)$/.test(word)).join(' ');

/**
 * Whether the words seen on a control are in its name, in their order and next to each other, as ACT rule 2ee8b8 compares them; what stands in
 * round brackets, signs, accents and the kind of apostrophe or dash aside. True where there is nothing to compare: single letters (an X for
 * “close”), signs, abbreviations with a full stop.
 */
export function isInName(visible: string, spoken: string): boolean {
  const [seen = '', said = ''] = [visible, spoken].map((text) => text.replace(/\([^)]*\)/g, ' '));
  const words = foldWords(seen);
  if (words === '' || /^\p{L}$/u.test(words)) return true;
  if (/\p{L}{2,}\.(?:\s|$)/u.test(visible) && visible.length < 40) return true;
  const readings = LISTED.test(seen) || LISTED.test(said) ? [...READINGS, unjoined] : READINGS;
  return readings.some((read) => ` ${read(said)} `.includes(` ${read(seen)} `));
}
