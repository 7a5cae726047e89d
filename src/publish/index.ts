export { checksums } from './checksums.ts';
export { reports } from './reports.ts';
