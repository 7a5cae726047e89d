export { openVisitor } from './visitor.ts';
export { steps } from './steps/steps.ts';
