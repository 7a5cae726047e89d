import type { PageExample } from '../../made/case.ts';
import { fine, layout, seen } from '../../made/site.ts';

const set = (viewport: string | null) => ({ device: 'phone', seen: seen({ layout: fine(layout({ viewport })) }) }) as const;

export const cases: readonly PageExample[] = [
  { name: 'zooming forbidden', in: set('width=device-width, user-scalable=no'), out: ['failed phone: The viewport “width=device-width, user-scalable=no” forbids zooming.'] },
  { name: 'zooming stopped early', in: set('width=device-width; maximum-scale=1.0'), out: ['failed phone: The viewport “width=device-width; maximum-scale=1.0” stops zooming before 200 %.'] },
  { name: 'zooming to 500 %', in: set('width=device-width, maximum-scale=5'), out: ['passed phone: Zooming is free: “width=device-width, maximum-scale=5”.'] },
  { name: 'a negative figure, which browsers leave out', in: set('width=device-width, maximum-scale=-1'), out: ['passed phone: Zooming is free: “width=device-width, maximum-scale=-1”.'] },
  { name: 'no word of it', in: set('width=1024'), out: ['passed phone: Zooming is free: “width=1024”.'] },
  { name: 'no viewport at all', in: set(null), out: ['inapplicable phone: No viewport meta element, so nothing limits zooming.'] },
  { name: 'never looked at', in: { device: 'phone', seen: {} }, out: ['untested phone: The measurement of the layout was not made on the phone (on our side).'] },
];
