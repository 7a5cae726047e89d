import { faultPairs } from './pairs.ts';

faultPairs(['banner-without-refusal']);
