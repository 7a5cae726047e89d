import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { record } from '../../src/commands/record.ts';
import { run } from '../../src/commands/run.ts';
import { newWorld } from './world.ts';

const SITES = 'id,name,type,nation,home\nshy,Shy Council,district,England,http://shy.test/\n';
const SURVEY = 'title: Shy\nsites: ../sites/shy.csv\nscenarios: [missed-bin]\nmethod: 2026\nhosts: {shy.test: 127.0.0.1:9}\n';

describe('record', () => {
  it('says in one line what the user can mend, before a browser is opened', async () => {
    const { world } = await newWorld();
    vi.stubEnv('DISPLAY', '');
    vi.stubEnv('WAYLAND_DISPLAY', '');
    for (const other of ['journeys', 'my-council']) rmSync(join(world.folder, `scenarios/surveys/${other}.yaml`), { force: true });
    writeFileSync(join(world.folder, 'mine.yaml'), 'keep: me\n');
    const said = (named: string, options: Readonly<Record<string, unknown>> = {}): Promise<string> =>
      record.run([named], options, world).then(() => 'nothing', (cause: unknown) => (cause instanceof Error ? cause.message : ''));
    expect(await said('nowhere')).toMatch(/^nowhere is neither an address \(https:\/\/…\) nor a site of a survey here\. Sites: .*brambleford/);
    expect(await said('nowhere', { survey: 'scenarios/surveys/sample.yaml' })).toMatch(/a site of scenarios\/surveys\/sample\.yaml/);
    expect(await said('brambleford', { task: 'no-task' })).toMatch(/^no-task is neither a task/);
    expect(await said('brambleford', { to: 'mine.yaml' })).toBe('--to: mine.yaml is there already and is not written over. Name another file.');
    expect(await said('brambleford', { to: 'no/folder/mine.yaml' })).toBe('--to: there is no folder for no/folder/mine.yaml.');
    if (process.platform === 'linux') expect(await said('brambleford')).toMatch(/^There is no screen here/);
    vi.unstubAllEnvs();
  });

  it('opens nothing of a council that asked not to be visited, by its id or its address', async () => {
    const { world } = await newWorld();
    rmSync(join(world.folder, 'scenarios/surveys'), { recursive: true });
    for (const folder of ['surveys', 'sites', 'bindings']) mkdirSync(join(world.folder, 'scenarios', folder), { recursive: true });
    writeFileSync(join(world.folder, 'scenarios/sites/shy.csv'), SITES);
    writeFileSync(join(world.folder, 'scenarios/surveys/shy.yaml'), SURVEY);
    writeFileSync(join(world.folder, 'scenarios/bindings/shy.yaml'), 'opt-out: {since: 2026-01-01, because: by letter}\n');
    for (const named of ['shy', 'http://shy.test']) await expect(record.run([named], {}, world)).rejects.toThrow('Shy Council asked not to be visited (by letter): nothing is opened there.');
  });
});

describe('run --headed', () => {
  it('is refused before anything is visited where it cannot be, or is slowed beyond what an act may take', async () => {
    const { world } = await newWorld();
    vi.stubEnv('DISPLAY', '');
    vi.stubEnv('WAYLAND_DISPLAY', '');
    const sample = ['scenarios/surveys/sample.yaml'];
    await expect(run.run(sample, { slow: '300' }, world)).rejects.toThrow('--slow: only a run with --headed is slowed.');
    await expect(run.run(sample, { headed: true, slow: '9999' }, world)).rejects.toThrow('--slow: expected milliseconds from 0 to 3000.');
    if (process.platform === 'linux') await expect(run.run(sample, { headed: true }, world)).rejects.toThrow('There is no screen here');
    vi.unstubAllEnvs();
  });
});
