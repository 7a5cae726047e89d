import type { PageSource } from '../model/facts.ts';

/** From this share of a text on it is filler, whatever stands around it. */
const mostly = .15;
const latin = new RegExp(`\\b(${[
  'lorem', 'ipsum', 'dolor', 'sit', 'amet', 'consectetur', 'adipiscing', 'elit', 'sed', 'nulla', 'donec', 'vestibulum', 'pellentesque',
  'tempor', 'tincidunt', 'ut', 'et', 'eu', 'id', 'vel', 'ac', 'non',
].join('|')})\\b`, 'gi');

/** Whether a page's text is the "lorem ipsum" that designers put where words are still missing: it answers nobody, whatever its heading says. */
export function isFiller({ text }: Pick<PageSource, 'text'>): boolean {
  if (!/\blorem ipsum\b/i.test(text)) return false;
  return (text.match(latin)?.length ?? 0) >= mostly * text.split(' ').length;
}
