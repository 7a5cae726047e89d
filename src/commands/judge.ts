import { relative } from 'node:path';
import type { Command } from './command.ts';
import { judgeEdition } from './conclusion.ts';
import { openEdition } from './edition.ts';
import { leagueLines } from './league-lines.ts';
import { methodOf } from './written.ts';

export const judge: Command = {
  verb: 'judge',
  takes: '<edition>',
  about: 'Judges and scores an edition again from its stored facts, without a browser; with another method if one is named.',
  options: [{ flags: '--method <file>', about: 'a method file; the edition is then scored by it from now on' }],
  example: 'toptasks judge reports/sample-2026-11-21 --method scenarios/methods/2026.yaml',
  async run([name = ''], options, world) {
    let open = await openEdition(name, world);
    if (typeof options['method'] === 'string') {
      const method = await methodOf(options['method'], world);
      const survey = { ...open.survey, method };
      const edition = { ...open.edition, method: { id: method.id, hash: method.hash } };
      await open.store.save('survey', survey);
      await open.store.save('edition', edition);
      open = { ...open, survey, edition };
    }
    const results = await judgeEdition(open);
    if (world.isJson) world.out(`${JSON.stringify({ edition: open.edition.id, league: results.league.rows })}\n`);
    else world.out(`${[...leagueLines(results), '', `Judged. To publish it: npm start -- publish ${relative(world.folder, open.path)}`].join('\n')}\n`);
    return 0;
  },
};
