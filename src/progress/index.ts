export { jsonl } from './jsonl.ts';
export { printable, terminal } from './terminal.ts';
export { tellAll } from './tell-all.ts';
