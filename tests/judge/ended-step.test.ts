import { describe, expect, it } from 'vitest';
import { endedStep, isGivenUp, pageBefore } from '../../src/judge/ended-step.ts';
import { doneBefore, lastSeen } from '../../src/judge/last-seen.ts';
import type { Ending, StepTaken } from '../../src/model/visit.ts';
import { bins, fine, home, journey, link, look, lost, reached, seen, source, stopped } from './made/site.ts';

function step(word: string, outcome: StepTaken['outcome'], branch: readonly string[] = [], some: Partial<StepTaken> = {}): StepTaken {
  return { word, say: word, outcome, url: bins, look: null, link: null, detail: '', branch, ...some };
}
const ended = (steps: readonly StepTaken[], ending: Ending = lost): number | null => endedStep({ steps, ending });

describe('the step at which a journey ended', () => {
  it('is the last that was not done, none where all were or where it arrived', () => {
    expect(ended([step('open', 'done'), step('follow', 'not-found')])).toBe(1);
    expect(ended([step('open', 'done'), step('press', 'stopped')], stopped())).toBe(1);
    expect(ended([step('open', 'done'), step('follow', 'skipped')])).toBe(null);
    expect(ended([step('follow', 'not-found')], reached())).toBe(null);
  });
  it('is inside `use` and `when` the one that was not done, however deep', () => {
    expect(ended([step('use', 'not-found'), step('open', 'done', ['use a']), step('when', 'not-found', ['use a']), step('fill', 'not-found', ['use a', 'when: then'])])).toBe(3);
    expect(ended([step('use', 'not-found')])).toBe(0);
  });
  it('is of a `try` the `try`, and not one of its ways', () => {
    expect(ended([step('try', 'not-found'), step('follow', 'not-found', ['try 1 of 2']), step('follow', 'not-found', ['try 2 of 2'])])).toBe(0);
    expect(ended([step('try', 'done'), step('follow', 'not-found', ['try 1 of 2']), step('follow', 'done', ['try 2 of 2']), step('expect', 'not-found')])).toBe(3);
  });
});

describe('the page on which a step was begun', () => {
  const steps = [
    step('open', 'done', [], { look: 'home' }), step('try', 'done', [], { look: 'end' }),
    step('follow', 'done', ['try 1 of 2'], { look: 'astray' }), step('follow', 'not-found', ['try 1 of 2'], { look: 'astray' }),
    step('follow', 'done', ['try 2 of 2'], { look: 'end' }), step('try', 'done', [], { look: 'more' }), step('press', 'done', ['try 1 of 2'], { look: 'more' }),
  ];
  it('is that of the last step which led somewhere, ways that were given up and steps that hold others left out', () => {
    expect(steps.map((_, n) => pageBefore(steps, n))).toEqual([null, 'home', 'home', 'astray', 'home', 'end', 'end']);
    expect(steps.map((_, n) => isGivenUp(steps, n))).toEqual([false, false, true, true, false, false, false]);
  });
});

describe('what stood in the last edition', () => {
  const at = (line: number, some: Partial<StepTaken> = {}): StepTaken => step('follow', 'done', [], { line, say: 'follow “Report it”', link: { text: 'Report it', href: bins, region: 'main', opened: false }, ...some });
  const today = journey('scripted', 'desktop', lost, { steps: [step('open', 'done', [], { line: 30 }), at(31, { outcome: 'not-found', link: null })] });
  const older = (...steps: readonly StepTaken[]) => journey('scripted', 'desktop', reached(), { steps: [step('open', 'done', [], { look: look(home).id }), ...steps] });

  it('is looked for by the same sentence, on the same line first, else by the same line with the same word', () => {
    expect(doneBefore(today, older(at(31, { say: 'follow “It”' })))).toMatchObject({ step: 1, done: { say: 'follow “It”' }, look: look(home).id });
    expect(doneBefore(today, older(at(33)))).toMatchObject({ step: 1, done: { line: 33 } });
    expect(doneBefore(today, older(at(33, { say: 'follow “It”' })))).toBe(null);
    // A line was put in since: what stands on today's line was another step then.
    expect(doneBefore(today, older(at(31, { say: 'follow “It”' }), at(32)))).toMatchObject({ done: { line: 32 } });
    expect(doneBefore(today, older(at(30), at(31)))).toMatchObject({ done: { line: 31 } });
    expect(doneBefore(today, older(at(31, { outcome: 'not-found' })))).toBe(null);
    expect(doneBefore(today, older(at(31, { word: 'press', say: 'press' })))).toBe(null);
    expect(doneBefore(today, journey('scripted', 'desktop', reached(), { steps: [at(31)] }))).toBe(null);
  });
  it('is of a `try` the step inside it that was done then, in whichever way', () => {
    const tried = (...inside: readonly StepTaken[]) => older(step('try', 'done', [], { line: 31, say: 'try 2 ways' }), ...inside, step('expect', 'done'));
    const failed = (line: number, way: string): StepTaken => at(line, { branch: [way], outcome: 'not-found', say: `follow ${line}` });
    const inside = [failed(32, 'try 1 of 2'), at(33, { branch: ['try 2 of 2'] }), failed(34, 'try 2 of 2')];
    const lostTry = { ...today, steps: [step('open', 'done', [], { line: 30 }), step('try', 'not-found', [], { line: 31 }), ...inside, step('expect', 'skipped')] };
    const page = { look: look(bins).id };
    expect(doneBefore(lostTry, tried(failed(32, 'try 1 of 2'), at(33, { branch: ['try 2 of 2'], ...page }), at(34, { branch: ['try 2 of 2'] })))).toMatchObject({ step: 4, done: { line: 34 }, ...page });
    expect(doneBefore(lostTry, tried(failed(32, 'try 1 of 2'), at(33, { branch: ['try 2 of 2'] })))).toBe(null);
    expect(doneBefore({ ...lostTry, steps: lostTry.steps.slice(0, 5) }, tried(at(32, { branch: ['try 1 of 2'] })))).toMatchObject({ step: 2 });
  });
  it('is asked only of scripted journeys that were lost at a step', () => {
    const before = older(at(31));
    expect(doneBefore(today, null)).toBe(null);
    expect([{ ...today, ending: reached() }, { ...today, steps: [] }, { ...today, visit: { ...today.visit, route: 'navigation' as const } }].map((one) => doneBefore(one, before))).toEqual([null, null, null]);
  });
  it('is kept with the page as it was then, or not at all', () => {
    const before = doneBefore(today, older(at(31)));
    if (before === null) throw new Error('nothing was done before');
    const page = look(home, { desktop: seen({ html: fine({ source: source({ title: 'Home', headings: [{ level: 1, text: 'Welcome' }], links: [link('Bins', bins)] }), evidence: 'h' }), names: fine({ snapshot: '- main:\n  - button "Menu" [expanded]\n  - heading "Bins" [level=2]\n  - button\n- search:\n  - textbox "Search \\"all\\""' }) }) });
    expect(lastSeen('old', today, before, page)).toEqual({
      edition: 'old', step: 1, say: 'follow “Report it”', link: { text: 'Report it', href: bins, region: 'main', opened: false }, target: null,
      page: { url: home, title: 'Home', headings: ['Welcome'], links: [{ text: 'Bins', href: bins }], controls: ['main: button Menu', 'main: button ', 'search: textbox Search "all"'] },
    });
    expect([null, look(home), look(home, {}, { failure: { kind: 'timeout', detail: '', permanent: false, fault: 'network' } })].map((one) => lastSeen('old', today, before, one))).toEqual([null, null, null]);
  });
});
