import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/read/index.ts';
import { steps } from '../../src/visit/index.ts';
import { readNodes } from '../../src/visit/nodes.ts';
import type { Tab } from '../../src/visit/tab.ts';
import { givenFiles } from '../read/disk-files.ts';

const TASK = `task: Report a missed bin
for: all
query: missed bin
action: report
concepts: [{name: bin, head: true, terms: {bin: 1}}]
answer: [{id: how, say: how to report it, essential: true, any: [{text: report}]}]
stop: before sending
script:
  - open: home
`;

/** What is said of a step as it is written in a script. */
function problems(step: string): readonly string[] {
  const read = readScenario(givenFiles({ 'scenarios/example.yaml': `${TASK}  - ${step}\n` }), 'scenarios/example.yaml', steps);
  return (read.ok ? [] : read.problems).filter(({ line }) => line > 9).map(({ message, hint }) => `${message}${hint === null ? '' : ` (did you mean “${hint}”?)`}`);
}

describe('the words that act and see', () => {
  it.each([
    ['press', 'Continue', 'press “Continue”'],
    ['press', { role: ['button', 'link'], name: ['Start', '~^begin'] }, 'press the button or link “Start” or /^begin/'],
    ['press', { text: 'Find out more' }, 'press the words “Find out more”'],
    ['press', { landmark: 'main' }, 'press the main part'],
    ['fill', { Postcode: 'BR1 2AB', Street: '$street' }, 'fill in “Postcode” with “BR1 2AB”, then fill in “Street” with $street'],
    ['fill', { label: { en: 'Postcode', cy: 'Cod post' }, with: 12 }, 'fill in “Postcode”, in Welsh “Cod post” with “12”'],
    ['choose', 'Grey bin', 'choose “Grey bin”'],
    ['choose', { label: 'Which bin?', option: ['Grey', 'Green'] }, 'choose “Grey” or “Green” under “Which bin?”'],
    ['key', 'Shift+Tab', 'strike Shift+Tab'],
    ['key', { press: 'Tab', times: 3 }, 'strike Tab 3 times'],
    ['expect', { role: 'alert', label: 'Postcode', landmark: 'main', status: [200, 204] }, 'expect alert and label “Postcode” and main part and status 200 or 204'],
    ['expect', { role: 'button', name: 'Go' }, 'expect button “Go”'],
    ['refuse', { en: 'Sorry', cy: 'Mae’n ddrwg' }, 'expect no text “Sorry”, in Welsh “Mae’n ddrwg”'],
    ['wait', { heading: 'Results' }, 'wait until there is heading “Results”'],
    ['record', { as: 'fee', text: '~£([0-9.]+)', type: 'money' }, 'note the text /£([0-9.]+)/ as “fee”'],
    ['check', { as: 'the form', errors: true }, 'check this page as “the form”, and how its form answers when it is pressed empty'],
    ['capture', null, 'keep a picture'],
  ])('%s %j reads: %s', (word, args, sentence) => expect(steps[word]?.tell(args)).toBe(sentence));

  it.each([
    ['press: {role: buton, name: Go}', /did you mean “button”/],
    ['press: {css: "#go"}', /^css belongs in the site.s binding, under overrides: \{<task>: \{<step.s name>: \{css, because, review\}\}\}/],
    ['fill: {label: Postcode, with: x, css: "#pc"}', /^css belongs in the site.s binding/],
    ['choose: {label: Day, option: Monday, css: "#pc"}', /^css belongs in the site.s binding/],
    ['expect: {css: "#pc"}', /^css belongs in the site.s binding/],
    ['press: {name: Go}', /^give the role beside the name/],
    ['press: {role: button}', /^give the name beside the role/],
    ['press: {label: A, text: B}', /^give one of role with name, label, text, landmark/],
    ['press: {lable: A}', /did you mean “label”/],
    ['fill: {}', /^give a field’s label and its value/],
    ['fill: {label: Postcode}', /with/],
    ['key: Entr', /did you mean “Enter”/],
    ['key: {press: Tab, times: 0}', /^expected 1 or more/],
    ['expect: {name: Go}', /^give the role beside the name/],
    ['expect: {status: 20}', /^expected a status such as 200/],
    ['expect: {landmark: mian}', /did you mean “main”/],
    ['record: {as: fee}', /^give one of text, heading, link, field/],
    ['record: {as: fee, text: x, type: mony}', /did you mean “money”/],
    ['check: {errors: true}', /missing key "as"/],
  ])('%s is refused: %s', (written, said) => {
    const told = problems(written);
    expect(told, JSON.stringify(told)).toHaveLength(1);
    expect(told[0]).toMatch(said);
    expect(told[0]?.length).toBeLessThan(250);
  });

  it('cannot tell, and blame nobody, where only the beginning of a page is known', async () => {
    const cut = readNodes(`- main:\n  - button "Begin"\n${'  - text: more\n'.repeat(2000)}`.slice(0, 20_000));
    const read = { url: 'http://x.test/', look: null, source: null };
    // Only what these words ask of a tab.
    const tab = { here: () => read, unseen: () => null, withheld: () => null, nodes: async () => cut, override: async () => null, press: async () => ({ outcome: 'done' }) } as unknown as Tab;
    const take = async (word: string, args: unknown) => {
      const call = { word, args, line: 1 };
      const done = async () => ({ outcome: 'done' }) as const;
      return steps[word]?.take(tab, args, { call, walk: done, attempt: done });
    };
    expect(await take('press', 'Begin')).toEqual({ outcome: 'done' });
    expect(await take('press', 'End')).toMatchObject({ outcome: 'stopped', failure: { kind: 'too-large', fault: 'ours' } });
    expect(await take('expect', { role: 'button', name: 'Begin' })).toEqual({ outcome: 'done' });
    expect(await take('expect', { role: 'button', name: 'End' })).toMatchObject({ outcome: 'stopped', failure: { fault: 'ours' } });
    expect(await take('refuse', { role: 'button', name: 'End' })).toMatchObject({ outcome: 'stopped' });
    expect(await take('refuse', { role: 'button', name: 'Begin' })).toMatchObject({ outcome: 'not-found', lack: 'sign' });
  });
});
