import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { steps } from '../../src/visit/index.ts';

const problems = (word: string, args: unknown) => (steps[word]?.args.safeParse(args).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('the journey language', () => {
  it('has a schema for editors, a meaning and a sentence for each word', () => {
    for (const [id, step] of Object.entries(steps)) {
      expect([step.id, step.about.endsWith('.')]).toEqual([id, true]);
      expect(z.toJSONSchema(step.args, { io: 'input' })).toBeTypeOf('object');
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
    ['when', { visible: 'Menu', device: 'phone', 'council-type': ['county', 'unitary'], then: [] }, 'when “Menu” is visible and on a phone and for a county or unitary council'],
    ['when', { hidden: 'Menu', then: [{ back: null }] }, 'when “Menu” is not visible'],
    ['stop', 'the answer is here', 'stop: the answer is here'],
    ['stop', { as: 'unsafe', because: 'it asks for a name' }, 'stop: it asks for a name'],
    ['check', 'form', 'check this page as “form”'],
    ['capture', null, 'keep a picture'],
  ])('%s %j reads: %s', (word, args, sentence) => expect(steps[word]?.tell(args)).toBe(sentence));

  it('says what is wrong with a step, in its place', () => {
    expect(problems('follow', [])).toHaveLength(1);
    expect(problems('follow', '~(')).not.toEqual([]);
    expect(problems('follow', {})).toEqual([': give a name or an href']);
    expect(problems('follow', { name: '~(', href: 'http://x.test/' })).toEqual([]);
    expect(problems('back', 0)).not.toEqual([]);
    expect(problems('stop', { as: 'given-up', because: 'x' })).not.toEqual([]);
    const inside = problems('when', { device: 'phone', then: [{ folow: 'Bins' }, { open: 'home', back: null }, { back: 'x' }, { open: 'home' }] });
    expect(inside.map((line) => line.split(':')[0]).sort()).toEqual(['then.0', 'then.1', 'then.2.back']);
    expect(inside).toContain('then.1: one step per line');
  });
});
