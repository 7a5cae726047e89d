import { relative } from 'node:path';
import { Complaint, type Command } from './command.ts';
import { resultsOf } from './conclusion.ts';
import { openEdition, refuseRunning } from './edition.ts';
import { writtenMarks } from './fault-marks.ts';
import { reviewList } from './review-list.ts';
import { openReview } from './review-server.ts';

export const review: Command = {
  verb: 'review',
  takes: '<edition>',
  about: 'Asks you, in your browser and on this computer only, what no check could decide: a picture, a question, and the keys y, n and s for yes, no and skip. Each answer is kept at once in replies/marks.csv and counts when the edition is judged again. Stop with Ctrl+C whenever you like.',
  options: [
    { flags: '--site <id...>', about: 'ask about these sites only' },
    { flags: '--who <name>', about: 'your name or initials, kept beside each answer (default: the page asks)' },
    { flags: '--port <n>', about: 'the port to listen on (default: any free one)' },
  ],
  example: 'npm start -- review reports/sample-2026-11-22 --site coldmarsh',
  async run([name = ''], options, world) {
    const port = Number(options['port'] ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Complaint('--port: expected a whole number from 1 to 65535.', 2);
    const open = await openEdition(name, world);
    refuseRunning(open);
    const only = Array.isArray(options['site']) ? options['site'].map(String) : null;
    const unknown = only?.filter((id) => !open.survey.sites.some((site) => site.id === id)) ?? [];
    if (unknown.length > 0) throw new Complaint(`--site: ${unknown.join(', ')} ${unknown.length === 1 ? 'is no site' : 'are no sites'} of this edition. There are: ${open.survey.sites.map(({ id }) => id).join(', ')}.`, 2);
    // One that cannot be read is told of before anything is asked.
    await writtenMarks(open);
    // What was decided before is asked again, with the answer that was given.
    const items = reviewList(await resultsOf(open, undefined, []), only);
    if (items.length === 0) {
      world.out(world.isJson ? `${JSON.stringify({ edition: open.edition.id, questions: 0 })}\n` : 'There is nothing that a person would have to decide.\n');
      return 0;
    }
    const command = `npm start -- judge ${relative(world.folder, open.path)}`;
    const { url, close } = await openReview({ open, items, who: typeof options['who'] === 'string' ? options['who'] : null, port, command });
    world.out(world.isJson ? `${JSON.stringify({ edition: open.edition.id, questions: items.length, url })}\n`
      : `${items.length} ${items.length === 1 ? 'question' : 'questions'}: ${url}   (stop with Ctrl+C; answers are kept in ${open.here}/replies/marks.csv)\n`);
    await new Promise<void>((stopped) => (world.signal.aborted ? stopped() : world.signal.addEventListener('abort', () => stopped(), { once: true })));
    await close();
    world.say(`\nWhat you decided counts once it is judged again: ${command}`);
    return 0;
  },
};
