import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginEdition, newestEdition, openEdition, takeEdition } from '../../src/commands/edition.ts';
import { run } from '../../src/commands/run.ts';
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

describe('an edition', () => {
  it('is begun once a day under a name of its own, and gone on with until it has ended', async () => {
    const first = await beginEdition(survey, null, { browser: '1' }, heard.world);
    expect(first.edition.id).toMatch(/^sample-\d{4}-\d\d-\d\d$/);
    const again = await beginEdition(survey, null, { browser: '1' }, heard.world);
    expect(again.path).toBe(first.path);
    await first.store.save('edition', { ...first.edition, ended: '2026-11-21T10:00:00.000Z' });
    const next = await beginEdition(survey, null, { browser: '1' }, heard.world);
    expect(next.edition.id).toBe(`${first.edition.id}-2`);
  });

  it('tells that the browser changed while it was interrupted', async () => {
    await beginEdition(survey, 'e', { browser: '1', node: '24' }, heard.world);
    expect((await beginEdition(survey, 'e', { browser: '2', node: '24' }, heard.world)).edition.versions).toEqual({ browser: '1, then 2', node: '24' });
  });

  it('is not mixed up with one of other files, other sites or other tasks', async () => {
    await beginEdition(survey, 'e', {}, heard.world);
    const other = { ...survey, sources: { ...survey.sources, 'bin-day.yaml': 'changed' } };
    await expect(beginEdition(other, 'e', {}, heard.world)).rejects.toThrow('e was begun with other files: bin-day.yaml changed since. Begin a new edition with --edition');
    const fewer = { ...survey, sites: survey.sites.slice(0, 1) };
    await expect(beginEdition(fewer, 'e', {}, heard.world)).rejects.toThrow(`e was begun for other sites (${survey.sites[0]?.id} `);
    expect((await beginEdition(fewer, null, {}, heard.world)).survey.sites).toHaveLength(1);
    const oneTask = { ...survey, scenarios: survey.scenarios.slice(0, 1) };
    await expect(beginEdition(oneTask, 'e', {}, heard.world)).rejects.toThrow(`e was begun for other tasks (${survey.scenarios[0]?.id} `);
    expect((await beginEdition(oneTask, null, {}, heard.world)).survey.scenarios).toHaveLength(1);
    expect((await beginEdition(survey, null, {}, heard.world)).survey.sites).toHaveLength(survey.sites.length);
  });

  it('is written by one run at a time; the mark of a run that was killed is nobody’s', async () => {
    const open = await beginEdition(survey, 'reports/e', {}, heard.world);
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await writeFile(join(open.path, 'running.json'), JSON.stringify({ process: other.pid, since: '2026-11-21T10:00:00.000Z' }));
    expect(() => takeEdition(open)).toThrow(`e is being written by another run (process ${other.pid}, since 2026-11-21T10:00:00.000Z)`);
    other.kill('SIGKILL');
    await once(other, 'close');
    const leave = takeEdition(open);
    expect(JSON.parse(await readFile(join(open.path, 'running.json'), 'utf8'))).toMatchObject({ process: process.pid });
    leave();
    await expect(readFile(join(open.path, 'running.json'))).rejects.toThrow('ENOENT');
  });

  it('that has ended is judged and published again, and nobody is visited', async () => {
    const open = await beginEdition(survey, 'reports/e', {}, heard.world);
    const ended = { ...open.edition, ended: '2026-11-21T10:00:00.000Z', seal: 'sealed' };
    await open.store.save('edition', ended);
    expect(await run.run(['scenarios/surveys/sample.yaml'], { edition: 'reports/e' }, heard.world)).toBe(3);
    expect(heard.said()).toContain('e has ended: nobody is visited again');
    expect((await openEdition('e', heard.world)).edition).toEqual(ended);
    expect(await readFile(join(open.path, 'published/data/league.csv'), 'utf8')).toContain('not visited: the survey was stopped before it came to this site');
    expect(newestEdition(heard.world)).toBe('e');
  });
});
