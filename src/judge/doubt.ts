import type { TaskCase, Verdict } from '../model/kit.ts';
import type { MappedPage } from '../model/map.ts';
import { addressKey } from './address-key.ts';
import { failureWords } from './failure-words.ts';
import { isOwnAddress } from './own-site.ts';
import { pressedIn } from './pressed-in.ts';
import { many, place, quote } from './quote.ts';
import { sourceOf } from './source-of.ts';
import { cantTell, inapplicable, untested } from './verdict.ts';
import { smellsOfTask, wordsTried } from './words-in.ts';

/** Below this mark the destination judge is sure that a page is no answer (findability 3.3). */
const reviewFrom = 0.5;
/** Page failures that leave no doubt: there was nothing to read there. */
const certain = new Set(['not-found', 'loop', 'not-html']);

/**
 * Why nothing can be asked of a task whose answering page is not surely known; null where it is. Certainly not found is
 * one fault and counts once, in `task-reached`: the questions that hang on the page are then inapplicable, so that a site
 * is neither punished five times for one missing page nor lost to the league for too many open questions.
 */
export function destinationDoubt(task: TaskCase): Verdict | null {
  const { destination, map } = task;
  if (map.failure !== null) return untested(`The site could not be read: ${failureWords(map.failure)}.`);
  if (destination.verdict === 'found' && destination.set.length > 0) return null;
  const best = destination.best;
  if (destination.verdict !== 'not-found' && best !== null) {
    return cantTell(`A person has to look first whether ${quote(best.title)} (${place(best.url)}) is the answer.`, { url: best.url });
  }
  const unread = whyUncertain(task);
  if (unread !== null) return untested(`No answering page was found, but not everything could be read: ${unread}.`);
  return inapplicable('No page that answers was found by these rules, so there is nothing to ask of it; that is told by “Can the page that answers be reached?”.');
}

/** Why "not found" might be our own doing; null where the map was complete enough to say it. */
export function whyUncertain(task: TaskCase): string | null {
  const { map, destination } = task;
  if (map.failure !== null) return failureWords(map.failure);
  if (sourceOf(task, map.home) === null) return `the home page was not read${failureOf(task.page(map.home))}`;
  const likely = destination.candidates.find(({ score }) => score >= reviewFrom);
  const open = likely ?? (destination.verdict === 'not-found' ? null : destination.best);
  if (open) return `a person has to look whether ${quote(open.title)} answers`;
  if (destination.verdict !== 'not-found') return 'which page answers was not worked out (on our side)';
  return whyUnread(task) ?? whyUnpressed(task) ?? whyFailed(task) ?? whyShallow(task);
}

/** That a link which names the task clearly leads to what nobody read, whichever task would have had to ask for it. */
function whyUnread(task: TaskCase): string | null {
  const [first] = (task.finding.unread ?? []).filter(({ href }) => !isGone(task.looked(href)?.status ?? null) && pressedIn(href).length === 0);
  if (first === undefined) return null;
  const reasons = {
    'not-asked': ' was not opened', 'no-answer': ` was not read${failureOf(task.page(first.href))}`, 'file': ' is a file, which was not read',
    'refused': ' was not opened: our rules keep us from signing in, from paying and from pages without end',
  };
  return `${quote(first.text)} (${place(first.href)})${reasons[first.why]}`;
}

function isGone(status: number | null): boolean {
  return status === 404 || status === 410;
}

/** Of pages that were asked for without a certain answer, by whichever task: that one was this task's own wish, or speaks of it. */
function whyFailed(task: TaskCase): string | null {
  const own = new Set(pagesFor(task));
  const links = sourceOf(task, task.map.home)?.links ?? [];
  const speaks = ({ asked }: MappedPage): boolean => {
    const key = addressKey(asked);
    const words = links.filter(({ href }) => href !== null && addressKey(href) === key).map(({ text }) => text);
    return smellsOfTask(task.scenario, [URL.parse(asked)?.pathname ?? '', ...words].join(' '));
  };
  const failed = task.map.pages.filter(({ asked, failure }) => failure !== null && !certain.has(failure.kind)
    && pressedIn(asked).length === 0 && task.page(asked)?.failure !== null && isOwnAddress(task.site.home, asked));
  const missed = failed.find((page) => own.has(page)) ?? failed.find(speaks);
  return missed ? `${place(missed.asked)} was not read${failureOf(missed)}` : null;
}

/**
 * Of a site that is walked by pressing: that no press showed another page, that the time for it was up (which is the one timeout that lasts), or
 * that one with the task's own words did not. What else does
 * nothing when pressed is no page.
 */
function whyUnpressed(task: TaskCase): string | null {
  const pressed = task.map.pages.filter(({ asked }) => pressedIn(asked).length > 0);
  const failed = pressed.filter(({ failure }) => failure !== null);
  const [first] = failed;
  if (first && failed.length === pressed.length) {
    return `its pages have no addresses, and pressing showed no other page, for one ${place(first.asked)}${failureOf(first)}`;
  }
  const late = failed.find((page) => page.failure?.kind === 'timeout' && page.failure.permanent);
  if (late) return `not everything was pressed, for one not ${place(late.asked)}${failureOf(late)}`;
  const own = failed.find(({ asked }) => smellsOfTask(task.scenario, pressedIn(asked).at(-1) ?? ''));
  return own ? `${place(own.asked)} was not seen${failureOf(own)}` : null;
}

/** So many pages fetched for one task are enough to say "not found"; else the home page's own links must have been followed, all but one or a tenth. */
const enoughPages = 20;

function whyShallow(task: TaskCase): string | null {
  if ((task.map.fetched[task.scenario.id] ?? []).length >= enoughPages) return null;
  const links = sourceOf(task, task.map.home)?.links ?? [];
  const doors = new Map(links.flatMap(({ href, region, text }) => (href !== null && isDoor(task, href, region, text) ? [[addressKey(href), href]] : [])));
  const unread = [...doors.values()].filter((href) => task.page(href) === null && task.looked(href) === null);
  if (unread.length <= Math.max(1, doors.size / 10)) return null;
  return `${unread.length} of ${doors.size} pages that the home page links to were not read, for one ${place(unread[0] ?? '')}`;
}

/** A page of the council's own in the language that is read; footers hold the small print. */
function isDoor(task: TaskCase, href: string, region: string, text: string): boolean {
  return region !== 'footer' && region !== 'cookie' && isOwnAddress(task.site.home, href) && !/^(cymraeg|english)$/i.test(text.trim());
}

/** How much was read and which words were looked for, as a sentence. Every page of the site's map was held against every task's words. */
export function whatWasTried(task: TaskCase): string {
  const read = task.map.pages.filter(({ source }) => source !== null).length;
  return `${many(read, 'page')} of the site read, looking for ${wordsTried(task.scenario).map(quote).join(', ')}.`;
}

function pagesFor(task: TaskCase): readonly MappedPage[] {
  const asked = [task.map.home, ...(task.map.fetched[task.scenario.id] ?? [])];
  return [...new Set(asked.map((url) => task.page(url)))].filter((page) => page !== null);
}

function failureOf(page: MappedPage | null): string {
  return page?.failure ? `: ${failureWords(page.failure)}` : '';
}
