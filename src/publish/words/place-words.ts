import type { Region } from '../../model/facts.ts';
import type { QuotedLink } from '../../model/kit.ts';

const regions: Readonly<Record<Region, string>> = {
  header: 'in the header', nav: 'in the navigation', main: 'in the main part', aside: 'in the side column',
  footer: 'in the footer', breadcrumb: 'in the breadcrumb', cookie: 'in the cookie banner',
};

/** Where on its page a link stands: `in the main part, under “Services”`; '' where that is not known. */
export function placeWords(link: Pick<QuotedLink, 'region' | 'context' | 'hidden'> | undefined): string {
  if (link === undefined || link.region === null) return '';
  return [
    regions[link.region],
    ...(link.context === '' ? [] : [`under “${link.context}”`]),
    ...(link.hidden ? ['behind a menu that has to be opened'] : []),
  ].join(', ');
}
