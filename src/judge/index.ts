export * as checks from './checks/index.ts';
export { defineCheck } from './define-check.ts';
export { framesOf } from './frames-of.ts';
export { judgeSite } from './judge-site.ts';
