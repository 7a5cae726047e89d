import { faultPairs } from './pairs.ts';

faultPairs(['contrast-on-image', 'contrast-on-hover', 'contrast-of-control', 'control-contrast-weak', 'link-cue-weak', 'image-of-text']);
