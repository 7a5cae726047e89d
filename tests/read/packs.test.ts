import { describe, expect, it } from 'vitest';
import type { Read } from '../../src/model/problem.ts';
import type { Survey } from '../../src/model/survey.ts';
import { formatProblem, readFile, readFolder, readSurvey, tasksIn } from '../../src/read/index.ts';
import { givenFiles } from './disk-files.ts';
import { smallVocabulary } from './small-grammar.ts';

const task = 'task: Find a thing\nfor: all\nquery: find thing\naction: find\nconcepts: [{name: thing, head: true, terms: {thing: 1, object: .9, item: .8, article: .7}}]\n'
  + 'answer: [{id: said, say: it, essential: true, any: [{text: thing}]}]\nstop: There.\n';
const method = 'title: A method\ntasks: {weights: {task-reached: 2}, undecided: .3, stars: {4: .85, 3: .65, 2: .4}}\nmeasures:\n  findability: {title: Way, weights: {home-link: 1}}\n'
  + '  accessibility: {title: Axe, weights: {axe-critical: 1}}\n  mobile: {title: Phone, weights: {sideways-scroll: 1}}\noverall: {tasks: 16, findability: 4, mobile: 4, accessibility: 4}\n'
  + 'gates: []\ncoverage: .8\nbands: [{id: any, title: Any, stars: 1, from: 0}]\n';
const texts = {
  'w/bins.yaml': task, 'w/roads.yaml': task,
  'w/packs/us/trash.yaml': task, 'w/packs/us/roads.yaml': task, 'w/packs/surveys/odd.yaml': task, 'w/packs/empty/notes.txt': 'no task',
  'w/methods/2026.yaml': method,
  'w/sites/a.csv': 'id,name,type,nation,home\nOne,One,municipality,other,https://one.test\n',
  'w/bindings/One.yaml': 'pins: {trash: [/trash]}\n',
};
const read = (lines: string, more: Record<string, string> = {}): Read<Survey> => readSurvey(
  givenFiles({ ...texts, ...more, 'w/surveys/s.yaml': `title: S\nsites: ../sites/a.csv\nmethod: 2026\ncontact: me@city.test\n${lines}` }), 'w/surveys/s.yaml', smallVocabulary,
);
const said = (found: Read<Survey>): readonly string[] => (found.ok ? [] : found.problems.map(formatProblem));
const filesOf = (found: Read<Survey>): readonly string[] => (found.ok ? Object.keys(found.value.sources) : []);

describe('a pack of tasks', () => {
  it('is where the tasks of a survey that names it come from, all of them or some; method, lists and bindings stay where they are', () => {
    expect(filesOf(read('pack: us\n'))).toEqual(['surveys/s.yaml', 'sites/a.csv', 'packs/us/roads.yaml', 'packs/us/trash.yaml', 'methods/2026.yaml', 'bindings/One.yaml']);
    expect(filesOf(read('pack: us\nscenarios: [trash]\n'))).toEqual(['surveys/s.yaml', 'sites/a.csv', 'packs/us/trash.yaml', 'methods/2026.yaml', 'bindings/One.yaml']);
    expect(filesOf(read('scenarios: all\n')).filter((path) => path.includes('roads'))).toEqual(['roads.yaml']);
  });

  it('that nobody has written is said once, with the nearest there is', () => {
    expect(said(read('pack: uss\nscenarios: [trash, bins]\n'))).toEqual(['w/surveys/s.yaml:5:7  pack: there is no pack "uss" (did you mean "us"?)']);
    expect(said(read('pack: empty\n'))).toEqual(['w/surveys/s.yaml:5:7  pack: there is no pack "empty"']);
    expect(said(read('pack: [us]\nscenarios: [trash]\n'))).toEqual(['w/surveys/s.yaml:5:7  pack: expected text, found a list']);
    expect(said(read('pakc: us\nscenarios: [trash]\n'))).toEqual(['w/surveys/s.yaml:5:1  pakc: unknown key "pakc" (did you mean "pack"?)']);
  });

  it('does not lend its tasks to others, and it is said where a task stands', () => {
    expect(said(read('pack: us\nscenarios: [bins, trahs]\n'))).toEqual([
      'w/surveys/s.yaml:6:13  scenarios[0]: there is no scenario "bins" in the pack "us": it is a task without a pack',
      'w/surveys/s.yaml:6:19  scenarios[1]: there is no scenario "trahs" in the pack "us" (did you mean "trash"?)',
    ]);
    expect(said(read('scenarios: [trash]\n'))).toEqual(['w/surveys/s.yaml:5:13  scenarios[0]: there is no scenario "trash": it is in the pack "us", say "pack: us"']);
  });

  it('shows the problems of its tasks with the survey', () => {
    expect(said(read('pack: us\n', { 'w/packs/us/trash.yaml': task.replace('for: all', 'for: al') }))).toEqual([
      'w/packs/us/trash.yaml:2:6  for: expected a list or "all", found "al" (did you mean "all"?)',
    ]);
  });

  it('is read with its whole folder, whatever its name; a site may name tasks of any pack', () => {
    const files = givenFiles({ ...texts, 'w/packs/us/trash.yaml': task.replace('stop: There.\n', '') });
    const looked = readFolder(files, 'w', smallVocabulary);
    expect(looked.files.filter((path) => path.includes('packs'))).toEqual(['w/packs/surveys/odd.yaml', 'w/packs/us/roads.yaml', 'w/packs/us/trash.yaml']);
    expect(looked.problems.map(formatProblem)).toEqual(['w/packs/us/trash.yaml:1:1  missing key "stop"']);
    expect(readFile(files, 'w/packs/surveys/odd.yaml', smallVocabulary)).toEqual([]);
    expect(readFile(givenFiles({ ...texts, 'w/bindings/One.yaml': 'pins: {trahs: [/trash]}\n' }), 'w/bindings/One.yaml', smallVocabulary).map(formatProblem)).toEqual([
      'w/bindings/One.yaml:1:8  pins.trahs: there is no scenario "trahs" (did you mean "trash"?)',
    ]);
  });

  it('can be listed', () => {
    expect(tasksIn(givenFiles(texts), 'w').map(({ pack, id, file }) => `${pack} ${id} ${file}`)).toEqual([
      'null bins w/bins.yaml', 'null roads w/roads.yaml', 'surveys odd w/packs/surveys/odd.yaml', 'us roads w/packs/us/roads.yaml', 'us trash w/packs/us/trash.yaml',
    ]);
  });
});
