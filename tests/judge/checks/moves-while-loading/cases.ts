import type { PageExample } from '../../made/case.ts';
import { inLab } from '../../made/lab.ts';

const shifted = (...shifts: number[]): PageExample['in'] => inLab(shifts.map((cls) => ({ cls, speed: 100 })));
const on = 'on a simulated slow phone';

export const cases: readonly PageExample[] = [
  { name: 'stands still', in: shifted(0, 0, 0), out: [`passed phone: The layout shift was 0.00 over 3 runs ${on}: good, which is 0.10 at most.`] },
  { name: 'at the edge', in: shifted(.1), out: [`passed phone: The layout shift was 0.10 in one run ${on}: good, which is 0.10 at most.`] },
  { name: 'jumps, however slow we are', in: shifted(.251, .4, .31), out: [`failed phone: The layout shift was 0.26 to 0.40 over 3 runs ${on} (0.31 in the middle): poor, which is more than 0.25.`] },
  { name: 'in between', in: shifted(.2), out: [`cantTell phone: The layout shift was 0.20 in one run ${on}: neither good (0.10 at most) nor poor (more than 0.25).`] },
  { name: 'once so, once so', in: shifted(0, .3), out: [`cantTell phone: The layout shift was 0.00 to 0.30 over 2 runs ${on} (0.15 in the middle): the runs do not agree on a band.`] },
];
