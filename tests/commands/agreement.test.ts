import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreement } from '../../src/commands/agreement.ts';
import { differenceLines } from '../../src/commands/agreement-lines.ts';
import { shares } from '../../src/commands/sheet.ts';
import type { Mark } from '../../src/model/agreement.ts';
import { maybe, smallEdition } from './small-edition.ts';
import { newWorld, type Heard } from './world.ts';

let first: Heard;
const again = (isJson = false): Promise<Heard> => newWorld({ folder: first.world.folder, isJson });
const head = 'rater,site_id,task,check,item,device,value\n';
const file = (name: string, text: string): Promise<void> => writeFile(join(first.world.folder, name), text);
beforeAll(async () => {
  first = await newWorld();
  await smallEdition(first.world);
});
afterAll(() => rm(first.world.folder, { recursive: true }));

describe('agreement --sheet', () => {
  it('writes the questions of the method about each pair, without the judge’s answers, once', async () => {
    const heard = await again();
    expect(await agreement.run([], { sheet: 'small', sample: '3', rater: 'ann', to: 'ann.csv' }, heard.world)).toBe(0);
    const text = await readFile(join(first.world.folder, 'ann.csv'), 'utf8');
    expect(text).toMatch(/^rater,site_id,task,check,item,device,value,site,home,task_words,question,how\nann,brambleford,bin-day,destination,,,,Brambleford District Council,https:\/\/www\.brambleford\.test\/,/);
    expect(text).toContain('\nann,brambleford,bin-day,task-reached,,phone,,');
    expect(text).not.toMatch(/passed|cantTell,|0\.\d\d/);
    expect(text).toMatch(/search-top-five,.*The query is “.+”\./);
    expect(text).toMatch(/steps-to-task,,phone,.*no more than \d clicks over links from the home page\? On a phone\./);
    expect(text).not.toMatch(/broken-link|quoted|undefined/);
    expect(heard.out()).toMatch(/^\d+ questions about 1 pairs of site and task written to ann\.csv\./);
    await expect(agreement.run([], { sheet: 'small', to: 'ann.csv' }, heard.world)).rejects.toMatchObject({ exit: 2, message: expect.stringContaining('ann.csv is there already') as string });
    await expect(agreement.run([], { sheet: 'small', sample: 'x' }, heard.world)).rejects.toThrow('--sample: expected a whole number from 1 on.');
  });
  it('draws from each verdict at least one, the rest by share', () => {
    expect(shares([80, 15, 5], 20)).toEqual([16, 3, 1]);
    expect(shares([97, 2, 1], 10)).toEqual([8, 1, 1]);
    expect(shares([9, 1, 1], 2)).toEqual([1, 1, 1]);
    expect(shares([3, 2], 50)).toEqual([3, 2]);
    expect(shares([], 5)).toEqual([]);
  });
  it('is read back, blank', async () => {
    await expect(agreement.run(['ann.csv'], {}, (await again()).world)).rejects.toThrow('No line has a value yet');
  });
});

describe('where people and the judge differ', () => {
  const mark = (n: number, value: string): Mark => ({ rater: 'ann', site: `s${n}`, task: 'bin-day', check: 'answer-further', item: 'when', device: '', value, file: 'a.csv', line: n });
  it('is told question by question, at most twenty, without what one could not tell', () => {
    const lines = differenceLines([mark(0, 'cantTell'), mark(1, 'passed'), ...Array.from({ length: 22 }, (_, n) => mark(n + 2, 'failed'))], () => 'passed');
    expect(lines.slice(0, 5)).toEqual(['', 'Where people and the judge differ (22):', expect.stringMatching(/^ {2}Council +Task +Question +Person +Judge$/), expect.any(String), expect.stringMatching(/^ {2}s2 +bin-day +answer-further when +ann: failed +passed$/)]);
    expect([lines.length, lines.at(-1)]).toEqual([25, '  … and 2 more']);
    expect(differenceLines([mark(1, 'passed')], () => 'passed')).toEqual([]);
    expect(differenceLines([mark(1, 'passed')], () => 'untested')).toEqual([]);
  });
});

describe('agreement', () => {
  it('compares people with each other and with the judge', async () => {
    await file('a.csv', `${head}ann,brambleford,bin-day,home-link,,,yes\nann,brambleford,bin-day,destination,,,${maybe}\nann,brambleford,,page-title,,,yes\n`);
    await file('b.csv', `${head}ben,brambleford,bin-day,home-link,,,no\nben,brambleford,bin-day,destination,,,${maybe}\n`);
    const heard = await again();
    expect(await agreement.run(['a.csv', 'b.csv', 'small'], {}, heard.world)).toBe(0);
    expect(heard.out()).toContain('5 marks by ann, ben');
    expect(heard.out()).toMatch(/^destination +among people +1 +100 % +21 % – 100 % +– +0 +no kappa: addresses are no classes; few$/m);
    // The judge is not sure which page answers, so that it cannot tell either.
    expect(heard.out()).toMatch(/^ +with the judge +0 +– +– +– +1 +nothing to compare$/m);
    expect(heard.out()).toMatch(/^home-link +among people +1 +0 % /m);
    expect(heard.out()).toContain('home-link, one person/another: passed/failed 1');
    expect(heard.out()).toContain('is neither agreement nor disagreement and is counted apart');
    expect(heard.out()).not.toContain('Where people and the judge differ');
  });
  it('gives machines one document, and needs no edition for two people', async () => {
    const heard = await again(true);
    expect(await agreement.run(['a.csv', 'b.csv'], {}, heard.world)).toBe(0);
    expect(JSON.parse(heard.out())).toMatchObject({ edition: null, raters: ['ann', 'ben'], marks: 5, checks: [{ check: 'destination', judge: null }, { check: 'home-link' }, { check: 'page-title', people: null }] });
  });
  it('says what is missing or wrong, with its line', async () => {
    const { world } = await again();
    await expect(agreement.run(['a.csv'], {}, world)).rejects.toMatchObject({ exit: 2, message: expect.stringContaining('Only one person marked') as string });
    await expect(agreement.run([], {}, world)).rejects.toThrow('name one or more files of marks');
    await expect(agreement.run(['none.csv', 'small'], {}, world)).rejects.toThrow('none.csv: there is no such file.');
    await file('c.csv', `${head}ann,brambleford,bin-dya,home-link,,,yes\nann,brambleford,bin-day,answer-essential,nothing,,yes\n`);
    await expect(agreement.run(['c.csv', 'small'], {}, world)).rejects.toThrow('c.csv:2:17  task: there is no task "bin-dya" (did you mean "bin-day"?)');
    await file('d.csv', `${head}ann,brambleford,bin-day,answer-essential,nothing,,yes\nann,brambleford,bin-day,answer-further,,,yes\n`);
    await expect(agreement.run(['d.csv', 'small'], {}, world)).rejects.toThrow(/d\.csv:2:1 {2}item: "answer-essential" has no item "nothing" here: expected .+\n.*d\.csv:3:1 {2}item: "answer-further" has several answers here: give the item/);
  });
});
