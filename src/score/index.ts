export { kappaOf } from './kappa.ts';
export { markAgreement } from './mark-agreement.ts';
export { rank } from './rank.ts';
export { scoreSite } from './score-site.ts';
export { truthAgreement } from './truth-agreement.ts';
export { wilson } from './wilson.ts';
