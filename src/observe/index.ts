export { emptyWithoutScript } from './empty-without-script.ts';
export { readSource } from './source.ts';
