import { faultPairs } from './pairs.ts';

faultPairs(['menu-button-dead', 'menu-needs-hover', 'missing-on-phone']);
