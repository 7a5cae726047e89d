import type { LinkFact, PageSource } from '../model/facts.ts';

const begins = /^(start|begin|report|apply|pay|book|register|order|request|check|find|view|search|continue|use|make|complete|go to|log ?in|sign ?in)\b|\bonline\b|\bstart now\b/i;
const social = /(^|\.)(facebook|twitter|x|instagram|linkedin|youtube|vimeo|tiktok|nextdoor|whatsapp|google|apple|microsoft)\.com$/i;

/** Links of the page's own part whose words ask a resident to begin something; never social networks. */
export function startLinks(source: Pick<PageSource, 'links'>): readonly (LinkFact & { readonly href: string })[] {
  return source.links.flatMap((link) => {
    const { href } = link;
    return href !== null && link.region === 'main' && begins.test(link.text.trim()) && !social.test(URL.parse(href)?.hostname ?? '') ? [{ ...link, href }] : [];
  });
}
