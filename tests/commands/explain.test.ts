import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { explain } from '../../src/commands/explain.ts';
import { outcomeWords } from '../../src/commands/outcome-words.ts';
import { filesIn } from '../../src/commands/written.ts';
import { tasksIn } from '../../src/read/index.ts';
import { failures } from '../../src/visit/failures.ts';
import { newWorld, type Heard } from './world.ts';

let heard: Heard;
beforeEach(async () => {
  heard = await newWorld();
  await rm(join(heard.world.folder, 'scenarios/fragments'), { recursive: true, force: true });
  await rm(join(heard.world.folder, 'scenarios/bindings'), { recursive: true, force: true });
});
afterEach(() => rm(heard.world.folder, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  const full = join(heard.world.folder, path);
  await mkdir(join(full, '..'), { recursive: true });
  await writeFile(full, text);
}

/** What is said, and that no line of it is too long or steers a terminal. */
async function said(what: string, options: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const one = await newWorld({ folder: heard.world.folder });
  expect(await explain.run([what], options, one.world)).toBe(0);
  for (const line of one.out().split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
  expect(one.out()).not.toMatch(/undefined|\[object|[\u001b\u202e]/);
  return one.out();
}

const fragment = 'fragment: Find an address by its postcode\ninputs:\n  code: {type: postcode, say: where to look}\nsteps:\n  - fill: {Postcode: $code}\n  - press: Find address\n    name: Look up\n';
const task = (script: string): string => `task: Look at my bins
for: [district]
query: find my bins
action: find
concepts: [{name: bin, head: true, terms: {bin: 1, bins: 1, waste: 1, refuse: 1}}]
answer: [{id: day, say: the day, essential: true, any: [{text: monday}]}]
stop: At the day.
inputs:
  postcode: {type: postcode, say: postcode of a public building}
  pin: secret
script:
${script}`;

const script = `  - open: home
  - try:
      - follow: [Bins, Waste]
      - - search
        - follow: ~bins
    note: some have no menu
  - when:
      visible: Your area
      then:
        - follow: Your area
          within: main
          device: phone
      else:
        - back
  - use: {fragment: find-address, with: {code: $postcode}}
  - fill: {Reference: $pin}
    optional: true
    patience: 10s
  - stop: before-submission
`;

describe('explain of a task', () => {
  beforeEach(async () => {
    await write('scenarios/fragments/find-address.yaml', fragment);
    await write('scenarios/my-bins.yaml', task(script));
  });

  it('says its script step by step, with what stands in each and beside it', async () => {
    const text = await said('my-bins');
    expect(text.split('Scripted route:\n')[1]?.split('\n\n')[0]?.split('\n')).toEqual([
      '   1. Open the home page',
      '   2. Try 2 ways',
      '     (some have no menu)',
      '      first: Follow “Bins” or “Waste”',
      '      or at last:',
      '        a. Search for the task’s words',
      '        b. Follow /bins/',
      '   3. When “Your area” is visible',
      '      a. Follow “Your area”, in the main part, on a phone only',
      '      otherwise:',
      '      a. Go back',
      '   4. Find an address by its postcode (explain fragments/find-address with code:',
      '     $postcode)',
      '  *5. Fill in “Reference” with $pin, if it is there, at most 10 seconds',
      '   6. Stop: before anything is submitted',
      '  (* acts on the page, in our browser alone: nothing is ever sent.)',
    ]);
    expect(text).toContain('  postcode: postcode of a public building; each site’s binding gives it\n');
    expect(text.replace(/\s+/g, ' ')).toContain('each site’s binding names the environment variable; never written down');
  });

  it('says what one site makes of it', async () => {
    await write('scenarios/bindings/brambleford.yaml', `inputs:
  postcode: {value: BR1 2AB, of: the town hall}
suppliers: {my-bins: {name: "Bin\\e[31mSoft", host: bins.example.org}}
overrides: {my-bins: {Look up: {css: "#go", because: it has no name, review: 2099-01-01}}}
`);
    const text = (await said('my-bins', { site: 'brambleford' })).replace(/\s+/g, ' ');
    expect(text).toContain('postcode of a public building; at brambleford “BR1 2AB” (the town hall)');
    expect(text).toContain('NOT GIVEN at brambleford: what needs it is left undone. Give it in scenarios/bindings/brambleford.yaml');
    expect(text).toContain('The task goes on with Bin�[31mSoft, on bins.example.org.');
    expect(text).toContain('“Look up” is found there by #go, because it has no name; to be looked at again by 2099-01-01.');
    expect((await said('my-bins', { site: 'saltmere' })).replace(/\s+/g, ' ')).toContain('saltmere has no file of its own (scenarios/bindings/saltmere.yaml)');
    await expect(explain.run(['my-bins'], { site: 'bramblford' }, heard.world)).rejects.toThrow('no list under scenarios/sites/ has a site bramblford (did you mean brambleford?)');
    await expect(explain.run(['my-bins'], { site: '../../etc/x' }, heard.world)).rejects.toThrow('no list under scenarios/sites/');
  });

  it('says those that come along, and which there are', async () => {
    await rm(heard.world.folder, { recursive: true });
    heard = await newWorld();
    for (const { pack, id } of tasksIn(filesIn(heard.world.folder), 'scenarios')) expect(await said(pack === null ? id : `${pack}/${id}`)).toContain('essential: ');
    for (const name of await readdir(join(heard.world.folder, 'scenarios/fragments'))) expect(await said(`scenarios/fragments/${name}`)).toContain('(fragment');
    await expect(explain.run(['bins'], {}, heard.world)).rejects.toThrow('bins is neither a task nor an edition (did you mean bin-day?). Tasks: apply-housing, bin-day, blue-badge,');
    for (const name of ['trash-day', 'scenarios/packs/us/trash-day.yaml']) expect(await said(name)).toContain('(trash-day)');
  });
});

describe('explain of a fragment', () => {
  it('says its steps and what it is given', async () => {
    await write('scenarios/fragments/find-address.yaml', fragment);
    for (const name of ['fragments/find-address', 'scenarios/fragments/find-address.yaml']) {
      expect(await said(name)).toBe('Find an address by its postcode (fragment find-address)\n\n  *1. Fill in “Postcode” with $code\n  *2. Look up: Press “Find address”\n\nIt has to be given:\n  code: where to look\n');
    }
    await expect(explain.run(['fragments/other'], {}, heard.world)).rejects.toThrow('there is no fragment other. Fragments: find-address.');
  });
});

describe('explain of an outcome or a failure', () => {
  it('says what it means, whose it is and what to do; a task of that name comes first', async () => {
    for (const code of [...Object.keys(outcomeWords), ...Object.keys(failures)]) expect(await said(code)).toContain('What to do: ');
    const both = await said('not-found');
    expect(both).toContain('not-found: how a journey ended');
    expect(both).toContain('not-found: why something could not be seen');
    await write('scenarios/fragments/find-address.yaml', fragment);
    await write('scenarios/blocked.yaml', task(script));
    expect(await said('blocked')).toContain('Look at my bins (blocked)');
  });

  it('lists them all', async () => {
    const all = await said('outcomes');
    for (const code of [...Object.keys(outcomeWords), ...Object.keys(failures)]) expect(all).toMatch(new RegExp(`^${code}$`, 'm'));
    const machine = await newWorld({ folder: heard.world.folder, isJson: true });
    await explain.run(['dead-end'], {}, machine.world);
    expect(JSON.parse(machine.out())).toMatchObject({ code: 'dead-end', outcome: { whose: 'the site’s' }, failure: null });
  });
});
