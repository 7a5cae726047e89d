import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { quote } from '../quote.ts';
import { slug } from '../slug.ts';
import { failed, inapplicable, passed } from '../verdict.ts';
import { viewportWords } from '../viewport-words.ts';

export const zoomLimited = defineCheck({
  id: 'zoom-limited',
  of: 'page',
  devices: ['phone'],
  needs: ['layout'],
  title: 'The page limits how far a reader can zoom',
  about: 'Reads the viewport meta element: it must let a reader zoom to 200 %. Some browsers zoom all the same; others do as the page says.',
  verify: 'Open the page on a phone: can you make the text twice as large with two fingers?',
  matters: 'Whoever needs larger letters must be let have them, on a phone most of all.',
  mend: 'Take `user-scalable=no` and `maximum-scale` out of the viewport.',
  unseen: 'Browsers that zoom all the same.',
  severity: 'serious',
  wcag: ['1.4.4'],
  judge: (_page, { layout: { viewport } }) => {
    if (viewport === null) return [inapplicable('No viewport meta element, so nothing limits zooming.')];
    const trouble = troubleOf(viewportWords(viewport));
    if (trouble === null) return [passed(`Zooming is free: ${quote(viewport)}.`)];
    return [failed(`The viewport ${quote(viewport)} ${trouble}.`, { fingerprint: fingerprint('zoom-limited', slug(trouble)) })];
  },
});

function troubleOf(words: ReadonlyMap<string, string>): string | null {
  if (['no', '0'].includes(words.get('user-scalable') ?? '')) return 'forbids zooming';
  const most = Number.parseFloat(words.get('maximum-scale') ?? '10');
  // Browsers leave out what is negative.
  return most >= 0 && most < 2 ? 'stops zooming before 200 %' : null;
}
