import type { PageExample } from '../../made/case.ts';
import { inLab } from '../../made/lab.ts';

const busy = (...tbt: number[]): PageExample['in'] => inLab(tbt.map((tbtMs) => ({ tbtMs })));
const [said, on] = ['While it loaded the page would not have answered for', 'on a simulated slow phone'];

export const cases: readonly PageExample[] = [
  { name: 'answers at once', in: busy(0, 0, 140), out: [`passed phone: ${said} 0.0 to 0.2 s over 3 runs ${on} (0.0 s in the middle): good, which is 0.2 s at most.`] },
  { name: 'keeps one waiting', in: busy(601, 900, 1200), out: [`failed phone: ${said} 0.7 to 1.2 s over 3 runs ${on} (0.9 s in the middle): poor, which is more than 0.6 s.`] },
  { name: 'in between', in: busy(400), out: [`cantTell phone: ${said} 0.4 s in one run ${on}: neither good (0.2 s at most) nor poor (more than 0.6 s).`] },
  { name: 'a machine too slow for any phone', in: inLab([{ tbtMs: 900, speed: 110 }], {}, 1), out: [`cantTell phone: ${said} 0.9 s in one run ${on}: our own machine was too slow meanwhile for that to be held against the page.`] },
];
