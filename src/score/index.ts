export { rank } from './rank.ts';
export { scoreSite } from './score-site.ts';
