import type { Results } from '../../model/kit.ts';
import { compared } from '../devices/compared.ts';
import { html, type Markup } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { counted } from '../words/figures.ts';

/** On how many ways the phone needs more clicks than the desktop, or does not arrive where that does; nothing where it is on none. */
export function deviceFinding(results: Results): readonly Markup[] {
  const ways = compared(results.sites).filter(({ way }) => way.difference !== 'could-not-tell');
  const longer = ways.filter(({ way }) => way.difference === 'phone-longer');
  const menus = longer.filter(({ way }) => way.hidden?.by === 'menu').length;
  const lost = ways.filter(({ way }) => way.difference === 'phone-lost').length;
  if (longer.length + lost === 0) return [];
  const why = menus === 0 ? '' : `, ${menus === longer.length ? '' : `${menus} of them `}because a link stands behind a closed menu there`;
  const parts = [...(longer.length === 0 ? [] : [`${longer.length} took more clicks on the phone${why}`]), ...(lost === 0 ? [] : [`${lost} arrived on the desktop alone`])];
  return [html`Of ${counted(ways.length, 'way', 'ways')} to a task, walked on a desktop and on a phone, ${parts.join(', and ')}.
<a href="${paths.table('devices')}">Way by way</a>`];
}
