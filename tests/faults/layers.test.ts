import { trialPages } from './trials.ts';

trialPages('layers');
