import { faultPairs } from './pairs.ts';

faultPairs(['reflow', 'text-clipped-at-200', 'text-clipped-with-spacing', 'text-cut-off', 'text-only-zoom', 'spacing-forbidden', 'orientation-locked']);
