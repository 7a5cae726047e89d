export { openVisitor } from './visitor.ts';
export { steps } from './steps/index.ts';
