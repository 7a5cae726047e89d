import { faultPairs } from './pairs.ts';

faultPairs(['bar-covers', 'frame-too-wide', 'image-cut', 'table-too-wide', 'text-cut-at-side', 'wrong-keyboard']);
