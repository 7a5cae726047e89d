import type { InclusionFacts, InclusionResult } from '../../../src/model/arrival.ts';

const light: InclusionFacts = {
  bytes: 184_000, requests: 9, seconds: 1, parties: [{ name: 'Google Fonts', what: 'shared files', follows: 'no' }], cookies: { known: [], others: 0, staying: 0 }, banner: null,
  isSecure: true, mixed: 0, errors: 0, scripts: { read: 3, left: 0, tooNew: 0 }, plainWords: 210, words: 210,
};

/** First visits of a council: one page of most, a heavy one and one that did not come of the poor one. */
export function inclusion(site: string, home: string, look: string, evil: string): readonly InclusionResult[] {
  if (site !== 'E06000902') return [{ id: look, url: home, untested: null, facts: light }];
  const heavy: InclusionFacts = {
    ...light, bytes: 4_240_000, requests: 131, seconds: 21, isSecure: false, plainWords: null, scripts: { read: 12, left: 1, tooNew: 4 }, banner: { share: .62, refusal: 'none' },
    parties: [{ name: 'Google Analytics', what: 'analytics', follows: 'follows' }, { name: 'Hotjar', what: 'analytics', follows: 'follows' }, { name: 'Google Tag Manager', what: 'tag manager', follows: 'may-follow' }, { name: evil, what: 'not known to us', follows: null }],
    cookies: { known: ['_ga', '_gid'], others: 3, staying: 1 },
  };
  return [
    { id: look, url: home, untested: null, facts: heavy }, { id: '00000000000000aa', url: `${home}late`, untested: 'it did not answer in time', facts: null },
    { id: '00000000000000ab', url: `${home}pay/council-tax`, untested: null, facts: null, reading: { age: 13, words: 412, sentences: 21, untold: null } },
    { id: '00000000000000ad', url: `${home}rules`, untested: null, facts: null, reading: { age: 22, words: 412, sentences: 12, untold: null } },
    { id: '00000000000000ac', url: `${home}tiny`, untested: null, facts: null, reading: { age: null, words: 1, sentences: 1, untold: 'one word of running text, and the formula needs 100' } },
  ];
}
