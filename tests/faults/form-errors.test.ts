import { trialPages } from './trials.ts';

trialPages('formErrors');
