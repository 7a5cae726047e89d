import type { EngineFinding } from '../../model/destination.ts';
import type { TaskCase, Verdict } from '../../model/kit.ts';
import { defineCheck } from '../define-check.ts';
import { destinationDoubt } from '../doubt.ts';
import { evidenceOf } from '../evidence-of.ts';
import { isOwnAddress } from '../own-site.ts';
import { many, quote } from '../quote.ts';
import { sourceOf } from '../source-of.ts';
import { cantTell, failed, inapplicable, passed, untested } from '../verdict.ts';

const high = 3;
/** To be among the first three of so few says nothing. */
const few = 10;

export const engineRank = defineCheck({
  id: 'engine-rank',
  of: 'task',
  title: 'Would a textbook search engine put the answer among the first three?',
  about: 'Ranks the pages of the site that were read by a published formula (BM25F; title and heading count most) for the task’s query: does the answer come among the first three, with no news or archive before it? It stands in for the web’s search engines, none of which was asked; pages and files that were not read are not in it. It does not count.',
  verify: 'Ask a web search engine for the query and the council’s name. Does the page that answers come before the council’s other pages?',
  matters: 'Most people come from a web search engine and see the first few results only.',
  mend: 'Give the page a title and a heading that say what residents search for, and take old news on the subject out of the way.',
  unseen: 'What a real search engine does: none is asked.',
  severity: 'minor',
  wcag: [],
  judge: (task) => [verdict(task)],
});

function verdict(task: TaskCase): Verdict {
  const doubt = destinationDoubt(task);
  if (doubt) return doubt;
  const { engine } = task.finding;
  if (engine === undefined) return untested('The pages were not ranked (on our side).');
  if (engine === null) return untested('No page of the site was read.');
  if (!task.destination.set.some((url) => isRead(task, url))) {
    return inapplicable('The answer is on no page of the site’s own that was read.');
  }
  if (engine.pages < few) return cantTell(`Only ${many(engine.pages, 'page')} of the site could be read: to be first among so few says nothing.`);
  return { ...rankVerdict(engine), ...answerOf(task, engine) };
}

function rankVerdict({ query, rank, pages, first, hindrances }: EngineFinding): Verdict {
  const over = `A textbook engine over the ${many(pages, 'page')} read`;
  const besides = hindrances.length === 0 ? '' : ` In any engine it is hindered: ${hindrances.join('; ')}.`;
  if (rank === null) return failed(`${over} does not come upon the answer for ${quote(query)}.${besides}`);
  const [best] = first;
  if (rank > high) return failed(`${over} puts the answer at rank ${rank} for ${quote(query)}; first comes ${quote(best?.title ?? '')}.${besides}`);
  const before = first.slice(0, rank - 1).find(({ kind }) => kind === 'news' || kind === 'archive');
  if (before) return failed(`${over} puts the answer at rank ${rank} for ${quote(query)}, after ${before.kind === 'news' ? 'news' : 'an archive'}: ${quote(before.title)}.${besides}`);
  return passed(`${over} puts the answer at rank ${rank} for ${quote(query)}.${besides}`);
}

/** The answer itself, with its picture: not the engine’s own list, which is on no page. */
function answerOf(task: TaskCase, { first }: EngineFinding): Pick<Verdict, 'url' | 'evidence'> {
  const { url } = first.find(({ kind }) => kind === 'answer') ?? { url: task.destination.set.find((one) => isRead(task, one)) };
  return url === undefined ? {} : { url, evidence: evidenceOf([task.looked(url)]) };
}

function isRead(task: TaskCase, url: string): boolean {
  return isOwnAddress(task.site.home, url) && sourceOf(task, url) !== null;
}
