import { untested } from './verdict.ts';

/** Of facts that were stored before a check’s question was asked. */
export const notMeasured = untested('The page was looked at before this was measured.');
