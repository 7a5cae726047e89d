import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { newFile } from '../../src/commands/new.ts';
import { overlaid } from '../../src/commands/overlaid.ts';
import { validate } from '../../src/commands/validate.ts';
import { filesIn, vocabulary } from '../../src/commands/written.ts';
import { readBinding, readScenario, readSites } from '../../src/read/index.ts';
import { newWorld, type Heard } from './world.ts';

let heard: Heard | null = null;
afterEach(async () => { if (heard !== null) await rm(heard.world.folder, { recursive: true }); heard = null; });

/** Somebody answers line by line; '' is the answer that is offered. */
async function answering(...answers: readonly string[]): Promise<Heard> {
  heard = await newWorld({ input: answers.map((answer) => `${answer}\n`).join('') });
  return heard;
}

const taskAnswers = ['Hire a hall', 'unitary, district', '', 'hire a hall', 'hall hire, room', 'book', 'hall hire, village hall', '', 'community', '', 'how to book it', 'book a hall, book (now)', '', ''];
const siteAnswers = ['', 'elmshire', 'Elmshire, City and County of', 'welsh', '', 'https://www.elmshire.example/', 'CF10 4UW', 'the city hall', 'Decline all', 'no', 'planning-search', 'Idox', 'planning.elmshire.example'];

describe('new task', () => {
  it('writes what was answered, valid at once, and says what to do next', async () => {
    const { world, out, said } = await answering(...taskAnswers);
    expect(await newFile.run(['task', 'hall-hire'], {}, world)).toBe(0);
    for (const line of `${out()}${said()}`.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
    const read = readScenario(filesIn(world.folder), 'scenarios/hall-hire.yaml', vocabulary.grammar);
    expect(read).toMatchObject({ ok: true, value: { id: 'hall-hire', task: 'Hire a hall', for: ['unitary', 'district'], lgsl: null, az: ['hall hire', 'room'], clicks: 3, words: { action: 'book', broader: { community: 0.7 } } } });
    expect(read.ok && read.value.script.map(({ word }) => word)).toEqual(['open', 'try', 'expect', 'check', 'stop']);
    expect(read.ok && read.value.answers[0]?.any).toContainEqual({ text: '\\bbook \\(now\\)' });
    expect(await validate.run(['scenarios/hall-hire.yaml'], {}, world)).toBe(0);
    expect(out()).toMatch(/^Written: scenarios\/hall-hire\.yaml\n\nWhat to do next:\n/);
    expect(out()).toContain('npm start -- explain hall-hire');
    expect(said()).toContain('Which types of council have this duty? [all]');
  });

  it('writes hostile answers as nothing but text', async () => {
    const hostile = 'Pay: "x" # <b> ${HOME} {a: b} \\n *alias';
    const { world } = await answering(hostile, '', '524', `- ${hostile}`, '"az", {x: 1}', '', 'no, yes, null', '', '', '', `'${hostile}`, '[a], $(ls)', ': end', '2');
    await newFile.run(['task', 'odd'], {}, world);
    const read = readScenario(filesIn(world.folder), 'scenarios/odd.yaml', vocabulary.grammar);
    expect(read).toMatchObject({ ok: true, value: { task: hostile, query: `- ${hostile}`, az: ['"az"', '{x: 1}'], lgsl: 524, stop: ': end', clicks: 2 } });
    expect(read.ok && read.value.words.concepts[0]?.terms).toEqual({ no: 1, yes: 1, null: 1 });
    expect(read.ok && read.value.answers[0]).toMatchObject({ say: `'${hostile}`, any: [{ text: '\\[a\\]' }, { link: '\\[a\\]' }, { text: '\\$\\(ls\\)' }, { link: '\\$\\(ls\\)' }] });
  });

  it('refuses a wrong answer with what read says of it, and writes nothing', async () => {
    const { world } = await answering('Hire a hall', 'unitry');
    await expect(newFile.run(['task', 'hall-hire'], {}, world)).rejects.toThrow(/Which types of council have this duty\?: expected one of .*did you mean unitary/);
    expect(await readdir(join(world.folder, 'scenarios'))).not.toContain('hall-hire.yaml');
  });

  it('asks again on a terminal, and leaves nothing where the answers end', async () => {
    const { world, said } = await answering('', 'Hire a hall', 'unitry', 'unitary');
    const terminal = { ...world, input: { ...world.input, isTerminal: true } };
    await expect(newFile.run(['task', 'hall-hire'], {}, terminal)).rejects.toMatchObject({ exit: 130, message: expect.stringContaining('nothing was written') });
    expect(said()).toContain('✗ something must be said here');
    expect(said()).toMatch(/✗ expected one of[^✗]*unitary/);
    expect(await readdir(join(world.folder, 'scenarios'))).not.toContain('hall-hire.yaml');
  });

  it('stops where the program is stopped', async () => {
    const { world, stop } = await answering('Hire a hall');
    stop();
    await expect(newFile.run(['task', 'hall-hire'], {}, world)).rejects.toThrow('nothing was written');
  });

  it('writes over nothing and outside of nothing', async () => {
    const { world } = await answering();
    await expect(newFile.run(['task', 'bin-day'], {}, world)).rejects.toThrow('there is a task bin-day already: scenarios/bin-day.yaml is not written over');
    for (const id of ['../up', 'a/b', 'A', '', '.']) await expect(newFile.run(['task', id], {}, world)).rejects.toThrow(/use small letters/);
    await expect(newFile.run(['tsk'], {}, world)).rejects.toThrow('new tsk: say new task or new site');
    await expect(newFile.run([], {}, world)).rejects.toThrow('new: say new task or new site, like "npm start -- new task missed-bin".');
  });
});

describe('new site', () => {
  it('adds a line to the list and a binding, both valid', async () => {
    const { world, out } = await answering(...siteAnswers);
    const before = await readFile(join(world.folder, 'scenarios/sites/my-council.csv'), 'utf8');
    expect(await newFile.run(['site'], {}, world)).toBe(0);
    const text = await readFile(join(world.folder, 'scenarios/sites/my-council.csv'), 'utf8');
    expect(text).toBe(`${before}elmshire,"Elmshire, City and County of",welsh,Wales,https://www.elmshire.example/\n`);
    const files = filesIn(world.folder);
    expect(readSites(files, 'scenarios/sites/my-council.csv').ok).toBe(true);
    const binding = readBinding(files, 'scenarios/bindings/elmshire.yaml', vocabulary.grammar);
    expect(binding).toMatchObject({ ok: true, value: { consent: ['Decline all'], inputs: { postcode: { value: 'CF10 4UW', of: 'the city hall' } }, suppliers: { 'planning-search': { name: 'Idox', host: 'planning.elmshire.example' } }, optOut: null } });
    expect(out()).toContain('Written: scenarios/bindings/elmshire.yaml');
    expect((await readdir(join(world.folder, 'scenarios/sites'))).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('notes that a council asked not to be visited; without needs there is no binding', async () => {
    const { world } = await answering('', '', '', 'https://www.a.example/', '', '', 'yes', '2026-11-01', 'The web manager: "please # no"', '');
    await newFile.run(['site', 'alder'], {}, { ...world }).catch(() => undefined);
    const again = await newWorld({ folder: world.folder, input: ['', 'Alder Council', '', '', 'https://www.a.example/', '', '', 'yes', '2026-11-01', 'The web manager: "please # no"', ''].map((line) => `${line}\n`).join('') });
    await newFile.run(['site', 'alder'], {}, again.world);
    expect(readBinding(filesIn(world.folder), 'scenarios/bindings/alder.yaml', vocabulary.grammar)).toMatchObject({ ok: true, value: { optOut: { since: '2026-11-01', because: 'The web manager: "please # no"' } } });
    const plain = await newWorld({ folder: world.folder, input: ['new.csv', 'Birch Council', '', '', 'https://www.b.example/', '', '', '', ''].map((line) => `${line}\n`).join(''), isJson: true });
    await newFile.run(['site', 'birch'], {}, plain.world);
    expect(JSON.parse(plain.out())).toEqual({ written: ['new.csv'] });
    expect(await readFile(join(world.folder, 'new.csv'), 'utf8')).toBe('id,name,type,nation,home\nbirch,Birch Council,district,England,https://www.b.example/\n');
  });

  it('refuses an id that is there, a wrong address, a wrong postcode; the list stays as it was', async () => {
    const { world } = await answering('scenarios/sites/sample.csv');
    const before = await readFile(join(world.folder, 'scenarios/sites/sample.csv'), 'utf8');
    await expect(newFile.run(['site', 'brambleford'], {}, world)).rejects.toThrow('the id "brambleford" already stands in line');
    for (const answers of [['', 'C', '', '', 'elmshire'], ['', 'C', '', '', 'https://c.example/', 'not a code']]) {
      const other = await newWorld({ folder: world.folder, input: answers.map((line) => `${line}\n`).join('') });
      await expect(newFile.run(['site', 'cedar'], {}, other.world)).rejects.toMatchObject({ exit: 2 });
    }
    expect(await readFile(join(world.folder, 'scenarios/sites/sample.csv'), 'utf8')).toBe(before);
    await writeFile(join(world.folder, 'scenarios/sites/broken.csv'), 'id,name\n');
    const broken = await newWorld({ folder: world.folder, input: 'scenarios/sites/broken.csv\n' });
    await expect(newFile.run(['site', 'cedar'], {}, broken.world)).rejects.toThrow('it has mistakes already');
  });
});

describe('files as they would be', () => {
  it('has what is about to be written beside what is there', () => {
    const files = overlaid({ read: () => null, list: () => ['a.yaml'], folders: () => [], hash: () => '' }, { 'x/b.yaml': 'B' });
    expect([files.read('x/b.yaml'), files.read('x/c.yaml'), files.list('x'), files.list('y')]).toEqual(['B', null, ['a.yaml', 'b.yaml'], ['a.yaml']]);
  });
});
