import { faultPairs } from './pairs.ts';

faultPairs([
  'no-bypass', 'aria-name-prohibited', 'unnamed-group', 'frame-title-placeholder', 'frame-name-generic',
  'frame-same-name', 'label-not-tied', 'autocomplete-missing', 'placeholder-as-label', 'title-as-label',
  'hint-not-tied', 'error-not-tied', 'no-submit-button', 'star-unexplained', 'same-label-twice',
  'label-far-away', 'order-changed', 'graphic-without-name', 'link-and-button-swapped', 'control-inside-link',
  'text-from-css', 'outdated-markup', 'object-without-name',
]);
