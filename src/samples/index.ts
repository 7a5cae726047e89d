export { startSamples } from './start-samples.ts';
