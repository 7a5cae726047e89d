import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { fit } from '../../src/read/issues.ts';
import { steps } from '../../src/visit/index.ts';
import { namesIn } from '../../src/visit/steps/names.ts';

const inner = [{ word: 'back', args: null, line: 3 }];
/** As an author is told of them. */
const problems = (word: string, args: unknown) => fit(steps[word]?.args ?? z.never(), args).faults.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('the journey language', () => {
  it('has a schema for editors, a meaning and a sentence for each word', () => {
    for (const [id, step] of Object.entries(steps)) {
      expect([step.id, step.about.endsWith('.')]).toEqual([id, true]);
      expect(z.toJSONSchema(step.args, { io: 'input', unrepresentable: 'any' })).toBeTypeOf('object');
    }
  });

  it.each([
    ['open', 'home', 'open the home page'],
    ['open', 'a-to-z', 'open the A to Z'],
    ['open', '/bins', 'open /bins'],
    ['follow', ['Bins', '~^waste'], 'follow “Bins” or /^waste/'],
    ['follow', { name: 'Bins', href: 'http://x.test/' }, 'follow “Bins”'],
    ['follow', { name: '', href: 'http://x.test/' }, 'follow the link to http://x.test/'],
    ['search', 'bin day', 'search for “bin day”'],
    ['search', null, 'search for the task’s words'],
    ['back', null, 'go back'],
    ['back', 2, 'go back 2 pages'],
    ['expect', { heading: 'Bins', field: ['Postcode', '~^post'] }, 'expect heading “Bins” and field “Postcode” or /^post/'],
    ['refuse', 'Sorry', 'expect no text “Sorry”'],
    ['when', { visible: 'Menu', device: 'phone', 'council-type': ['county', 'unitary'], then: inner }, 'when “Menu” is visible and on a phone and for a county or unitary council'],
    ['when', { hidden: 'Menu', then: inner }, 'when “Menu” is not visible'],
    ['when', { role: 'button', name: { en: 'Next', cy: 'Nesaf' }, language: 'cy', then: inner }, 'when there is a button “Next”, in Welsh “Nesaf” and the page is in Welsh'],
    ['open', { address: '/bins' }, 'open /bins'],
    ['open', { page: 'a-to-z' }, 'open the A to Z'],
    ['follow', { cy: 'Biniau', en: 'Bins' }, 'follow “Bins”, in Welsh “Biniau”'],
    ['follow', { role: 'link', name: { cy: 'Biniau' } }, 'follow in Welsh “Biniau”'],
    ['search', ['bins', 'waste'], 'search for “bins”, then “waste”'],
    ['search', { for: { en: 'bins', cy: 'biniau' } }, 'search for “bins”, then “biniau”'],
    ['browse', [['Waste', 'Bins'], 'Missed bins'], 'browse “Waste” or “Bins”, then “Missed bins”'],
    ['browse', { 'a-to-z': ['Missed bins', 'Bins'] }, 'look up “Missed bins” or “Bins” in the A to Z'],
    ['back', { pages: 3 }, 'go back 3 pages'],
    ['try', [inner, inner], 'try 2 ways'],
    ['use', 'find-address', 'use find-address'],
    ['use', { fragment: 'find-address', with: { postcode: 'ZZ1 1ZZ' }, steps: inner }, 'use find-address with postcode “ZZ1 1ZZ”'],
    ['stop', 'before-submission', 'stop: before anything is submitted'],
    ['stop', 'the answer is here', 'stop: the answer is here'],
    ['stop', { as: 'unsafe', because: 'it asks for a name' }, 'stop: it asks for a name'],
    ['check', 'form', 'check this page as “form”'],
    ['capture', null, 'keep a picture'],
  ])('%s %j reads: %s', (word, args, sentence) => expect(steps[word]?.tell(args)).toBe(sentence));

  it.each([
    ['follow', [], ': give at least one'],
    ['follow', '~(', ': expected words, or ~ and a regular expression'],
    ['follow', {}, ': give a name or an href'],
    ['follow', { role: 'button', name: 'Next' }, 'role: expected link: press is for buttons'],
    ['follow', { name: 'Bins', en: 'Bins' }, ': give the words of the languages under name'],
    ['follow', { cy: '~(' }, 'cy: expected words, or ~ and a regular expression'],
    ['open', {}, ': give either a page or an address'],
    ['open', { page: 'hom' }, 'page: expected one of home, a-to-z, found "hom"'],
    ['search', { for: [] }, 'for: give at least one'],
    ['browse', [], ': give at least one'],
    ['browse', 'Bins', ': expected a list or a map, found text'],
    ['back', 0, ': expected 1 or more pages'],
    ['try', [inner], ': give at least two to choose from'],
    ['use', 'Find address', ': expected a fragment’s name, such as find-address'],
    ['when', { visible: 'x', then: [] }, 'then: give at least one step'],
    ['when', { name: 'Next', then: inner }, ': give the role beside the name'],
    ['when', { then: inner }, ': give a condition: visible, hidden, device, council-type, language, role'],
    ['stop', { as: 'dead-end' }, ': missing key "because"'],
  ])('%s %j is refused: %s', (word, args, message) => expect(problems(word, args)).toEqual([message]));

  it('takes a page’s own words beside an address, whatever they are', () => {
    expect(problems('follow', { name: '~(', href: 'http://x.test/' })).toEqual([]);
    expect(problems('stop', { as: 'given-up', because: 'x' })).not.toEqual([]);
  });

  it('looks for the words of the page’s language first', () => {
    const called = { en: ['Bins', 'Waste'], cy: 'Biniau' };
    expect([namesIn(called, 'cy-GB'), namesIn(called, 'en'), namesIn(called, '')]).toEqual([['Biniau', 'Bins', 'Waste'], ['Bins', 'Waste', 'Biniau'], ['Bins', 'Waste', 'Biniau']]);
  });
});
