import { describe, expect, it } from 'vitest';
import { formatProblem, readFolder } from '../../src/read/index.ts';
import { givenFiles } from './disk-files.ts';
import { smallVocabulary } from './small-grammar.ts';

const texts = {
  'w/a.yaml': 'task: x\n',
  'w/b.yml': 'task: x\n',
  'w/notes.txt': 'not ours',
  'w/bindings/E1.yaml': 'consent: [No]\n',
  'w/bindings/e2.yaml': 'consent: [No]\n',
  'w/bindings/E3.yaml': 'consent: No\n',
  'w/sites/s.csv': 'id,name,type,nation,home\nE1,One,district,England,https://one.example/\nE2,Two,district,England,https://two.example/\n',
  'w/surveys/s.yaml': 'title: S\nsites: ../sites/s.csv\nscenarios: [a]\nmethod: none\nhosts: samples\n',
};
const looked = (more: Record<string, string> = {}) => {
  const { files, problems } = readFolder(givenFiles({ ...texts, ...more }), 'w', smallVocabulary);
  return { files, lines: problems.map(formatProblem) };
};

describe('all written files of a folder', () => {
  it('are found, each problem is told once', () => {
    const { files, lines } = looked();
    expect(files).toEqual(['w/a.yaml', 'w/b.yml', 'w/bindings/E1.yaml', 'w/bindings/E3.yaml', 'w/bindings/e2.yaml', 'w/sites/s.csv', 'w/surveys/s.yaml']);
    expect(lines.filter((line) => line.startsWith('w/a.yaml')).length).toBe(new Set(lines.filter((line) => line.startsWith('w/a.yaml'))).size);
    expect(lines.filter((line) => !line.startsWith('w/a.yaml'))).toEqual([
      'w/b.yml:1:1  written files end in .yaml, lists of sites in .csv',
      'w/bindings/E3.yaml:1:1  no sites file has a council "E3"',
      'w/bindings/E3.yaml:1:10  consent: expected a list, found text',
      'w/bindings/e2.yaml:1:1  no sites file has a council "e2" (did you mean "E2"?)',
      'w/surveys/s.yaml:4:9  method: there is no method "none"',
    ]);
  });

  it('does not say that a council is nowhere while a list cannot be read', () => {
    const { lines } = looked({ 'w/sites/t.csv': 'id\n' });
    expect(lines.filter((line) => line.includes('no sites file'))).toEqual([]);
    expect(lines).toContain('w/sites/t.csv:1:1  no councils in it: expected a line of columns (id,name,type,nation,home) and a line for each council');
  });

  it('is empty where there is nothing', () => {
    expect(readFolder(givenFiles({}), 'w', smallVocabulary)).toEqual({ files: [], problems: [] });
  });

  it('only warns of a template that nobody has filled in; half filled in is a mistake', () => {
    const survey = (contact: string): string => `title: S\nsites: ../sites/t.csv\nscenarios: [a]\nmethod: none\ncontact: ${contact}\n`;
    const more = { 'w/sites/t.csv': 'id,name,type,nation,home\nx,X,district,England,https://www.example.gov.uk/\n', 'w/surveys/t.yaml': survey('me@example.gov.uk') };
    const ofTemplate = (texts: Record<string, string>) => looked(texts).lines.filter((line) => line.includes("the template's"));
    expect(ofTemplate(more)).toEqual([
      'w/surveys/t.yaml:2:8  sites: warning: the council "x" in t.csv still has the template\'s home page www.example.gov.uk: put in its own before this survey is run',
      "w/surveys/t.yaml:5:10  contact: warning: this is the template's address: put in your own, so that a council can reach you, before this survey is run",
    ]);
    expect(ofTemplate({ ...more, 'w/surveys/t.yaml': survey('me@council.test') })).toEqual([
      'w/surveys/t.yaml:2:8  sites: the council "x" in t.csv still has the template\'s home page www.example.gov.uk: put in its own',
    ]);
  });
});
