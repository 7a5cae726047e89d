import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { narrowed } from '../../src/commands/narrowed.ts';
import { surveyOf } from '../../src/commands/written.ts';
import type { Survey } from '../../src/model/survey.ts';
import { newWorld, type Heard } from './world.ts';

let heard: Heard;
let survey: Survey;
beforeEach(async () => {
  heard = await newWorld();
  survey = await surveyOf('scenarios/surveys/sample.yaml', heard.world);
});
afterEach(() => rm(heard.world.folder, { recursive: true }));

const only = (...names: readonly string[]): string => {
  const { sites, scenarios } = narrowed(survey, { only: names });
  return `${sites.map(({ id }) => id).join(' ')} | ${scenarios.length === survey.scenarios.length ? 'all' : scenarios.map(({ id }) => id).join(' ')}`;
};

describe('--only', () => {
  it('leaves the whole survey where nothing is named', () => {
    expect(narrowed(survey, {})).toBe(survey);
  });

  it('leaves sites with all their tasks, or with those named', () => {
    expect(only('whinmoor')).toBe('whinmoor | all');
    expect(only('brambleford/missed-bin')).toBe('brambleford | missed-bin');
    expect(only('brambleford/missed-bin', 'brambleford/bin-day')).toBe('brambleford | bin-day missed-bin');
    expect(only('whinmoor/bin-day', 'brambleford/bin-day')).toBe('whinmoor brambleford | bin-day');
    expect(only('whinmoor', 'whinmoor/bin-day')).toBe('whinmoor | all');
  });

  it('never visits more than was named', () => {
    expect(() => only('brambleford/bin-day', 'whinmoor/missed-bin')).toThrow('here brambleford is asked bin-day, whinmoor is asked missed-bin. Name the same tasks for each site');
    expect(() => only('brambleford/bin-day', 'whinmoor')).toThrow('whinmoor is asked all of them');
  });

  it('says what the survey does not have', () => {
    expect(() => only('missed-bin')).toThrow('--only: missed-bin is a task, not a site: write <site>/missed-bin, like saltmere/missed-bin.');
    expect(() => only('bramble')).toThrow('--only: the survey has no site bramble. Its sites: saltmere,');
    expect(() => only('brambleford/bins')).toThrow('--only: the survey has no task bins. Its tasks: bin-day, missed-bin,');
    expect(() => only('otterwick/school-place')).toThrow('nothing is asked of otterwick (district): school-place is not the duty of such a council');
  });
});
