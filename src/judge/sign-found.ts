import type { PageSource } from '../model/facts.ts';
import type { Sign } from '../model/scenario.ts';
import { quote } from './quote.ts';
import { taskForms } from './task-form.ts';

/** The words in which a sign was seen on a page, or null where it was not seen there by these rules. Patterns ignore case. */
export function signFound(sign: Sign, source: PageSource): string | null {
  if ('text' in sign) return inText(sign.text, source);
  if ('link' in sign) return inLinks(sign.link, source);
  if ('field' in sign) return inFields(sign.field, source);
  if ('file' in sign) return inFiles(sign.file, source);
  const form = taskForms(source)[0];
  return form ? `a form that asks for ${quote(form.fields.find(({ label, type }) => label !== '' && type !== 'hidden')?.label ?? form.fields[0]?.name ?? '')}` : null;
}

function inText(pattern: string, source: PageSource): string | null {
  const parts = [...source.headings.map(({ text }) => text), source.lead, source.text];
  for (const part of parts) {
    const match = new RegExp(pattern, 'iu').exec(part);
    if (match) return quote(around(part, match.index, match[0].length));
  }
  return null;
}

function inLinks(pattern: string, source: PageSource): string | null {
  // A link of the header or footer stands on every page and says nothing about this one.
  const link = source.links.find(({ region, text }) => ['main', 'aside'].includes(region) && new RegExp(pattern, 'iu').test(text));
  return link ? `the link ${quote(link.text)}` : null;
}

function inFields(pattern: string, source: PageSource): string | null {
  const fields = source.forms.filter(({ region }) => region !== 'cookie').flatMap(({ fields: all }) => all).filter(({ type }) => type !== 'hidden');
  const field = fields.find(({ label, name }) => new RegExp(pattern, 'iu').test(label) || new RegExp(pattern, 'iu').test(name));
  return field ? `the field ${quote(field.label === '' ? field.name : field.label)}` : null;
}

function inFiles(ending: string, source: PageSource): string | null {
  const wanted = `.${ending.replace(/^\./, '').toLowerCase()}`;
  const link = source.links.find(({ href, region }) => region === 'main' && (URL.parse(href ?? '')?.pathname.toLowerCase().endsWith(wanted) ?? false));
  return link ? `the file ${quote(link.text)}` : null;
}

/** The match with up to 25 characters of its sentence on either side, at whole words. */
function around(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - 25), at);
  const after = text.slice(at + length, at + length + 25);
  return `${at > 25 ? before.replace(/^\S*\s?/, '') : before}${text.slice(at, at + length)}${text.length > at + length + 25 ? after.replace(/\s?\S*$/, '') : after}`;
}
