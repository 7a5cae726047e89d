import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/model/kit.ts';
import * as stores from '../../src/store/index.ts';

const folders: string[] = [];
const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'toptasks-store-'));
  folders.push(folder);
  return folder;
};
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const makers: Readonly<Record<keyof typeof stores, () => Promise<Store>>> = {
  folderStore: async () => stores.folderStore(await newFolder()),
  memoryStore: async () => stores.memoryStore(),
};

describe.each(Object.entries(makers))('%s keeps an edition', (_name, make) => {
  it('gives back what was saved, and null for what was not', async () => {
    const store = await make();
    expect(await store.load('facts/a/map')).toBeNull();
    await store.save('facts/a/map', { pages: [1, null, 'ü'] });
    await store.save('facts/a/map', { pages: [2] });
    expect(await store.load('facts/a/map')).toEqual({ pages: [2] });
  });

  it('lists keys by prefix, sorted', async () => {
    const store = await make();
    for (const key of ['facts/b/map', 'facts/a/looks/2', 'facts/a/looks/1', 'edition']) await store.save(key, 1);
    expect(await store.list('facts/a/')).toEqual(['facts/a/looks/1', 'facts/a/looks/2']);
    expect(await store.list('facts/')).toEqual(['facts/a/looks/1', 'facts/a/looks/2', 'facts/b/map']);
    expect(await store.list('nothing/')).toEqual([]);
  });

  it('keeps the same bytes once, under their SHA-256', async () => {
    const store = await make();
    const id = await store.keep(new TextEncoder().encode('hello'), 'html');
    expect(id).toBe('2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824.html');
    expect(await store.keep(new TextEncoder().encode('hello'), 'html')).toBe(id);
    expect(new TextDecoder().decode((await store.evidence(id)) ?? new Uint8Array())).toBe('hello');
    expect(await store.evidence('0.html')).toBeNull();
    await store.write('x.html', 'outside');
    expect(await store.evidence('../x.html')).toBeNull();
  });

  it('writes, reads and appends texts', async () => {
    const store = await make();
    expect(await store.read('published/index.html')).toBeNull();
    await store.write('published/index.html', '<p>');
    expect(await store.read('published/index.html')).toBe('<p>');
    await store.append('events.jsonl', '{"a":1}');
    await store.append('events.jsonl', '{"a":2}');
    expect(await store.read('events.jsonl')).toBe('{"a":1}\n{"a":2}\n');
  });

  it('keeps apart what the caller changes afterwards', async () => {
    const store = await make();
    const value = { list: [1] };
    await store.save('x', value);
    value.list.push(2);
    expect(await store.load('x')).toEqual({ list: [1] });
  });
});

describe('the folder', () => {
  it('is never left, whatever a key holds', async () => {
    const store = stores.folderStore(await newFolder());
    expect(() => store.save('../out', 1)).toThrow('leads out of the edition');
    expect(() => store.write('published/../../out', 'x')).toThrow('leads out of the edition');
    await expect(store.read('/etc/hostname')).rejects.toThrow('leads out of the edition');
  });

  it('leaves no half file behind and ignores one that a crash left', async () => {
    const folder = await newFolder();
    const store = stores.folderStore(folder);
    await writeFile(join(folder, 'edition.json.1.1.part'), '{"half":');
    await store.save('edition', { id: 'x' });
    expect(await store.load('edition')).toEqual({ id: 'x' });
    expect(await store.list('')).toEqual(['edition']);
    expect(await readdir(folder)).toEqual(['edition.json', 'edition.json.1.1.part']);
  });

  it('says which file is damaged', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'edition.json'), '{"half":');
    await expect(stores.folderStore(folder).load('edition')).rejects.toThrow('edition.json of the edition is damaged: delete this file');
    expect(await readFile(join(folder, 'edition.json'), 'utf8')).toBe('{"half":');
  });
});
