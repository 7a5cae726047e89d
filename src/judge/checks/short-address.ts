import type { TaskCase, Verdict } from '../../model/kit.ts';
import type { ShortTry } from '../../model/map.ts';
import { addressKey } from '../address-key.ts';
import { defineCheck } from '../define-check.ts';
import { destinationDoubt } from '../doubt.ts';
import { evidenceOf } from '../evidence-of.ts';
import { failureWords } from '../failure-words.ts';
import { leadsToAnswer } from '../leads-to-answer.ts';
import { place, quote } from '../quote.ts';
import { sourceOf } from '../source-of.ts';
import { cantTell, failed, inapplicable, passed, untested } from '../verdict.ts';
import { namesTheTask } from '../words-in.ts';

export const shortAddress = defineCheck({
  id: 'short-address',
  of: 'task',
  title: 'Does a short address lead to the task?',
  about: 'Tries one or two addresses of a single word behind the site’s name, as councils print them on leaflets. Knows only these words: the site may have another. Told; it does not count.',
  verify: 'Type the address into a browser. Does it lead to the page that answers?',
  matters: 'Short addresses stand on leaflets and bin lids and are typed by hand.',
  mend: 'Let the obvious word behind the site’s name lead to the page.',
  unseen: 'Other words than the one or two that we try.',
  severity: 'info',
  wcag: [],
  judge: (task) => [verdict(task)],
});

function verdict(task: TaskCase): Verdict {
  const { map, scenario, finding } = task;
  if (scenario.short.length === 0) return inapplicable('No short address is written for this task.');
  const doubt = destinationDoubt(task);
  if (doubt) return doubt;
  const tries = (map.shorts ?? []).filter((one) => one.scenario === scenario.id);
  if (tries.length === 0) return untested('No short address was tried.');
  if (answersAll(map)) return untested('The site has an answer for every address, also for one that it cannot know, so a short one tells nothing.', { url: map.nonsense?.asked ?? map.home });
  const { short } = finding;
  if (!short) return withoutOne(task, tries);
  const where = leadsToAnswer(task, short.url) ? 'it' : 'a page that may do as well';
  const evidence = evidenceOf([task.looked(short.url) ?? task.looked(short.asked)]);
  return passed(`${quote(pathOf(short.asked))} leads to ${where}: ${place(short.url)}.`, { url: short.url, evidence });
}

function withoutOne(task: TaskCase, tries: readonly ShortTry[]): Verdict {
  const open = tries.find(({ failure }) => failure !== null && failure.kind !== 'not-found');
  if (open?.failure) return untested(`${quote(pathOf(open.asked))} could not be tried: ${failureWords(open.failure)}.`, { url: open.asked });
  const unread = tries.find((one) => !isGone(one) && !isHome(task, one) && mayAnswer(task, one.got));
  if (unread) return cantTell(`${quote(pathOf(unread.asked))} leads to ${place(unread.got)}, which may answer too.`, { url: unread.got });
  const ended = tries.find((one) => !isGone(one));
  const more = ended ? { url: ended.got, evidence: evidenceOf([task.looked(ended.got)]) } : {};
  return failed(`No short address that was tried leads to it: ${tries.map((one) => endOf(task, one)).join(', ')}.`, more);
}

function endOf(task: TaskCase, one: ShortTry): string {
  if (isGone(one)) return `${quote(pathOf(one.asked))} is not there`;
  return `${quote(pathOf(one.asked))} leads to ${isHome(task, one) ? 'the home page' : place(one.got)}`;
}

/** What was not read may be anything; of what was read, a page that is called like the task. */
function mayAnswer(task: TaskCase, url: string): boolean {
  const source = sourceOf(task, url);
  return source === null || namesTheTask(task.scenario, [source.title, ...source.headings.filter(({ level }) => level === 1).map(({ text }) => text)].join(' '));
}

function answersAll({ nonsense }: TaskCase['map']): boolean {
  return nonsense?.failure === null && (nonsense.status ?? 0) < 400;
}

function isGone({ failure, status }: ShortTry): boolean {
  return failure !== null || (status !== null && status >= 400);
}

function isHome({ map }: TaskCase, { got }: ShortTry): boolean {
  return addressKey(got) === addressKey(map.home);
}

function pathOf(url: string): string {
  return URL.parse(url)?.pathname ?? url;
}
