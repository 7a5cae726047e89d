import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scentOf } from '../../src/findability/scent.ts';
import { vocabularyOf } from '../../src/findability/vocabulary.ts';
import { readScenario } from '../../src/read/index.ts';
import { steps } from '../../src/visit/steps/steps.ts';
import { diskFiles } from './disk-files.ts';

/** Names that councils give to the eight tasks, as their link texts read. */
const labels: Readonly<Record<string, readonly string[]>> = {
  'bin-day': ['Check your bin collection day', 'Find your bin day', 'When is my bin collected?', 'Waste and recycling collections', 'Refuse collection calendar', 'Your collection dates'],
  'missed-bin': ['Report a missed bin', 'Missed bin collections', 'Report a missed collection', 'My bin was not collected', 'Report a bin that has not been emptied'],
  'pay-council-tax': ['Pay your council tax', 'Ways to pay council tax', 'Council tax payments', 'Make a council tax payment'],
  'report-pothole': ['Report a pothole', 'Potholes', 'Report a problem with a road or pavement', 'Road defects', 'Report a highway defect'],
  'report-fly-tipping': ['Report fly-tipping', 'Flytipping', 'Report dumped rubbish', 'Illegal dumping', 'Fly tipping and dumped rubbish'],
  'planning-search': ['View planning applications', 'Planning register', 'View and comment on planning applications', 'Planning applications', 'Public Access for planning'],
  'find-councillor': ['Find your councillor', 'Councillors', 'Who is my councillor?', 'Elected members', 'Councillors by ward'],
  'school-place': ['Apply for a secondary school place', 'School admissions', 'Apply for a school place', 'Starting secondary school'],
};
/** Neighbours that must not be taken for any of them. */
const others = [
  'Order a new bin', 'Bulky waste collection', 'Trade waste', 'Litter bins', 'Recycling centres', 'Council tax bands', 'Council tax discounts', 'Business rates', 'Pay a parking fine',
  'Report a street light', 'Roadworks', 'Dropped kerbs', 'Report graffiti', 'Abandoned vehicles', 'Street cleaning', 'Apply for planning permission', 'Local plan', 'Building control',
  'Set up a direct debit for council tax', 'Become a councillor', 'School term dates', 'Free school meals', 'School transport', 'Jobs', 'News', 'Libraries',
];
const tasks = Object.keys(labels).map((id) => {
  const read = readScenario(diskFiles, join(import.meta.dirname, `../../scenarios/${id}.yaml`), steps);
  if (!read.ok) throw new Error(`${id} cannot be read`);
  return { id, vocabulary: vocabularyOf(read.value.words) };
});
const scents = (text: string) => tasks
  .map(({ id, vocabulary }) => ({ id, score: scentOf(vocabulary, { text, context: '', extra: '', href: null }, { address: false }).score }))
  .toSorted((a, b) => b.score - a.score);

describe('the words of the eight tasks', () => {
  it.each(Object.entries(labels).flatMap(([id, texts]) => texts.map((text) => [text, id] as const)))('“%s” is %s and nothing else', (text, id) => {
    const [first, second] = scents(text);
    expect(first?.id).toBe(id);
    expect(first?.score).toBeGreaterThanOrEqual(.7);
    expect(second?.score).toBeLessThan((first?.score ?? 0) - .05);
  });

  it.each(others)('“%s” is none of them', (text) => {
    expect(scents(text)[0]?.score).toBeLessThan(.6);
  });
});
