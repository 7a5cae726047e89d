export * as checks from './checks/index.ts';
export { defineCheck } from './define-check.ts';
export { foundNothing } from './found-nothing.ts';
export { judgeSite } from './judge-site.ts';
export { quotedLinks } from './quoted-links.ts';
export { unseenPages } from './unseen-pages.ts';
export { walkedBefore } from './walked-before.ts';
