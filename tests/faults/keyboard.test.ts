import { faultPairs } from './pairs.ts';

faultPairs([
  'change-on-focus', 'click-only', 'click-only-maybe', 'focus-lost', 'focus-not-visible', 'focus-obscured', 'focus-on-hidden', 'focus-order', 'focus-weak', 'key-ignored',
  'keyboard-trap', 'needless-stop', 'not-in-tab-order', 'skip-link-broken',
]);
