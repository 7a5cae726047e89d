import { councilWords } from './council-words.ts';
import type { Language } from './language.ts';
import { smallWords } from './small-words.ts';
import { stemOf, wordsOf } from './words.ts';

/** English: Porter2 stems. */
export const english: Language = {
  id: 'en',
  words: wordsOf,
  stem: stemOf,
  small: smallWords,
  compounds: councilWords,
  actions: {
    find: ['find', 'check', 'look up'], report: ['report', 'tell us'], pay: ['pay', 'payment'], apply: ['apply', 'application'],
    register: ['register', 'registration'], book: ['book', 'booking', 'reserve'], view: ['view', 'search', 'see'],
  },
  hubs: {
    'services': .2, 'all services': .22, 'residents': .18, 'a to z': .2, 'a-z': .2, 'do it online': .2, 'how do i': .18,
    'departments': .18, 'forms': .14, 'guides': .12,
  },
};
