import { rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { newWorld, type Heard } from './world.ts';

let heard: Heard;
let server: Server;
let connections = 0;

beforeAll(async () => {
  heard = await newWorld();
  server = createServer((_request, response) => { response.end('<h1>Council</h1>'); });
  server.on('connection', () => { connections += 1; });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const write = (path: string, text: string): Promise<void> => writeFile(join(heard.world.folder, 'scenarios', path), text);
  await write('sites/one.csv', 'id,name,type,nation,home\none,One Council,unitary,England,http://one.test/\n');
  await write('surveys/one.yaml', `title: One\nsites: ../sites/one.csv\nscenarios: [a-task]\nmethod: 2026\nhosts: {one.test: "127.0.0.1:${port}"}\n`);
});
afterAll(async () => {
  server.close();
  await rm(heard.world.folder, { recursive: true });
});

const head = 'task: A task\nfor: all\nquery: a task\naction: find\nconcepts:\n  - {name: thing, head: true, terms: {thing: 1, object: .9, item: .8, article: .7}}\n'
  + 'answer:\n  - {id: form, say: a form, essential: true, any: [{form: true}]}\nstop: There.\nscript:\n  - open: home\n';

describe('a script that cannot be read', () => {
  it.each([
    ['an unknown word', '  - folow: Bins\n', 'script[1]: unknown step "folow" (did you mean "follow"?)'],
    ['a mistyped role', '  - press: {role: buton, name: Go}\n', 'found "buton" (did you mean "button"?)'],
    ['a missing fragment', '  - use: find-adress\n', 'script[1].use: there is no fragment "find-adress" (did you mean "find-address"?)'],
    ['an input that nobody declares', '  - fill: {Postcode: $postcode}\n', '"$postcode" is not declared under inputs'],
  ])('stops the run before anything is visited: %s', async (_, step, words) => {
    await writeFile(join(heard.world.folder, 'scenarios/a-task.yaml'), `${head}${step}`);
    const [survey, edition] = ['scenarios/surveys/one.yaml', join(heard.world.folder, 'edition')];
    await expect(run.run([survey], { edition }, heard.world)).rejects.toMatchObject({ message: expect.stringContaining(words), exit: 2 });
    await expect(run.run([survey], { edition }, heard.world)).rejects.toThrow('Nothing was done.');
    expect(connections).toBe(0);
  });
});
