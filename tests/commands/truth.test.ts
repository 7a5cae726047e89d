import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginEdition, openEdition } from '../../src/commands/edition.ts';
import { judge } from '../../src/commands/judge.ts';
import { publish } from '../../src/commands/publish.ts';
import { run } from '../../src/commands/run.ts';
import { verify } from '../../src/commands/verify.ts';
import { withTruth } from '../../src/commands/truth.ts';
import { surveyOf } from '../../src/commands/written.ts';
import { perhaps, smallEdition, smallSurvey } from './small-edition.ts';
import { newWorld, type Heard } from './world.ts';

const head = 'Authority Name,SNAC,GSS,Description,LGSL,LGIL,URL,Supported by GOV.UK\n';
let heard: Heard;
beforeEach(async () => {
  heard = await newWorld();
  await writeFile(join(heard.world.folder, 'links.csv'), `${head}Brambleford Council,1,E07000901,Bins,524,8,${perhaps},true\nBrambleford Council,1,E07000901,Other,1,8,no address,true\n`);
});
afterEach(() => rm(heard.world.folder, { recursive: true }));

describe('judge --truth', () => {
  it('holds the edition against the addresses from now on, needs the file no more, and scores what was walked before as untested', async () => {
    const open = await smallEdition(heard.world);
    expect(await judge.run(['small'], { truth: 'links.csv' }, heard.world)).toBe(0);
    expect(heard.said()).toContain('links.csv:2:1  warning: Brambleford District Council (brambleford) was taken for “Brambleford Council” by its name');
    expect(heard.said()).toContain('Truth for 1 of 1 site–task pairs (links.csv).');
    await rm(join(heard.world.folder, 'links.csv'));
    expect(await publish.run(['small'], {}, heard.world)).toBe(0);
    expect(await verify.run(['small'], {}, heard.world)).toBe(0);
    const read = (path: string): Promise<string> => readFile(join(open.path, path), 'utf8');
    expect(await read('published/data/truth.csv')).toContain(`brambleford,bin-day,${perhaps},true,0,`);
    expect(await read('published/agreement.html')).toContain('either may be wrong');
    expect(await read('published/method.html')).toContain('truth: links.csv (given after the visits)');
    expect(await read('published/councils/brambleford.html')).toContain('Decided by the address that the council gave to GOV.UK.');
    expect(await read('findings.jsonl')).toContain('walked before this address was given to say where the answer is');
    await expect(read('replies/review.yaml')).rejects.toThrow('ENOENT');
  });

  it('refuses other addresses than those that an edition was walked by', async () => {
    await smallEdition(heard.world, { expected: [], sources: { 'truth: links.csv': 'a hash of another' } });
    await expect(judge.run(['small'], { truth: 'links.csv' }, heard.world)).rejects.toThrow('small was walked by truth: links.csv: other addresses need a new edition');
  });

  it('names a file that is not there, and one of other columns', async () => {
    await smallEdition(heard.world);
    await expect(judge.run(['small'], { truth: 'none.csv' }, heard.world)).rejects.toMatchObject({ exit: 2, message: '--truth none.csv: there is no such file.' });
    await writeFile(join(heard.world.folder, 'odd.csv'), 'name,service\n');
    await expect(judge.run(['small'], { truth: 'odd.csv' }, heard.world)).rejects.toMatchObject({ exit: 2, message: expect.stringContaining('odd.csv:1:1  missing column "Authority Name"') as string });
    await writeFile(join(heard.world.folder, 'open.csv'), `${head}"Brambleford Council,1,E07000901,Bins,524,8,${perhaps},true\n`);
    await expect(judge.run(['small'], { truth: 'open.csv' }, heard.world)).rejects.toMatchObject({ exit: 2, message: expect.stringContaining('open.csv:2:1  the quotes do not fit') as string });
  });
});

describe('run --truth', () => {
  it('makes the addresses and the file’s hash part of the survey', async () => {
    const survey = await withTruth(await smallSurvey(heard.world), { truth: 'links.csv' }, heard.world);
    expect(survey.expected).toEqual([{ site: 'brambleford', task: 'bin-day', url: perhaps, shared: 0 }]);
    expect(survey.sources['truth: links.csv']).toMatch(/^[0-9a-f]{64}$/);
    expect(run.options.map(({ flags }) => flags)).toContain('--truth <csv>');
  });

  it('goes on with an edition that has its own, and mixes it up with no other', async () => {
    const untold = await smallSurvey(heard.world);
    const survey = await withTruth(untold, { truth: 'links.csv' }, heard.world);
    await beginEdition(survey, 'reports/e', {}, heard.world);
    expect((await beginEdition(untold, 'reports/e', {}, heard.world)).survey.expected).toHaveLength(1);
    await writeFile(join(heard.world.folder, 'links.csv'), head);
    const other = await withTruth(untold, { truth: 'links.csv' }, heard.world);
    await expect(beginEdition(other, 'reports/e', {}, heard.world)).rejects.toThrow('e was begun with other files: truth: links.csv changed since');
    expect((await openEdition('e', heard.world)).survey.expected).toHaveLength(1);
  });

  it('may stand in the survey under truth', async () => {
    const path = join(heard.world.folder, 'scenarios/surveys/told.yaml');
    await writeFile(path, 'title: Told\nsites: ../sites/sample.csv\nmethod: 2026\nhosts: samples\ntruth: ../../links.csv\n');
    const survey = await surveyOf('scenarios/surveys/told.yaml', heard.world);
    // Missed bins are the same service, asked for another interaction: the address is not lent.
    expect(survey.expected?.map(({ site, task }) => [site, task])).toEqual([['brambleford', 'bin-day']]);
    expect(Object.keys(survey.sources)).toContain('truth: links.csv');
    await writeFile(path, 'title: Told\nsites: ../sites/sample.csv\nmethod: 2026\nhosts: samples\ntruth: ../../link.csv\n');
    await expect(surveyOf('scenarios/surveys/told.yaml', heard.world)).rejects.toThrow('scenarios/surveys/told.yaml:5:8  truth: there is no such file (did you mean "links.csv"?)');
  });
});
