import type { PageExample } from '../../made/case.ts';
import { fine, layout, seen } from '../../made/site.ts';

const set = (viewport: string | null) => ({ device: 'phone', seen: seen({ layout: fine(layout({ viewport })) }) }) as const;

export const cases: readonly PageExample[] = [
  { name: 'none', in: set(null), out: ['failed phone: No viewport meta element: a phone shows the desktop page in miniature.'] },
  { name: 'a fixed width', in: set('width=1024'), out: ['failed phone: The viewport “width=1024” has a fixed width.'] },
  { name: 'nothing about width', in: set('minimal-ui'), out: ['failed phone: The viewport “minimal-ui” does not take the device’s width.'] },
  { name: 'the device’s width', in: set('width=device-width, maximum-scale=5'), out: ['passed phone: Set up for phones: “width=device-width, maximum-scale=5”.'] },
  { name: 'zooming forbidden, which another check tells', in: set('width=device-width, user-scalable=no'), out: ['passed phone: Set up for phones: “width=device-width, user-scalable=no”.'] },
  { name: 'by scale alone', in: set('initial-scale=1'), out: ['passed phone: Set up for phones: “initial-scale=1”.'] },
  { name: 'never looked at', in: { device: 'phone', seen: {} }, out: ['untested phone: The measurement of the layout was not made on the phone (on our side).'] },
];
