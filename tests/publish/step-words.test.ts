import { describe, expect, it } from 'vitest';
import type { StepTaken } from '../../src/model/visit.ts';
import { stepWords } from '../../src/publish/words/step-words.ts';

const long = 'press “Find address” or “Find your address” or /^(find|check) /, in Welsh “Dod o hyd”';
function step(word: string, say: string, some: Partial<StepTaken> = {}): StepTaken {
  return { word, say, outcome: 'done', url: '', look: null, link: null, detail: '', ...some };
}
const link = { text: 'Report a missed bin', href: null, region: 'main', opened: false } as const;

describe('a step in words', () => {
  it.each<[StepTaken, string, readonly string[]]>([
    [step('press', long, { target: { role: 'button', name: 'Find my bin day', by: '~^(find|check) ' } }), 'pressed the button “Find my bin day”', [long]],
    [step('follow', 'follow “Report a missed bin”', { link }), 'followed the link “Report a missed bin”', []],
    [step('follow', 'follow /missed/', { link }), 'followed the link “Report a missed bin”', ['follow /missed/']],
    [step('fill', 'fill in /post ?code/, in Welsh /cod/ with “ZZ1 2AB”', { target: { role: 'textbox', name: 'Postcode', by: '~post ?code' } }), 'filled in the field “Postcode” with “ZZ1 2AB”', ['fill in /post ?code/, in Welsh /cod/ with “ZZ1 2AB”']],
    [step('press', long, { outcome: 'not-found', detail: `no button ${long} on the page` }), 'nothing of that name was found to press', [long, `no button ${long} on the page`]],
    [step('expect', 'expect text /collect/ or /casgl/'), 'what was expected was there', ['expect text /collect/ or /casgl/']],
    [step('expect', 'expect link /calendar/', { outcome: 'skipped' }), 'look for a link', ['expect link /calendar/']],
    [step('browse', 'look up “Bins” or “Waste” in the A to Z', { outcome: 'skipped' }), 'look it up in the A to Z', ['look up “Bins” or “Waste” in the A to Z']],
    [step('open', 'open the home page'), 'opened the home page', []],
    [step('use', 'use find-address with postcode “ZZ1 2AB”'), 'shared steps “find address”', []],
    [step('try', 'try 4 ways', { way: { n: 2, of: 4 }, detail: 'way 2 of 4 was there' }), 'tried 4 ways; number 2 was there', []],
    [step('try', 'try 4 ways', { outcome: 'not-found', detail: `none of 4 ways: no link ${long}` }), 'tried 4 ways; none was there', [`none of 4 ways: no link ${long}`]],
    [step('wait', `wait for ${long}`, { outcome: 'stopped', detail: 'too late' }), 'wait for something', [`wait for ${long}`]],
    [step('stop', 'stop: before anything is submitted', { detail: 'before anything is submitted' }), 'stop: before anything is submitted', []],
  ])('%#', (taken, told, asked) => expect(stepWords(taken)).toMatchObject({ told, asked }));
});
