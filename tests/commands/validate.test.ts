import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { judge } from '../../src/commands/judge.ts';
import { schema } from '../../src/commands/schema.ts';
import { validate } from '../../src/commands/validate.ts';
import { surveyOf } from '../../src/commands/written.ts';
import { newWorld, type Heard } from './world.ts';

let heard: Heard;
// Bindings are to be looked at again on days that come.
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00Z') });
  heard = await newWorld();
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(heard.world.folder, { recursive: true });
});

describe('validate', () => {
  it('finds nothing wrong with the files that come along', async () => {
    expect(await validate.run([], {}, heard.world)).toBe(0);
    const lines = heard.out().trimEnd().split('\n');
    expect(lines.pop()).toMatch(/^\d+ files read: no problem, 2 warnings\.$/);
    for (const line of lines) expect(line).toMatch(/^scenarios\/surveys\/my-council\.yaml:\d+:\d+ {2}(sites|contact): warning: .+ before this survey is run$/);
  });

  it('tells a problem to which two files lead once', async () => {
    for (const name of ['one', 'two']) await writeFile(join(heard.world.folder, `scenarios/surveys/${name}.yaml`), 'title: A\nsites: ../sites/broken.csv\n');
    await writeFile(join(heard.world.folder, 'scenarios/sites/broken.csv'), 'id,name\n');
    await validate.run(['scenarios/surveys/one.yaml', 'scenarios/surveys/two.yaml'], {}, heard.world);
    const lines = heard.out().split('\n').filter((line) => line.startsWith('scenarios/sites/broken.csv'));
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('offers the survey that a bare name means', async () => {
    await expect(surveyOf('sample', heard.world)).rejects.toThrow('sample: there is no such file. Did you mean scenarios/surveys/sample.yaml?');
  });

  it('refuses the template that nobody has filled in, as run does', async () => {
    expect(await validate.run(['scenarios/surveys/my-council.yaml'], {}, heard.world)).toBe(2);
    await expect(surveyOf('scenarios/surveys/my-council.yaml', heard.world)).rejects.toThrow("contact: this is the template's address: put in your own, so that a council can reach you");
  });

  it('tells whose day of review has come', async () => {
    await writeFile(join(heard.world.folder, 'scenarios/bindings/brambleford.yaml'), 'allow: {post: [{url: "https://a.test/search", because: a look-up, review: 2026-11-22}]}\n');
    expect(await validate.run(['scenarios/bindings/brambleford.yaml'], {}, heard.world)).toBe(0);
    expect(heard.out()).toContain('allow.post[0].review: warning: was to be looked at again by 2026-11-22');
  });

  it('names file, line, column and what was meant, and exits 2', async () => {
    await writeFile(join(heard.world.folder, 'scenarios/surveys/bad.yaml'), 'title: Bad\nsites: ../sites/sample.csv\nscenarios: [bin-dya]\nmethod: 2026\nhosts: samples\n');
    expect(await validate.run(['scenarios/surveys/bad.yaml'], {}, heard.world)).toBe(2);
    expect(heard.out()).toMatch(/^scenarios\/surveys\/bad\.yaml:3:13 {2}scenarios\[0\]: there is no scenario "bin-dya" \(did you mean "bin-day"\?\)\n\d+ files read: 1 problem\.\n$/);
  });

  it('counts each file that it read once, those that a survey names too, and none that is not there', async () => {
    const machine = await newWorld({ folder: heard.world.folder, isJson: true });
    await validate.run(['scenarios/surveys/sample.yaml', 'scenarios/surveys/sample.yaml', 'scenarios/bin-day.yaml', 'scenarios/none.yaml'], {}, machine.world);
    const { read } = JSON.parse(machine.out());
    expect(read).toEqual([...new Set(read)]);
    expect(read).toEqual(expect.arrayContaining(['scenarios/bin-day.yaml', 'scenarios/methods/2026.yaml', 'scenarios/missed-bin.yaml', 'scenarios/sites/sample.csv', 'scenarios/surveys/sample.yaml']));
    expect(read).not.toContain('scenarios/none.yaml');
  });

  it('warns where a survey asks a council nothing', async () => {
    await writeFile(join(heard.world.folder, 'scenarios/surveys/idle.yaml'), 'title: Idle\nsites: ../sites/sample.csv\nscenarios: [school-place]\nmethod: 2026\nhosts: samples\n');
    expect(await validate.run(['scenarios/surveys/idle.yaml'], {}, heard.world)).toBe(0);
    expect(heard.out()).toContain('scenarios/surveys/idle.yaml:2:8  sites: warning: nothing is asked of Coldmarsh Borough Council (district), Otterwick District Council (district): no task of this survey is the duty of such a council\n');
  });

  it('does not call a folder right in which nothing is to be checked', async () => {
    await expect(validate.run(['.'], {}, heard.world)).rejects.toThrow('There is nothing to check in .: name a folder of scenarios, or files.');
  });

  it('gives machines one document', async () => {
    const machine = await newWorld({ folder: heard.world.folder, isJson: true });
    expect(await validate.run(['scenarios/none.yaml'], {}, machine.world)).toBe(2);
    expect(JSON.parse(machine.out())).toMatchObject({ files: ['scenarios/none.yaml'], problems: [{ file: 'scenarios/none.yaml', line: 1, level: 'error' }] });
  });
});

describe('what needs an edition', () => {
  it('says where one comes from', async () => {
    await expect(judge.run(['none'], {}, heard.world)).rejects.toThrow('none is no edition: there is no edition.json in it. Carry out a survey first: npm start');
  });
});

describe('schema', () => {
  it('writes the schemas and the page of the journey language that are committed', async () => {
    expect(await schema.run(['out'], {}, heard.world)).toBe(0);
    const written = heard.out().trimEnd().split('\n');
    expect(written.toSorted()).toEqual(['docs/journey-language.md', ...['binding', 'fragment', 'method', 'review', 'scenario', 'survey'].map((name) => `out/${name}.json`)]);
    for (const path of written) {
      expect(await readFile(join(heard.world.folder, path), 'utf8')).toBe(await readFile(join(import.meta.dirname, '../..', path.replace(/^out/, 'scenarios/schema')), 'utf8'));
    }
  });
});
