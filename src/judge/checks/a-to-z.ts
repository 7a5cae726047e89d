import type { TaskCase, Verdict } from '../../model/kit.ts';
import type { LetterLookup } from '../../model/map.ts';
import { defineCheck } from '../define-check.ts';
import { destinationDoubt } from '../doubt.ts';
import { evidenceOf } from '../evidence-of.ts';
import { many, place, quote } from '../quote.ts';
import { sourceOf } from '../source-of.ts';
import { cantTell, failed, inapplicable, passed, untested } from '../verdict.ts';

/** Of 26; councils leave out letters under which nothing stands. */
const fewestLetters = 8;
/** A letter alone, at the end of words about it, or the two ends of a range. */
const named = /^(?:.*\b(?:beginning|starting|begin|start)s? with (?:the letter )?|(?:the )?letter )?([a-z])(?: ?(?:-|–|—|to) ?([a-z]))?(?: \(\d+\))?$/;
/** Links in the main part. */
const longList = 40;

export const aToZ = defineCheck({
  id: 'a-to-z',
  of: 'task',
  title: 'Does the A to Z list the task?',
  about: 'Looks under the task’s names, without the action word, for an entry that leads to the answering page in one click or two. A site without an A to Z is not asked.',
  verify: 'Open the A to Z at the letter of the service. Does an entry lead to the page that answers?',
  matters: 'Many people know what a service is called and look it up as in a telephone book.',
  mend: 'List the service in the A to Z under the names that residents use for it, and lead from there to its page.',
  unseen: 'Entries that only a script makes, and names that we do not look under.',
  severity: 'minor',
  wcag: [],
  judge: (task) => [{ route: 'a-z', ...verdict(task) }],
});

function verdict(task: TaskCase): Verdict {
  const { map, scenario, finding } = task;
  if (map.failure !== null) return destinationDoubt(task) ?? untested('The site could not be read.');
  const { url, lookups } = map.aToZ;
  if (url === null) return inapplicable('No A to Z was found by these rules.');
  const lookup = lookups.find((one) => one.scenario === scenario.id);
  if (lookup === undefined) return untested('The task was not looked up in the A to Z.', { url });
  if (!isByLetters(task, lookup)) return inapplicable(`What stands at ${place(url)} is no list by letters, by these rules.`, { url });
  const page = quotedPage(task, lookup);
  const evidence = evidenceOf([task.looked(page)]);
  const doubt = destinationDoubt(task);
  if (doubt) return { ...doubt, url: page, evidence };
  if (finding.letterEntry) return passed(`The A to Z lists it: ${quote(finding.letterEntry.text)}.`, { url: page, evidence });
  return { url: page, evidence, ...withoutEntry(task, lookup) };
}

/** Where the entry stands; else, of the pages that were searched for one, a letter's own that was looked at, else the last. */
function quotedPage(task: TaskCase, { entries, pages }: LetterLookup): string {
  const { map, finding: { letterEntry } } = task;
  const entry = entries.find(({ text, href }) => text === letterEntry?.text && href === letterEntry.href);
  if (entry !== undefined) return entry.on;
  const searched = [...entries.slice(0, 1).map(({ on }) => on), ...letterPages(task), ...pages.toReversed()];
  return searched.find((one) => one !== map.aToZ.url && task.looked(one) !== null) ?? pages.at(-1) ?? map.aToZ.url ?? map.home;
}

/** The pages to which the A to Z links for the letters of the task's names, in the order of the names. */
function letterPages(task: TaskCase): readonly string[] {
  const links = sourceOf(task, task.map.aToZ.url ?? '')?.links ?? [];
  const isOf = (text: string, letter: string): boolean => {
    const [, from, to = from] = named.exec(text.trim().toLowerCase()) ?? [];
    return from !== undefined && to !== undefined && from <= letter && letter <= to;
  };
  const letters = [...new Set(task.scenario.az.map((name) => name.trim().charAt(0).toLowerCase()))];
  return letters.flatMap((letter) => links.flatMap(({ text, href }) => (href !== null && isOf(text, letter) ? [href] : [])));
}

function withoutEntry(task: TaskCase, lookup: LetterLookup): Verdict {
  const page = lookup.pages.find((one) => sourceOf(task, one) === null);
  if (page !== undefined || lookup.pages.length === 0) return untested(`The A to Z’s page ${place(page ?? task.map.aToZ.url ?? '')} was not read.`);
  const unread = lookup.entries.find(({ href }) => sourceOf(task, href) === null);
  if (unread) return cantTell(`The entry ${quote(unread.text)} may lead to it, but its page was not read.`);
  const [first] = lookup.entries;
  if (first) return failed(`The A to Z has ${many(lookup.entries.length, 'matching entry', 'matching entries')}, first ${quote(first.text)}; none leads to the page that answers.`);
  return failed(`Not found in the A to Z by these rules: looked under ${task.scenario.az.map(quote).join(', ')}.`);
}

/** "All services" may be a page of ten subjects. A list by letters shows letters, as links or headings, or is long. What was not read gets the benefit. */
function isByLetters(task: TaskCase, lookup: LetterLookup): boolean {
  const sources = [task.map.aToZ.url ?? '', ...lookup.pages].flatMap((one) => sourceOf(task, one) ?? []);
  const words = sources.flatMap(({ links, headings }) => [...links, ...headings].map(({ text }) => text.trim().toLowerCase()));
  const letters = new Set(words.flatMap((text) => named.exec(text)?.slice(1) ?? []).filter((letter) => letter !== undefined));
  const longest = Math.max(0, ...sources.map(({ links }) => links.filter(({ region }) => region === 'main').length));
  return sources.length === 0 || letters.size >= fewestLetters || longest >= longList;
}
