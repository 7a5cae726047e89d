import type { Side } from './side.ts';

/** What people do, whatever the task: it says nothing of what a page is about. */
export const doingWords: Readonly<Record<Side['language'], ReadonlySet<string>>> = {
  en: new Set([
    'find', 'report', 'pay', 'apply', 'register', 'book', 'view', 'check', 'search', 'make', 'get', 'see', 'tell', 'request', 'order', 'look up',
  ]),
  cy: new Set([
    'dod o hyd', 'rhoi gwybod', 'adrodd', 'talu', 'gwneud cais', 'ymgeisio', 'cofrestru', 'archebu', 'trefnu', 'gweld', 'gwirio', 'chwilio',
  ]),
};

/** Words of which a query should have one, by the task's action; a task to find or view needs none. */
export const queryWords: Readonly<Record<Side['language'], Readonly<Record<string, RegExp>>>> = {
  en: {
    report: /\b(report\w*|complain\w*|tell)\b/i, pay: /\b(pay\w*)\b/i, apply: /\b(apply\w*|application\w*|request\w*|claim\w*|ask|get|order)\b/i,
    register: /\b(register\w*|registration)\b/i, book: /\b(book\w*|order\w*|arrange|request|appointment)\b/i,
  },
  cy: {
    report: /\b(rhoi gwybod|rhowch wybod|adrodd|cwyno|gwyno|cwyn)\b/i, pay: /\b(talu|dalu|taliad\w*)\b/i,
    apply: /\b(gwneud cais|cais|ceisiadau|ymgeisio|gofyn)\b/i, register: /\b(cofrestru|gofrestru|cofrestriad)\b/i,
    book: /\b(archebu|trefnu|bwcio|apwyntiad)\b/i,
  },
};
