export { expectedOutcomes } from './expected-outcomes.ts';
export { expectedOn, expectedStatements } from './expected-statements.ts';
export { planted } from './planted.ts';
export { plantedStates } from './planted-states.ts';
export { sampleNames } from './sample-names.ts';
export { startSamples } from './start-samples.ts';
export { truth } from './truth.ts';
