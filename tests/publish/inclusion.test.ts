import { describe, expect, it } from 'vitest';
import { results } from './results.ts';
import { inclusionSection } from '../../src/publish/council/inclusion-section.ts';
import { textOf } from './published.ts';

const words = (text: string): string => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const sectionOf = (id: string): string => words(/<section id="inclusion">[\s\S]*?<\/section>/.exec(textOf(`councils/${id}.html`))?.[0] ?? '');

describe('weight, privacy and reach', () => {
  it('are told page by page in plain words, the estimate apart from the facts', () => {
    const poor = sectionOf('E06000902');
    for (const said of ['4.3 MB in 131 requests estimate: about 21 s on a slow line (1.6 Mbit/s) came without encryption', '2 known trackers : Google Analytics (analytics), Hotjar (analytics)', 'of known trackers : _ga, _gid 3 others, 1 of them for more than a day',
      'can be accepted in one press; no button to refuse was recognised takes 62 % of a desktop’s screen', 'browsers of about 2018 cannot read 4 of 12 scripts', 'not tested: it did not answer in time']) expect(poor).toContain(said);
    expect(sectionOf('E07000901')).toContain('says 210 of 210 words without script browsers of about 2018 can read all 3 scripts that were read');
    expect(textOf('councils/E06000902.html')).not.toContain('<script>alert(1)</script>');
  });

  it('end with the reading age of the pages that answer, and why it is not told of some', () => {
    const poor = sectionOf('E06000902');
    for (const said of ['How hard the answering pages are to read', 'not whether anybody understands; GOV.UK’s guidance asks for a reading age of 9', 'about 13 years 412 words in 21 sentences', '22 years or more 412 words in 12 sentences', 'Of 1 other page it could not be told: ashby.test/tiny : one word of running text, and the formula needs 100']) expect(poor).toContain(said);
    expect(sectionOf('E07000901')).not.toContain('reading age');
    expect(words(textOf('method.html'))).toContain('It counts words, sentences and syllables; it knows nothing of meaning');
  });

  it('are nowhere where no page was tried, and explained on the method page where one was', () => {
    const [first] = results.sites;
    if (first === undefined) throw new Error('no council');
    const { inclusion: _none, ...without } = first;
    expect(String(inclusionSection(without))).not.toContain('section');
    expect(words(textOf('method.html'))).toContain('How weight, privacy and reach are seen One page of each template is opened once more as by a first visitor');
  });
});
