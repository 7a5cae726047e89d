import type { Look } from '../model/facts.ts';
import { addressKey } from './address-key.ts';

/** Fewer may have come and gone between two loads: our choice. */
const least = 3;
const leastShare = .25;

/**
 * Names of the links of the main part that are to be seen on a desktop and that the page which a phone loads itself does not have at all, neither
 * by address nor by name; empty where they are few, as news that change, or where either page was not seen.
 */
export function notSent({ seen: { desktop }, further }: Look): readonly string[] {
  const phone = further?.['phone-loaded']?.html;
  if (desktop?.html?.ok !== true || desktop.links?.ok !== true || phone?.ok !== true) return [];
  const { boxes } = desktop.links.data;
  const has = new Set(phone.data.source.links.flatMap(({ href, text }) => [...(href === null ? [] : [addressKey(href)]), text.toLowerCase()]));
  const main = desktop.html.data.source.links.filter(({ n, href, region, text }) => region === 'main' && href !== null && text !== '' && boxes[n] != null);
  const gone = main.filter(({ href, text }) => !has.has(addressKey(href ?? '')) && !has.has(text.toLowerCase()));
  const names = [...new Set(gone.map(({ text }) => text))];
  return names.length >= least && gone.length >= leastShare * main.length ? names : [];
}
