import { faultPairs } from './pairs.ts';

faultPairs(['bar-covers', 'covered-page', 'frame-too-wide', 'image-cut', 'table-too-wide', 'text-cut-at-side', 'wrong-keyboard']);
