import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { quote } from '../quote.ts';
import { slug } from '../slug.ts';
import { failed, passed } from '../verdict.ts';

export const viewportMeta = defineCheck({
  id: 'viewport-meta',
  of: 'page',
  devices: ['phone'],
  needs: ['layout'],
  title: 'The page is not set up for phones, or forbids zooming',
  about: 'Reads the viewport meta element: it must be there, take the device’s width and let a reader zoom to 200 %. Does not say that the page then looks right.',
  verify: 'Open the page on a phone: is the text readable at once, and can you zoom in with two fingers?',
  severity: 'serious',
  wcag: ['1.4.4'],
  judge: (_page, { layout: { viewport } }) => {
    if (viewport === null) return [failed('No viewport meta element: a phone shows the desktop page in miniature.', { fingerprint: fingerprint('viewport-meta', 'none') })];
    const trouble = troubleOf(viewport);
    if (trouble === null) return [passed(`Set up for phones: ${quote(viewport)}.`)];
    return [failed(`The viewport ${quote(viewport)} ${trouble}.`, { fingerprint: fingerprint('viewport-meta', slug(trouble)) })];
  },
});

function troubleOf(viewport: string): string | null {
  const set = new Map(viewport.toLowerCase().split(/[,;]/).map((part) => {
    const [key = '', value = ''] = part.split('=');
    return [key.trim(), value.trim()] as const;
  }));
  if (['no', '0'].includes(set.get('user-scalable') ?? '')) return 'forbids zooming';
  if (Number.parseFloat(set.get('maximum-scale') ?? '10') < 2) return 'stops zooming before 200 %';
  const width = set.get('width');
  if (width === undefined) return set.has('initial-scale') ? null : 'does not take the device’s width';
  return width === 'device-width' ? null : 'has a fixed width';
}
