import type { PageExample } from '../../made/case.ts';
import { inLab } from '../../made/lab.ts';

const timed = (...lcp: number[]): PageExample['in'] => inLab(lcp.map((lcpMs) => ({ lcpMs })));
const on = 'on a simulated slow phone';

export const cases: readonly PageExample[] = [
  { name: 'quick each time', in: timed(1210, 1490, 1310), out: [`passed phone: The main content stood after 1.3 to 1.5 s over 3 runs ${on} (1.4 s in the middle): good, which is 2.5 s at most.`] },
  { name: 'just quick', in: timed(2500, 2500, 2500), out: [`passed phone: The main content stood after 2.5 s over 3 runs ${on}: good, which is 2.5 s at most.`] },
  { name: 'slow each time', in: timed(5100, 4001, 6000), out: [`failed phone: The main content stood after 4.1 to 6.0 s over 3 runs ${on} (5.1 s in the middle): poor, which is more than 4.0 s.`] },
  { name: 'in between', in: timed(2501), out: [`cantTell phone: The main content stood after 2.6 s in one run ${on}: neither good (2.5 s at most) nor poor (more than 4.0 s).`] },
  { name: 'over an edge once', in: timed(2400, 2600, 2410), out: [`cantTell phone: The main content stood after 2.4 to 2.6 s over 3 runs ${on} (2.5 s in the middle): the runs do not agree on a band.`] },
  {
    name: 'poor while we were slow ourselves', in: inLab([{ lcpMs: 5000 }, { lcpMs: 5000, speed: 480 }, { lcpMs: 5000 }]),
    out: [`cantTell phone: The main content stood after 5.0 s over 3 runs ${on}: our own machine was too slow meanwhile for that to be held against the page.`],
  },
  { name: 'good although we were slow', in: inLab([{ lcpMs: 900, speed: 300 }]), out: [`passed phone: The main content stood after 0.9 s in one run ${on}: good, which is 2.5 s at most.`] },
  {
    name: 'not all runs could be made', in: inLab([{ lcpMs: 9000 }], { labFailure: { kind: 'timeout', detail: 'x', permanent: false, fault: 'ours' } }),
    out: ['untested phone: The run in the lab could not be made on the phone: it did not answer in time (on our side).'],
  },
  { name: 'not run', in: { device: 'phone', seen: {} }, out: ['untested phone: The run in the lab was not made on the phone (on our side).'] },
  { name: 'only on the way', in: { ...timed(9000), roles: ['way'] }, out: [] },
];
