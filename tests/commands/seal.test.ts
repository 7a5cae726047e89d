import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEdition } from '../../src/commands/edition.ts';
import { judge } from '../../src/commands/judge.ts';
import { publish } from '../../src/commands/publish.ts';
import { resealed, sealOf } from '../../src/commands/seal.ts';
import { verify } from '../../src/commands/verify.ts';
import { plain, smallEdition } from './small-edition.ts';
import { newWorld, type Heard } from './world.ts';

let heard: Heard;
beforeEach(async () => {
  heard = await newWorld();
  await writeFile(join(heard.world.folder, 'links.csv'), `Authority Name,SNAC,GSS,Description,LGSL,LGIL,URL,Supported by GOV.UK\nBrambleford Council,1,E07000901,Bins,524,8,${plain},true\n`);
});
afterEach(() => rm(heard.world.folder, { recursive: true }));

describe('an ended edition that is given addresses or a method', () => {
  it('keeps its first seal beside the new one, however often, and verify prints both', async () => {
    await smallEdition(heard.world);
    const first = (await openEdition('small', heard.world)).edition.seal;
    expect(await judge.run(['small'], { truth: 'links.csv' }, heard.world)).toBe(0);
    const { edition: once } = await openEdition('small', heard.world);
    expect([once.firstSeal, once.seal === first, once.seal]).toEqual([first, false, await sealOf(join(heard.world.folder, 'reports/small'))]);
    const open = await openEdition('small', heard.world);
    const twice = await resealed(open, { ...open.survey, title: 'Another' }, { title: 'Another' });
    expect([twice.edition.firstSeal, twice.edition.seal === once.seal]).toEqual([first, false]);
    expect(await publish.run(['small'], {}, heard.world)).toBe(0);
    expect(await verify.run(['small'], {}, heard.world)).toBe(0);
    expect(heard.out()).toContain(`Sealed when it ended: ${first}\nSealed anew since, by judge --method or --truth: ${twice.edition.seal}\n`);
    const back = await resealed(twice, open.survey, {});
    expect((await resealed({ ...back, edition: { ...back.edition, firstSeal: once.seal ?? '' } }, open.survey, {})).edition.firstSeal).toBeUndefined();
  });

  it('never seals over what somebody else changed', async () => {
    const open = await smallEdition(heard.world);
    await mkdir(join(open.path, 'facts/brambleford'), { recursive: true });
    await writeFile(join(open.path, 'facts/brambleford/odd.json'), '{}');
    const { edition } = await openEdition('small', heard.world);
    const after = await resealed({ ...open, edition }, { ...open.survey, title: 'Another' }, {});
    expect([after.edition.seal, after.edition.firstSeal]).toEqual([edition.seal, undefined]);
  });

  it('tells both in its JSON', async () => {
    await smallEdition(heard.world);
    await judge.run(['small'], { truth: 'links.csv' }, heard.world);
    const { seal, firstSeal } = (await openEdition('small', heard.world)).edition;
    await verify.run(['small'], {}, { ...heard.world, isJson: true });
    expect(JSON.parse(heard.out().trim().split('\n').at(-1) ?? '')).toMatchObject({ seal, firstSeal });
  });
});
