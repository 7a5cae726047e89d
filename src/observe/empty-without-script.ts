import type { PageSource } from '../model/facts.ts';

/**
 * Whether the page as plain HTTP gave it has nothing to read or follow until its scripts run: hardly a word, link, field,
 * picture or frame, but a script.
 */
export function emptyWithoutScript(source: PageSource): boolean {
  if (source.scripts === 0 || source.iframes.length > 0) return false;
  const fields = source.forms.some((form) => form.fields.some((field) => field.type !== 'hidden'));
  return !fields && source.words < 25 && source.headings.length < 3 && source.images < 3
    && source.links.filter((link) => link.href !== null).length < 3;
}
