import { faultPairs } from './pairs.ts';

faultPairs(['link-by-colour', 'placeholder-contrast', 'inserted-words-contrast', 'colour-as-sign', 'colour-hard-coded']);
