import type { PageExample } from '../../made/case.ts';
import { visited } from '../../made/arrival.ts';

const weighs = (bytes: number): PageExample['in'] => visited({ kinds: [{ kind: 'document', requests: 1, bytes: 8000 }, { kind: 'picture', requests: 4, bytes: bytes - 8000 }] });

export const cases: readonly PageExample[] = [
  { name: 'light', in: weighs(180_000), out: ['passed desktop: A first visit fetches 180 kB: about 1 s at 1.6 Mbit/s, in 5 requests.'] },
  { name: 'at the edge', in: weighs(2_000_000), out: ['passed desktop: A first visit fetches 2.0 MB: about 10 s at 1.6 Mbit/s, in 5 requests.'] },
  { name: 'heavy', in: weighs(2_100_000), out: ['cantTell desktop: A first visit fetches 2.1 MB: about 11 s at 1.6 Mbit/s, in 5 requests.'] },
  { name: 'nothing measured', in: visited({ kinds: [] }), out: ['cantTell desktop: How much came could not be measured.'] },
];
