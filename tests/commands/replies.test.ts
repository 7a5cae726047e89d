import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { openEdition, type OpenEdition } from '../../src/commands/edition.ts';
import { judge } from '../../src/commands/judge.ts';
import { publish } from '../../src/commands/publish.ts';
import { validate } from '../../src/commands/validate.ts';
import { verify } from '../../src/commands/verify.ts';
import { judgeEdition, resultsOf } from '../../src/commands/conclusion.ts';
import type { Finding } from '../../src/model/finding.ts';
import { link, siteMap, titled } from '../findability/made.ts';
import { fillIn, maybe, perhaps, plain, smallEdition } from './small-edition.ts';
import { newWorld, type Heard } from './world.ts';

let heard: Heard;
let open: OpenEdition;
beforeEach(async () => {
  heard = await newWorld();
  open = await smallEdition(heard.world);
  await judge.run(['small'], {}, heard.world);
});
afterEach(() => rm(heard.world.folder, { recursive: true }));

const review = (): Promise<string> => readFile(join(open.path, 'replies/review.yaml'), 'utf8');
const again = (): Promise<number> => judge.run(['small'], {}, heard.world);
const told = (): Promise<OpenEdition> => openEdition('small', heard.world);
const destination = async () => (await resultsOf(await told())).sites[0]?.tasks[0]?.destination;
const findings = async (check: string): Promise<readonly Finding[]> => (await readFile(join(open.path, 'findings.jsonl'), 'utf8')).trimEnd().split('\n')
  .map((line) => JSON.parse(line) as Finding).filter((one) => one.check === check && one.task === 'bin-day');

describe('the review list', () => {
  it('asks what the judge is not sure of', async () => {
    const text = await review();
    expect(text).toContain(`  - site: "brambleford"\n    task: bin-day\n    asked: needed\n    address: "${maybe}"\n    title: "Missed bin collection"\n`);
    expect(text).toContain('    decision:\n    url:\n    who:\n    why:\n');
    expect(heard.out()).toContain('For a person to decide: 1 page the judge is not sure of: reports/small/replies/review.yaml');
    expect((await told()).edition).not.toHaveProperty('replies');
    expect(await validate.run(['reports/small/replies/review.yaml'], {}, heard.world)).toBe(0);
  });

  it('names the schema that editors check it by, which takes it as it is and filled in', async () => {
    const named = /^# yaml-language-server: \$schema=(.*)\n/.exec(await review())?.[1] ?? '';
    const schema = z.fromJSONSchema(JSON.parse(await readFile(join(open.path, 'replies', named), 'utf8')) as z.core.JSONSchema.JSONSchema);
    expect(schema.safeParse(parse(await review())).error).toBeUndefined();
    await fillIn(open, maybe, { decision: 'accept', who: 'Ann', why: 'I looked.' });
    expect(schema.safeParse(parse(await review())).error).toBeUndefined();
    await fillIn(open, maybe, { decision: 'perhaps' });
    expect(schema.safeParse(parse(await review())).success).toBe(false);
    await rm(join(heard.world.folder, 'scenarios/schema'), { recursive: true });
    await fillIn(open, maybe, { decision: 'accept' });
    await again();
    expect(await review()).toMatch(/^#\| What the survey/);
  });

  it.each([['['.repeat(400), true], ['\\'.repeat(1000), true], ['['.repeat(4000), false]])('is read back though a site’s addresses are strange and long', async (query, isAsked) => {
    const page = `${maybe}?q=${query}`;
    await open.store.save('facts/brambleford/map', siteMap([titled('/', 'Brambleford Council', [link('Missed bin collection', page), link('Your area', '/my-area')]), titled(page, 'Missed bin collection'), titled('/my-area', 'Where I live')]));
    await again();
    await again();
    const text = await review();
    expect(text.includes('asked: needed')).toBe(isAsked);
    expect(text.includes('#| Not asked, for its address is too long to be written here: "brambleford, bin-day: https://www.brambleford.test/waste?q=')).toBe(!isAsked);
  });

  it('is the same when nobody filled anything in', async () => {
    const before = await review();
    await again();
    expect(await review()).toBe(before);
  });

  it('that accepts makes the page the answer, and a journey that came there has arrived', async () => {
    expect(await findings('task-reached')).toMatchObject([{ state: 'cantTell' }, { state: 'cantTell' }]);
    await fillIn(open, maybe, { decision: 'accept', who: 'Ann', why: 'I looked.' });
    await again();
    expect(await destination()).toMatchObject({ verdict: 'found', by: 'reply', said: { who: 'Ann', why: 'I looked.' }, alone: { verdict: 'review' } });
    expect(await findings('task-reached')).toMatchObject([{ state: 'passed' }, { state: 'passed' }]);
    expect((await told()).edition.replies).toMatchObject({ count: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    await publish.run(['small'], {}, heard.world);
    const page = await readFile(join(open.path, 'published/councils/brambleford.html'), 'utf8');
    expect(page).toContain('Decided by a person, by a reply to the review list (Ann: “I looked”).');
    expect(page).toContain('By themselves the rules were not sure of “Missed bin collection”');
  });

  it.each(['#~Waste~Bin%20day', '#/waste'])('that accepts a page without an address of its own (%s) makes it the answer, not the page it stands on', async (fragment) => {
    const page = `${maybe}${fragment}`;
    const made = [
      titled('/', 'Brambleford Council', [link('Missed bin collection', page), link('Your area', '/my-area')]), titled(page, 'Missed bin collection'), titled('/waste', 'Rubbish'), titled('/my-area', 'Where I live'),
    ];
    await open.store.save('facts/brambleford/map', siteMap(made));
    await again();
    await fillIn(open, page, { decision: 'accept', who: 'Ann', why: 'I looked.' });
    await again();
    expect(await destination()).toMatchObject({ by: 'reply', set: [page], best: { url: page } });
    expect(await review()).not.toContain('asked: no longer');
  });

  it('that rejects asks about the next page; what was walked to the first is untested, never failed', async () => {
    await fillIn(open, maybe, { decision: 'reject', who: 'Ann', why: 'About missed bins.' });
    await again();
    expect(await destination()).toMatchObject({ verdict: 'review', best: { url: perhaps } });
    expect(await review()).toContain(`address: "${perhaps}"`);
    const reached = await findings('task-reached');
    expect(reached.map(({ state }) => state)).toEqual(['untested', 'untested']);
    expect(reached[0]?.message).toContain('it ended at www.brambleford.test/waste, walked before a person decided where the answer is; a new edition walks it again');
  });

  it('that names another page is judged by that at once, and the walk is untested', async () => {
    await fillIn(open, maybe, { decision: 'other', url: '/my-area', who: 'Ann', why: 'It stands there.' });
    await again();
    expect(await destination()).toMatchObject({ by: 'reply', set: [plain] });
    expect(await findings('home-link')).toMatchObject([{ state: 'failed', message: expect.stringContaining('“Your area”') as string }]);
    expect((await findings('task-reached')).map(({ state }) => state)).toEqual(['untested', 'untested']);
  });

  it('keeps what was filled in, also what is no longer asked, with its comments, and drops what nobody answered', async () => {
    await fillIn(open, maybe, { decision: 'reject', who: 'Ann', why: 'About missed bins. # rang them' });
    await again();
    await fillIn(open, perhaps, { decision: 'reject', who: 'Ben', why: 'No.' });
    await again();
    const whole = await review();
    expect(whole.match(/decision: "reject"/g)).toHaveLength(2);
    expect(whole).toContain('  # rang them\n');
    const pinned = await smallEdition(heard.world).catch(() => told());
    await pinned.store.save('survey', { ...pinned.survey, bindings: [{ site: 'brambleford', reviewed: null, optOut: null, consent: [], pins: { 'bin-day': ['/my-area'] }, scripts: {} }] });
    await again();
    expect((await review()).match(/asked: no longer/g)).toHaveLength(2);
    expect(await destination()).toMatchObject({ by: 'pin', set: [plain] });
  });

  it('that is half filled in stops judging, running and publishing, and is left as it is', async () => {
    await fillIn(open, maybe, { decision: 'accept' });
    const before = await review();
    for (const command of [judge, publish]) {
      await expect(command.run(['small'], {}, heard.world)).rejects.toMatchObject({ exit: 2, message: expect.stringMatching(/^reports\/small\/replies\/review\.yaml:\d+:\d+ {2}replies\[0\]\.who: the decision "accept" needs "who"/) as string });
    }
    expect(await review()).toBe(before);
    expect(await validate.run(['reports/small/replies/review.yaml'], {}, heard.world)).toBe(2);
  });

  it('that comes in while it is judged is kept, and told of; one that cannot be read is left as it is', async () => {
    const meanwhile = (said: Readonly<Record<string, string>>): OpenEdition => ({ ...open, store: { ...open.store, write: async (path, content) => {
      if (path === 'scores.json') await fillIn(open, maybe, said);
      return open.store.write(path, content);
    } } });
    const results = await judgeEdition(meanwhile({ decision: 'reject', who: 'Ann', why: 'I looked.' }), heard.world.say);
    expect(results.edition).not.toHaveProperty('replies');
    expect(await review()).toContain('    decision: "reject"\n    url:\n    who: "Ann"\n    why: "I looked."\n');
    expect(heard.said()).toContain('reports/small/replies/review.yaml was filled in while this was judged: that is kept, and counts once it is judged again');
    await judgeEdition(meanwhile({ decision: '"' }), heard.world.say);
    expect(await review()).toContain('    decision: "\n    url:\n    who: "Ann"\n');
    expect(heard.said()).toContain('was changed while this was judged and cannot be read: it was left as it is');
  });

  it('is sealed as it is read back', async () => {
    await fillIn(open, maybe, { decision: 'accept', who: 'Ann  Other', why: '|\n      I looked.\n      Twice.' });
    await publish.run(['small'], {}, heard.world);
    expect(await review()).toContain('    who: "Ann  Other"\n    why: |-\n      I looked.\n      Twice.\n');
    expect(await verify.run(['small'], {}, heard.world)).toBe(0);
  });

  it('is part of what verify computes again', async () => {
    await publish.run(['small'], {}, heard.world);
    expect(await verify.run(['small'], {}, heard.world)).toBe(0);
    await fillIn(open, maybe, { decision: 'accept', who: 'Ann', why: 'I looked.' });
    expect(await verify.run(['small'], {}, heard.world)).toBe(4);
    expect(heard.out()).toContain('replies/review.yaml: has 1 decisions of people now, and had 0 when it was judged');
    await publish.run(['small'], {}, heard.world);
    expect(await verify.run(['small'], {}, heard.world)).toBe(0);
    expect(heard.out()).toMatch(/computed again from the facts and 1 decision of people \(SHA-256 [0-9a-f]{64}\): all the same/);
    await fillIn(open, maybe, { why: 'Another reason.' });
    expect(await verify.run(['small'], {}, heard.world)).toBe(4);
  });

  it('gives machines its counts', async () => {
    const machine = await newWorld({ folder: heard.world.folder, isJson: true });
    await judge.run(['small'], {}, machine.world);
    expect(JSON.parse(machine.out())).toMatchObject({ review: { file: 'reports/small/replies/review.yaml', needed: 1, optional: 0, filled: 0 } });
  });
});
