import { defineCheck } from '../define-check.ts';
import { lostVerdict } from '../lost-verdict.ts';

export const textOnlyZoom = defineCheck({
  id: 'text-only-zoom',
  of: 'page',
  devices: ['desktop'],
  needs: ['resize'],
  title: 'Does text stay whole when only text is enlarged?',
  about: 'Doubles the size of letters and lines and nothing else, as some browsers offer, and looks for letters that are newly cut off or covered. WCAG is met where zooming the whole page works, so this is a hint.',
  verify: 'In Firefox choose View, Zoom, Zoom Text Only, zoom to 200 % and read the named text.',
  matters: 'Many people with low vision set a larger font in their phone or browser and never zoom a page.',
  mend: 'Give boxes round text min-height in em or rem in place of a height in pixels.',
  unseen: 'Text in pictures, frames and shadow trees.',
  techniques: ['G179', 'C12', 'C14'],
  severity: 'info',
  wcag: ['1.4.4'],
  judge: (_page, { resize }) => {
    const { letters, zoom } = resize;
    const also = new Set(zoom.map(({ selector }) => selector));
    const verdict = lostVerdict('text-only-zoom', resize, letters.filter(({ selector, ellipsis }) => !ellipsis && !also.has(selector)), 'with letters twice as large');
    return [verdict.state === 'failed' ? { ...verdict, state: 'cantTell', severity: 'info' } : verdict];
  },
});
