import type { PageExample } from '../../made/case.ts';
import { fine, layout, seen } from '../../made/site.ts';

const covered = (share: number) => ({ device: 'phone', seen: seen({ layout: fine(layout({ overlay: { share, selector: '#cookie-wall' } })) }) }) as const;

export const cases: readonly PageExample[] = [
  { name: 'a wall that cannot be refused', in: { ...covered(0.874), look: { consent: 'stuck' } }, out: ['failed phone: “#cookie-wall” covers 87 % of the screen, and no button to refuse it worked.'] },
  { name: 'something else in the way', in: covered(0.31), out: ['failed phone: “#cookie-wall” covers 31 % of the screen.'] },
  { name: 'a fixed header', in: covered(0.12), out: ['passed phone: A fixed layer covers 12 % of the screen.'] },
  { name: 'nothing', in: { device: 'phone', seen: seen() }, out: ['passed phone: Nothing covers the page.'] },
  { name: 'never looked at', in: { device: 'phone', seen: {} }, out: ['untested phone: The measurement of the layout was not made on the phone (on our side).'] },
];
