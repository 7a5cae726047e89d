import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { schemaFiles } from '../read/index.ts';
import { steps } from '../visit/steps/steps.ts';
import type { Command } from './command.ts';

export const schema: Command = {
  verb: 'schema',
  takes: '[folder]',
  about: 'Writes the JSON Schemas of every written file, with which an editor completes and checks them.',
  options: [],
  example: 'npm start -- schema scenarios/schema',
  async run([folder = 'scenarios/schema'], _options, world) {
    const files = schemaFiles(steps);
    for (const { path, text } of files) {
      const full = join(world.folder, folder, path);
      await mkdir(dirname(full), { recursive: true });
      await writeFile(full, text);
    }
    world.out(world.isJson ? `${JSON.stringify(files.map(({ path }) => join(folder, path)))}\n` : files.map(({ path }) => `${join(folder, path)}\n`).join(''));
    return 0;
  },
};
