import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/read/index.ts';
import { givenFiles } from './disk-files.ts';
import { smallVocabulary } from './small-grammar.ts';

const english = `task: Pay my tax
for: all
query: pay council tax
action: pay
concepts:
  - {name: council tax, head: true, weight: .9, terms: {council tax: 1, tax bill: 1, local tax: .6, tax: .6}}
  - {name: payment, weight: .8, terms: {payment: 1}}
answer: [{id: link, say: a link, essential: true, any: [{link: ^pay}]}]
stop: At the payment.
`;
const welsh = `welsh:
  query: talu'r dreth gyngor
  concepts:
    payment: {taliad: 1}
    council tax: {treth gyngor: 1, treth y cyngor: 1, bil y dreth: .8, tŷ: .5}
`;
const read = (text: string) => readScenario(givenFiles({ 's/tax.yaml': text }), 's/tax.yaml', smallVocabulary.grammar);

describe('the Welsh words of a task', () => {
  it('come in the order, with the weights and heads, of the English concepts', () => {
    expect(read(english + welsh)).toMatchObject({ ok: true, warnings: [], value: { welsh: {
      query: "talu'r dreth gyngor", az: [],
      words: {
        action: 'pay', broader: {}, against: {},
        concepts: [
          { name: 'council tax', weight: .9, head: true, terms: { 'treth gyngor': 1, 'treth y cyngor': 1, 'bil y dreth': .8, 'tŷ': .5 } },
          { name: 'payment', weight: .8, head: false, terms: { taliad: 1 } },
        ],
      },
    } } });
  });

  it('may be left out, and what is left out among them counts as none', () => {
    expect(read(english)).toMatchObject({ ok: true, warnings: [], value: { welsh: null } });
    expect(read(english + welsh.replace('    payment: {taliad: 1}\n', ''))).toMatchObject({ ok: true, warnings: [{ at: 'welsh.concepts' }], value: { welsh: { words: { concepts: [{}, { terms: {} }] } } } });
  });

  it('are refused where a head concept has none', () => {
    expect(read(english + welsh.replace('council tax', 'council tac'))).toMatchObject({
      ok: false, problems: [{ message: 'no concept is called "council tac"', hint: 'council tax', line: 14, column: 5 }],
    });
  });
});
