import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { councils } from '../../src/commands/councils.ts';
import { newWorld, type Heard } from './world.ts';

let heard: Heard;
beforeEach(async () => { heard = await newWorld(); });
afterEach(() => rm(heard.world.folder, { recursive: true }));

const govuk = 'gss,slug,homepage_url,name\nE07000999,brambleford,https://www.brambleford.gov.uk/,"=Brambleford, District"\nE10000999,shire,https://www.shire.gov.uk,Shire Council\n';

describe('councils', () => {
  it('imports a register that a survey and list can read', async () => {
    await writeFile(join(heard.world.folder, 'la.csv'), govuk);
    expect(await councils.run(['import', 'la.csv'], {}, heard.world)).toBe(0);
    expect(heard.out()).toBe('2 councils written to scenarios/sites/councils.csv. Name it in a survey under "sites:".\n');
    expect(await readFile(join(heard.world.folder, 'scenarios/sites/councils.csv'), 'utf8')).toBe(
      'id,name,type,nation,home\nE07000999,"\'=Brambleford, District",district,England,https://www.brambleford.gov.uk/\nE10000999,Shire Council,county,England,https://www.shire.gov.uk\n',
    );
    const listed = await newWorld({ folder: heard.world.folder, isJson: true });
    expect(await councils.run(['list'], { type: 'county' }, listed.world)).toBe(0);
    expect(JSON.parse(listed.out())).toEqual([{ id: 'E10000999', name: 'Shire Council', type: 'county', nation: 'England', home: 'https://www.shire.gov.uk/' }]);
  });

  it.each([
    [['list'], 'scenarios/sites/councils.csv: there is no such file. Make one with: npm start -- councils import <csv or https address>'],
    [['import'], 'councils import: name at least one file or https address.'],
    [['import', 'none.csv'], 'none.csv: there is no such file.'],
    [['import', 'http://example.org/la.csv'], 'http://example.org/la.csv: only https addresses are fetched.'],
    [['drop'], 'councils drop: expected import or list.'],
  ])('%j: %s', async (args, words) => {
    await expect(councils.run(args, {}, heard.world)).rejects.toThrow(words);
  });
});
