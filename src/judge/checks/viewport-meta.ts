import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { quote } from '../quote.ts';
import { slug } from '../slug.ts';
import { failed, passed } from '../verdict.ts';
import { viewportWords } from '../viewport-words.ts';

export const viewportMeta = defineCheck({
  id: 'viewport-meta',
  of: 'page',
  devices: ['phone'],
  needs: ['layout'],
  title: 'The page is not set up for phones',
  about: 'Reads the viewport meta element: it must be there and take the device’s width. Does not say that the page then looks right; whether one may zoom is asked by another check.',
  verify: 'Open the page on a phone: is the text readable at once?',
  matters: 'Without it a phone shows the desktop page in miniature, and all has to be read by zooming.',
  mend: 'Add `<meta name="viewport" content="width=device-width, initial-scale=1">`.',
  unseen: 'Whether the page then looks right.',
  severity: 'serious',
  wcag: [],
  judge: (_page, { layout: { viewport } }) => {
    if (viewport === null) return [failed('No viewport meta element: a phone shows the desktop page in miniature.', { fingerprint: fingerprint('viewport-meta', 'none') })];
    const trouble = troubleOf(viewportWords(viewport));
    if (trouble === null) return [passed(`Set up for phones: ${quote(viewport)}.`)];
    return [failed(`The viewport ${quote(viewport)} ${trouble}.`, { fingerprint: fingerprint('viewport-meta', slug(trouble)) })];
  },
});

function troubleOf(words: ReadonlyMap<string, string>): string | null {
  const width = words.get('width');
  if (width === undefined) return words.has('initial-scale') ? null : 'does not take the device’s width';
  return width === 'device-width' ? null : 'has a fixed width';
}
