import type { PageExample } from '../../made/case.ts';
import { fine, layout, seen, timeout } from '../../made/site.ts';

const wide = (scrollWidth: number, selector?: string) => seen({ layout: fine(layout({ scrollWidth, wide: selector === undefined ? [] : [{ selector, right: scrollWidth }] })) });

export const cases: readonly PageExample[] = [
  { name: 'a wide table', in: { device: 'phone', seen: wide(512, 'main table') }, out: ['failed phone: 122 px wider than the screen (390 px), because of “main table”.'] },
  { name: 'wider, and nothing to blame', in: { device: 'phone', seen: wide(400) }, out: ['failed phone: 10 px wider than the screen (390 px).'] },
  { name: 'rounded up by one pixel', in: { device: 'phone', seen: wide(391) }, out: ['passed phone: As wide as the screen (390 px).'] },
  { name: 'the browser was too slow', in: { device: 'phone', seen: { layout: { ok: false, failure: timeout } } }, out: ['untested phone: The measurement of the layout could not be made on the phone: it did not answer in time (on the way to the site).'] },
  { name: 'never looked at', in: { device: 'phone', seen: {} }, out: ['untested phone: The measurement of the layout was not made on the phone (on our side).'] },
];
