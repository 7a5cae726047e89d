/** The closed list. */
export const allWords: readonly string[] = [
  'done', 'done-with-help', 'not-found', 'dead-end', 'wrong-place', 'blocked', 'broken-site', 'broken-script', 'not-offered', 'account-needed', 'not-assessed',
];
