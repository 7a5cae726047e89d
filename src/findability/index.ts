export { guideFor } from './guide.ts';
