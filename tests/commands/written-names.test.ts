import { describe, expect, it } from 'vitest';
import { nearestNames } from '../../src/commands/nearest-names.ts';
import { startsOf } from '../../src/commands/rehearsed.ts';
import { writtenNames } from '../../src/commands/written-names.ts';
import type { StepTaken } from '../../src/model/visit.ts';

const names = (word: string, args: unknown): readonly string[] => writtenNames({ word, args, line: 1 }).map(({ name, kind }) => `${kind} ${name}`);

describe('the names that a step looks for', () => {
  it('are those of its short and long forms, by the kind of thing they are meant to be', () => {
    expect(names('follow', ['Bins', '~waste', 'Bins'])).toEqual(['link Bins', 'link ~waste']);
    expect(names('follow', { en: 'Bins', cy: ['Biniau'] })).toEqual(['link Bins', 'link Biniau']);
    expect(names('follow', { role: 'link', name: 'Bins', in: 'main' })).toEqual(['link Bins']);
    expect(names('press', { role: ['button', 'link'], name: ['Go', 'Find'] })).toEqual(['button Go', 'button Find']);
    expect(names('fill', { Postcode: 'ZZ1 1ZZ', name: '$name' })).toEqual(['field Postcode', 'field name']);
    expect(names('fill', { label: ['Postcode'], with: '$postcode' })).toEqual(['field Postcode']);
    expect(names('choose', { label: 'Which bin?', option: 'Green' })).toEqual(['field Which bin?', 'field Green']);
    expect(names('expect', { heading: '~missed', role: 'button', name: 'Go', status: 200 })).toEqual(['heading ~missed', 'button Go']);
    expect(names('browse', [['Waste', 'Bins'], 'Report'])).toEqual(['link Waste', 'link Bins', 'link Report']);
    expect(names('browse', { 'a-to-z': ['Bins'] })).toEqual(['link Bins']);
  });

  it('are not those of the steps inside, nor what stands for an input, nor what is no name', () => {
    expect(names('when', { visible: 'Menu', device: 'phone', then: [{ word: 'follow', args: 'Bins', line: 2 }] })).toEqual(['text Menu']);
    expect(names('follow', '$page')).toEqual([]);
    expect(names('open', 'home')).toEqual([]);
    expect(names('search', 'bins')).toEqual([]);
  });
});

describe('names most like a word', () => {
  it('share its letters; the likest first, each once', () => {
    expect(nearestNames('Missed bins', ['News', 'Missed your bin?', 'Bins', 'Missed bin', 'Missed bin'])).toEqual(['Missed bin', 'Missed your bin?', 'Bins']);
    expect(nearestNames('Missed bins', ['News', '', 'x'.repeat(300)])).toEqual([]);
  });
});

describe('where a step began', () => {
  it('is where the one before it ended or, first in a branch, where the step that holds it began', () => {
    const step = (look: string, ...branch: readonly string[]): StepTaken => ({ word: 'x', say: '', outcome: 'done', url: '', look, link: null, detail: '', ...(branch.length > 0 ? { branch } : {}) });
    const steps = [step('home'), step('end'), step('lost', 'try 1 of 2'), step('lost', 'try 1 of 2'), step('door', 'try 2 of 2'), step('end', 'try 2 of 2'), step('end')];
    const starts = startsOf(steps);
    expect(steps.map((one) => starts.get(one))).toEqual([null, 'home', 'home', 'lost', 'home', 'door', 'end']);
  });
});
