import { describe, expect, it } from 'vitest';
import type { StepCall } from '../../src/model/scenario.ts';
import { formatProblem, readBinding, readFile, readFolder, readFragment, readScenario, readSurvey } from '../../src/read/index.ts';
import { attributesShape } from '../../src/read/shapes/attributes-shape.ts';
import { steps } from '../../src/visit/steps/steps.ts';
import { diskFiles, givenFiles } from './disk-files.ts';

const task = (id: string, more: string): string => `task: ${id}\nfor: [district, municipality]\nquery: ${id} thing\naction: find\nconcepts:\n  - {name: thing, head: true, terms: {thing: 1, object: .9, item: .8, article: .7}}\n`
  + `answer:\n  - {id: form, say: a form, essential: true, any: [{form: true}]}\nstop: There.\n${more}`;
const end = '  - expect: Bins\n  - stop: there\n';
const texts: Readonly<Record<string, string>> = {
  'w/bin.yaml': task('bin', `inputs: {postcode: postcode, day: {type: date, default: 2026-11-30}}\nscript:\n  - open: home\n    name: Start\n    patience: 10s\n    note: from the front door\n`
    + '  - use: {fragment: look-up, with: {code: $postcode, day: $day}}\n    note: by the form\n  - optional: true\n    try:\n      - follow: Bins\n      - - search: bins\n        - follow: Bins\n          device: phone\n' + end),
  'w/fragments/look-up.yaml': 'fragment: Look up\ninputs: {code: postcode, day: text, link: {type: text, default: Go}}\nsteps:\n  - use: {fragment: type-in, with: {code: $code}}\n  - follow: [$link, $day]\n    name: Go on\n',
  'w/fragments/type-in.yaml': 'fragment: Type in\ninputs: {code: text}\nsteps:\n  - fill: {Postcode: $code}\n    name: Type it\n',
  'w/sites/s.csv': 'id,name,type,nation,home\nE1,One,district,England,https://one.test/\nE2,Two,district,England,https://two.test/\nE3,Three,county,England,https://three.test/\n',
  'w/bindings/E1.yaml': 'inputs: {postcode: {value: ZZ1 1ZZ, of: the town hall}}\noverrides: {bin: {Type it: {css: "#pc", because: no label, review: 2027-01-31}}}\n'
    + 'suppliers: {bin: {name: Forms Ltd, host: Forms.Example.org}}\nallow: {post: [{url: "https://One.test/search", because: a look-up, review: 2027-01-31}]}\n',
  'w/surveys/s.yaml': 'title: S\nsites: ../sites/s.csv\nscenarios: [bin]\nmethod: 2026\nhosts: {one.test: "127.0.0.1:1", two.test: "127.0.0.1:1", three.test: "127.0.0.1:1"}\n',
  'w/methods/2026.yaml': diskFiles.read('scenarios/methods/2026.yaml') ?? '',
};
const world = (more: Record<string, string> = {}) => givenFiles({ ...texts, ...more });
const script = (more: Record<string, string> = {}): readonly StepCall[] => {
  const read = readScenario(world(more), 'w/bin.yaml', steps);
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read.value.script;
};
const lines = (path: string, more: Record<string, string> = {}): readonly string[] => readFile(world(more), path, { grammar: steps }).map(formatProblem);

describe('a script', () => {
  it('has the steps of its fragments in place, with what is given and each line of its own file', () => {
    const [, use] = script();
    expect(use).toMatchObject({ word: 'use', line: 16, note: 'by the form' });
    expect(use?.args).toEqual({
      fragment: 'look-up', with: { code: '$postcode', day: '$day' },
      steps: [
        { word: 'use', line: 4, file: 'fragments/look-up.yaml', args: {
          fragment: 'type-in', with: { code: '$postcode' },
          steps: [{ word: 'fill', args: { Postcode: '$postcode' }, line: 4, file: 'fragments/type-in.yaml', name: 'Type it' }],
        } },
        { word: 'follow', args: ['Go', '$day'], line: 5, file: 'fragments/look-up.yaml', name: 'Go on' },
      ],
    });
  });

  it('has what stands beside a step, and steps inside steps with lines of their own', () => {
    const [open, , ways] = script();
    expect(open).toEqual({ word: 'open', args: 'home', line: 12, name: 'Start', patienceMs: 10_000, note: 'from the front door' });
    expect(ways).toMatchObject({ word: 'try', line: 18, optional: true });
    expect(ways?.args).toEqual([[{ word: 'follow', args: 'Bins', line: 20 }], [{ word: 'search', args: 'bins', line: 21 }, { word: 'follow', args: 'Bins', line: 22, device: 'phone' }]]);
  });

  it('can be put to its schemas again: every word takes what the reader made of it', () => {
    const all = (call: StepCall): readonly StepCall[] => [call, ...Object.values(Object(call.args)).flat(2).filter((one): one is StepCall => typeof Object(one).word === 'string').flatMap(all)];
    const calls = script().flatMap(all);
    expect(calls.length).toBeGreaterThan(8);
    for (const { word, args } of calls) expect(steps[word]?.tell(args), word).not.toBe('');
  });

  it('has attributes whose names are no words of the language', () => {
    expect(Object.keys(attributesShape.shape).filter((name) => Object.hasOwn(steps, name))).toEqual([]);
  });

  it('may be of a pack, which has fragments of its own before those of all, and postcodes of any kind', () => {
    const files = world({
      'w/packs/us/trash.yaml': task('trash', `inputs: {zip: {type: postcode, default: "02134"}}\nscript:\n  - use: {fragment: type-in, with: {code: $zip}}\n  - use: {fragment: look-up, with: {code: ZZ1 1ZZ, day: Monday}}\n${end}`),
      'w/packs/us/fragments/type-in.yaml': 'fragment: Type the ZIP code in\ninputs: {code: postcode}\nsteps:\n  - fill: {ZIP: $code}\n',
    });
    const read = readScenario(files, 'w/packs/us/trash.yaml', steps);
    if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
    expect(read.value.script.map(({ args }) => JSON.stringify(args).match(/"file":"[^"]+"/g))).toEqual([
      ['"file":"packs/us/fragments/type-in.yaml"'], ['"file":"packs/us/fragments/type-in.yaml"', '"file":"fragments/look-up.yaml"', '"file":"fragments/look-up.yaml"'],
      null, null,
    ]);
    const { files: paths, problems } = readFolder(files, 'w', { grammar: steps });
    expect(paths).toEqual(expect.arrayContaining(['w/fragments/look-up.yaml', 'w/packs/us/fragments/type-in.yaml']));
    expect(problems.filter(({ level }) => level === 'error').map(formatProblem)).toEqual([]);
  });
});

describe('a fragment', () => {
  it('is read with its inputs', () => {
    const read = readFragment(world(), 'w/fragments/look-up.yaml', steps);
    expect(read).toMatchObject({ ok: true, warnings: [], value: { id: 'look-up', say: 'Look up', inputs: { code: { type: 'postcode', fallback: null }, link: { type: 'text', fallback: 'Go' } } } });
  });

  it('may stand anywhere else too', () => {
    expect(readFragment(givenFiles({ 'mine.yaml': 'fragment: Mine\nsteps: [back]\n' }), 'mine.yaml', steps)).toMatchObject({ ok: true, value: { id: 'mine', inputs: {}, steps: [{ word: 'back', file: 'fragments/mine.yaml' }] } });
  });

  it('does not grow beyond what a person can follow, however often it is put into itself', () => {
    const doubling = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`w/fragments/f${n}.yaml`, `fragment: F\nsteps: [${n === 0 ? 'back' : `{use: f${n - 1}}, {use: f${n - 1}}`}]\n`]));
    expect(lines('w/fragments/f29.yaml', doubling)).toEqual(['w/fragments/f8.yaml:1:1  the fragments in it make more than 500 steps of it']);
  });
});

describe('a binding', () => {
  it('gives inputs, overrides, suppliers and leave to post', () => {
    const read = readBinding(world(), 'w/bindings/E1.yaml', steps);
    expect(read).toMatchObject({ ok: true, warnings: [], value: {
      inputs: { postcode: { value: 'ZZ1 1ZZ', of: 'the town hall' } },
      overrides: { bin: { 'Type it': { css: '#pc', because: 'no label', review: '2027-01-31' } } },
      suppliers: { bin: { name: 'Forms Ltd', host: 'forms.example.org' } },
      allow: { post: [{ url: 'https://one.test/search', because: 'a look-up', review: '2027-01-31' }] },
    } });
  });

  it('is told of a review on its day and not before', () => {
    const on = (today: string): readonly string[] => readFolder(world(), 'w', { grammar: steps }, today).problems.map(formatProblem).filter((line) => line.includes('looked at again'));
    expect(on('2027-01-30')).toEqual([]);
    expect(on('2027-01-31').map((line) => line.split('  ')[1])).toEqual([
      'overrides.bin.Type it.review: warning: was to be looked at again by 2027-01-31: see whether it is still needed, and give a new day',
      'allow.post[0].review: warning: was to be looked at again by 2027-01-31: see whether it is still needed, and give a new day',
    ]);
  });

  it('says nothing of names and inputs while the task cannot be read', () => {
    const broken = { 'w/bin.yaml': task('bin', 'inputs: {postcode: postcod}\nscript:\n  - folow: Bins\n') };
    expect(lines('w/bindings/E1.yaml', broken)).toEqual([]);
  });

  it('has selectors that a browser could take, as far as can be told without one', () => {
    const told = (css: string): string => lines('w/bindings/E1.yaml', { 'w/bindings/E1.yaml': `overrides: {bin: {Type it: {css: '${css}', because: x, review: 2027-01-31}}}\n` }).join();
    for (const good of ['#pc', 'form > input[name="a]b"]', 'a:not(.b, #c):nth-child(2)', '[data-x="{;}"]', '.a\\:b', 'a ~ b + c', 'p::before']) expect(told(good), good).toBe('');
    for (const bad of ['a[b', 'a)', 'a >', '> a', 'a{b}', '//a', '#', 'a[href="b]', 'text=Go', 'a:', 'a,,b', ':not()']) expect(told(bad), bad).toContain('css: ');
  });
});

describe('a survey', () => {
  it('counts the fragments among its sources, and says which journeys lack what', () => {
    const read = readSurvey(world(), 'w/surveys/s.yaml', { grammar: steps });
    if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
    expect(Object.keys(read.value.sources).toSorted()).toEqual(['bin.yaml', 'bindings/E1.yaml', 'fragments/look-up.yaml', 'fragments/type-in.yaml', 'methods/2026.yaml', 'sites/s.csv', 'surveys/s.yaml']);
    expect(read.warnings.map(formatProblem).filter((line) => line.includes('$'))).toEqual([
      'w/surveys/s.yaml:3:13  scenarios[0]: warning: the script of "bin" asks for $postcode, which the binding of Two does not give: those journeys will be "not assessed"',
    ]);
  });

  it('says nothing of scripts that are not walked, or that a site has written anew', () => {
    const told = (more: Record<string, string>): readonly string[] => lines('w/surveys/s.yaml', more).filter((line) => line.includes('$'));
    expect(told({ 'w/surveys/s.yaml': `${texts['w/surveys/s.yaml'] ?? ''}routes: {search: [desktop]}\n` })).toEqual([]);
    expect(told({ 'w/bindings/E2.yaml': `scripts:\n  bin:\n    - open: /bins\n    - expect: Bins\n    - stop: there\n` })).toEqual([]);
    expect(told({ 'w/bindings/E1.yaml': 'consent: [No]\n' })[0]).toContain('which the bindings of One, Two do not give');
  });
});

describe('two scripts with the same row of steps', () => {
  const row = ['open: home', 'follow: Bins', 'back', 'follow: Waste', 'back', 'follow: Rubbish'].map((step) => `  - ${step}\n`).join('');
  const told = (first: string, second: string): readonly string[] => readFolder(world({ 'w/one.yaml': task('one', `script:\n${first}${end}`), 'w/two.yaml': task('two', `script:\n${second}${end}`) }), 'w', { grammar: steps })
    .problems.map(formatProblem).filter((line) => line.includes('could be a fragment'));

  it('could have a fragment', () => {
    expect(told(row, `  - follow: First\n${row.replace('- back\n', '- back:\n    note: again\n')}`)).toEqual([
      'w/two.yaml:12:5  script[1]: warning: from here on more than 5 steps are those of one.yaml from line 11 on: they could be a fragment that both use',
    ]);
  });

  it('need none for five', () => {
    expect(told(row, row.replace('follow: Rubbish', 'follow: Else'))).toEqual([]);
  });
});
