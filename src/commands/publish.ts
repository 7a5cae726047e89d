import { relative } from 'node:path';
import type { Command } from './command.ts';
import { judgeEdition, publishEdition } from './conclusion.ts';
import { openEdition, refuseRunning } from './edition.ts';

export const publish: Command = {
  verb: 'publish',
  takes: '<edition>',
  about: 'Writes the published pages and data of an edition again from its stored facts, without a browser.',
  options: [],
  example: 'npm start -- publish reports/sample-2026-11-22',
  async run([name = ''], _options, world) {
    const open = await openEdition(name, world);
    refuseRunning(open);
    if (open.edition.ended === null) world.say(`${open.edition.id} has not ended: what was not seen yet is published as not assessed. To go on with it, run its survey again.`);
    const results = await judgeEdition(open, world.say);
    await open.store.save('edition', results.edition);
    const paths = await publishEdition(results, open);
    const at = `${relative(world.folder, open.path) || '.'}/published/index.html`;
    world.out(world.isJson ? `${JSON.stringify({ edition: open.edition.id, index: at, files: paths.length })}\n` : `${paths.length} files published: ${at}\n`);
    return 0;
  },
};
