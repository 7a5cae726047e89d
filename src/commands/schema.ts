import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { schemaFiles } from '../read/index.ts';
import { steps } from '../visit/steps/steps.ts';
import type { Command } from './command.ts';
import { languagePage } from './language-page.ts';

export const schema: Command = {
  verb: 'schema',
  takes: '[folder]',
  about: 'Writes the JSON Schemas of every written file, with which an editor completes and checks them, and the page of the journey language, docs/journey-language.md.',
  options: [],
  example: 'npm start -- schema scenarios/schema',
  async run([folder = 'scenarios/schema'], _options, world) {
    const schemas = schemaFiles(steps).map(({ path, text }) => ({ path: join(folder, path), text }));
    const files = [...schemas, { path: join('docs', 'journey-language.md'), text: languagePage() }];
    for (const { path, text } of files) {
      const full = join(world.folder, path);
      await mkdir(dirname(full), { recursive: true });
      await writeFile(full, text);
    }
    world.out(world.isJson ? `${JSON.stringify(files.map(({ path }) => path))}\n` : files.map(({ path }) => `${path}\n`).join(''));
    return 0;
  },
};
