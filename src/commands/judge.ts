import { relative } from 'node:path';
import type { Command } from './command.ts';
import { judgeEdition } from './conclusion.ts';
import type { Method } from '../model/method.ts';
import { openEdition, refuseRunning, type OpenEdition } from './edition.ts';
import { leagueLines } from './league-lines.ts';
import { reviewCount, reviewLines, writtenReplies } from './replies.ts';
import { resealed } from './seal.ts';
import { toldLater, truthOption } from './truth.ts';
import { methodOf } from './written.ts';

export const judge: Command = {
  verb: 'judge',
  takes: '<edition>',
  about: 'Judges and scores an edition again from its stored facts and what people replied in replies/review.yaml, without a browser. With --method or --truth the edition is sealed anew; its first seal is kept beside the new one, and verify prints both.',
  options: [{ flags: '--method <file>', about: 'a method file; the edition is then scored by it from now on' }, truthOption],
  example: 'npm start -- judge reports/sample-2026-11-22 --method scenarios/methods/2026.yaml\n  npm start -- judge reports/sample-2026-11-22 --truth links_to_services_provided_by_local_authorities.csv',
  async run([name = ''], options, world) {
    let open = await openEdition(name, world);
    refuseRunning(open);
    // Before anything is changed: a broken review list stops everything.
    await writtenReplies(open);
    if (typeof options['method'] === 'string') {
      const method = await methodOf(options['method'], world);
      open = await scoredBy(method, open);
    }
    open = await toldLater(open, options, world);
    const results = await judgeEdition(open, world.say);
    await open.store.save('edition', results.edition);
    const review = await reviewCount(open, results);
    if (world.isJson) world.out(`${JSON.stringify({ edition: open.edition.id, league: results.league.rows, review, ...(results.truth === undefined ? {} : { truth: results.truth }) })}\n`);
    else world.out(`${[...leagueLines(results), ...reviewLines(review), '', `Judged. To publish it: npm start -- publish ${relative(world.folder, open.path)}`].join('\n')}\n`);
    return 0;
  },
};

/** The edition, scored by another method from now on. */
async function scoredBy(method: Method, open: OpenEdition): Promise<OpenEdition> {
  return resealed(open, { ...open.survey, method }, { method: { id: method.id, hash: method.hash } });
}
