import { describe, expect, it } from 'vitest';
import { slowPattern } from '../../src/read/slow-pattern.ts';
import { readFile } from '../../src/read/index.ts';
import { steps } from '../../src/visit/steps/steps.ts';

const slow = [
  '(a+)+$x', '(a+)+x', '^(\\w+\\s?)+$', '(a|a)*x', '(a|ab|b)*c$', '(.*)*x', '(.*a){20}', '.*.*.*x', '\\s*\\s*x', '(a)\\1', '(?<n>a+)\\k<n>', '(\\d+)-\\1',
  '^(a?){30}a{30}$', '(aa?){30}a{30}', '(?=(a+)+x)y', '(?<=(a+)+)x', '(?!(a|a)*b)x', '([a-z]+)*\\d', '(?:\\p{L}+ ?)+!', 'a*a*a*a*a*b', '(x+x+)+y', '(a|a?)+x', '(?:a|b|ab)+$x',
  '(\\w|\\d)+!', '(a{1,50}){1,50}x', '(?:.{0,30}x?){0,30}y', '.{0,60}.{0,60}.{0,60}.{0,60}x', '(A|a)*x', '(\\ba|a)*x', '(a{0,999}){999}', 'a'.repeat(301),
];
const quick = [
  'missed (your )?bin', 'within (\\d+) working days', '^report', '.*', 'a.*b', 'council tax.{0,40}band', '(bin|waste|rubbish) (day|collection)s?', 'test/$', '£\\d+(?:\\.\\d\\d)?',
  '\\bapply\\b.+\\bblue badge\\b', '\\d+ .* \\d+', '^[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}$', '(?:,\\d{3})*', '((?!office|phone|post)[^.]){0,100}open', '(ab|cd)+', '(\\bcllr\\b.{3,90}){3}',
  '[^.]+\\.', '\\p{L}+', '[[]', '(',
];

describe('patterns that some page would keep busy for ever', () => {
  it.each(slow)('refuses %s', (pattern) => { expect(slowPattern(pattern)).toMatch(/^the pattern .+: /); });
  it.each(quick)('leaves %s be', (pattern) => { expect(slowPattern(pattern)).toBeNull(); });
});

const TASK = `task: Report a missed bin
for: all
query: missed bin
action: report
concepts: [{name: bin, head: true, terms: {bin: 1}}]
stop: Before anything is sent.
`;
const ANSWER = 'answer: [{id: a, say: an answer, essential: true, any: [{text: bin}]}]\n';

/** What is wrong with a task of this end. */
function faults(rest: string): readonly string[] {
  const files = { read: (path: string) => (path === 'scenarios/t.yaml' ? TASK + rest : null), list: () => [], folders: () => [], hash: () => '' };
  return readFile(files, 'scenarios/t.yaml', { grammar: steps, checks: [] }).filter(({ level }) => level === 'error').map(({ at, message }) => `${at}: ${message.slice(0, 30)}`);
}

describe('where a step goes', () => {
  it.each(['back: 9999999999', 'back: {pages: 21}', 'open: file:///etc/hosts', 'open: {address: "javascript:void 0"}', 'open: "data:text/html,x"'])('refuses %s', (step) => {
    expect(faults(`${ANSWER}script:\n- open: home\n- ${step}\n- stop: x\n`)).toHaveLength(1);
  });
  it.each(['back: 20', 'open: /bins:today', 'open: https://a.test/x'])('leaves %s be', (step) => {
    expect(faults(`${ANSWER}script:\n- open: home\n- ${step}\n- stop: x\n`)).toEqual([]);
  });
});

describe('a written pattern', () => {
  it.each([
    ['answer: [{id: a, say: an answer, essential: true, any: [{text: (a+)+x}]}]\n', 'answer[0].any[0].text'],
    [`${ANSWER}script:\n- open: home\n- follow: ['~(a+)+x', '${'a'.repeat(60)}!']\n- stop: x\n`, 'script[1].follow[0]'],
    [`${ANSWER}script:\n- open: home\n- expect: {text: '~(a+)+$x'}\n- stop: x\n`, 'script[1].expect.text'],
    [`${ANSWER}script:\n- open: home\n- fill: {'~(a+)+x': b}\n- stop: x\n`, 'script[1].fill.~(a+)+x'],
    [`${ANSWER}script:\n- open: home\n- try: [[{follow: '~(a+)+x'}], [{follow: b}]]\n- stop: x\n`, 'script[1].try[0][0].follow'],
    [`${ANSWER}inputs: {street: {type: text, say: a street, default: '~(a+)+x'}}\nscript:\n- open: home\n- follow: $street\n- stop: x\n`, 'inputs.street.default'],
  ])('is refused in its place, and before anything tries it: %s', (rest, place) => {
    expect(faults(rest).map((fault) => fault.slice(0, fault.indexOf(': ')))).toEqual([place]);
    expect(faults(rest)[0]).toContain('the pattern');
  });
});
