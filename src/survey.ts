/** The story on one page: what is collected is concluded from, and what was concluded is published. */

export { collect } from './survey/collect.ts';
export { conclude } from './survey/conclude.ts';
export { onlyScripts } from './survey/only-scripts.ts';
export { publish } from './survey/publish.ts';
export type { OlderEdition, Visitor } from './survey/visitor.ts';
