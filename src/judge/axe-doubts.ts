import type { AxePlace, AxeRule } from '../model/facts.ts';
import { foldWords } from './fold-words.ts';
import { tagsOf } from './tags-of.ts';

/** Names of icons in the fonts in use, which an icon’s font makes a picture of: a word in the markup is not one on the screen. */
const icons = /^(?:search|menu|close|home|print|email|mail|phone|call|person|settings|share|add|remove|delete|edit|info|help|done|check|clear|star|language|expand|more|send|event|map|(?:arrow|chevron|expand|keyboard|more|navigate|location|account|shopping|play|calendar|file)_[a-z_]+)$/;

/** axe's summary where the attribute that says whether something is open is all that it minds. */
const expandedOnly = /not allowed: aria-expanded="[^",]*"\s*$/;

/** The same for a control that is said to steer something which is not in the page: no rule of the W3C minds where the role does not need it. */
const controlsOnly = /^(?:Fix \w+ of the following:\s*)?Invalid ARIA attribute values?: aria-controls="[^"]*"\s*$/;

/**
 * What axe fails and a person has to decide: a radio button with `aria-expanded`, which ARIA's specification does not know there and screen
 * readers tell, so that it keeps nobody out for certain; pale words that belong to a control which is off, of which WCAG asks no contrast;
 * `aria-controls` that leads nowhere, but for the roles that need it; and what `isAlmostInName` says.
 */
export function isDoubtful({ id }: Pick<AxeRule, 'id'>, { html, why, ofInactive }: AxePlace): boolean {
  const has = (name: string): string => tagsOf(html)[0]?.attributes.get(name)?.trim().toLowerCase() ?? '';
  if (id === 'aria-allowed-attr') return has('type') === 'radio' && expandedOnly.test(why);
  if (id === 'aria-valid-attr-value') return controlsOnly.test(why) && !/^(?:scrollbar|combobox)\b/.test(has('role'));
  if (id === 'color-contrast') return ofInactive === true;
  return id === 'label-content-name-mismatch' && isAlmostInName(html);
}

/**
 * Words on a control that are missing from its name by nothing but hyphens and other signs within a word or an abbreviation, that hold no letter
 * or figure, or that name an icon. The W3C’s own examples take these for the same; words set apart or run together they do not. Only facts that
 * were kept before the axe of this project left out `label-content-name-mismatch` hold such places; `isInName` decides the rest.
 */
function isAlmostInName(html: string): boolean {
  const name = tagsOf(html)[0]?.attributes.get('aria-label') ?? '';
  const text = html.replace(/<[^>]*>/g, ' ').replace(/&[a-z]+;|&#\w+;/gi, ' ').trim().toLowerCase();
  if (name === '' || html.length >= 300) return false;
  return !/[\p{L}\p{N}]/u.test(text) || icons.test(text) || ` ${foldWords(name, 'joined')} `.includes(` ${foldWords(text, 'joined')} `) || isShort(text, name);
}

/** Whether one is the other with words cut short by a full stop: “University Ave.”, “University Avenue”. */
function isShort(text: string, name: string): boolean {
  const [short, long] = [text.split(/\s+/), name.split(/\s+/)];
  return short.some((word) => word.endsWith('.')) && short.every((word, n) => {
    const whole = long[n] ?? '';
    return word.endsWith('.') ? word.length > 1 && whole.startsWith(word.slice(0, -1)) : foldWords(word, 'joined') === foldWords(whole, 'joined');
  });
}
