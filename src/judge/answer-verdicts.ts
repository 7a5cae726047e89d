import type { PageSource } from '../model/facts.ts';
import type { TaskCase, Verdict } from '../model/kit.ts';
import type { Answer, Sign } from '../model/scenario.ts';
import { answerAt, answerPages } from './answer-pages.ts';
import { destinationDoubt } from './doubt.ts';
import { evidenceOf } from './evidence-of.ts';
import { many, place } from './quote.ts';
import { signFound } from './sign-found.ts';
import { sourceOf } from './source-of.ts';
import { cantTell, failed, inapplicable, passed } from './verdict.ts';

interface ReadPage { readonly url: string; readonly source: PageSource }

/** Longest text that a page's facts keep; a text as long as this goes on unread. */
const keptText = 8000;
/** Frames that hold no part of an answer. */
const idleFrame = /^(about|javascript|data):|googletagmanager|analytics|doubleclick|youtube|vimeo|facebook|twitter|recaptcha|chat|cookie|consent|addtoany|sharethis|google\.[a-z.]+\/maps/i;
const nothingThere = new Set(['not-found', 'loop', 'not-html']);

/** One verdict per answer of the kind asked for: essential ones, or the others. None asked for: one `inapplicable`. */
export function answerVerdicts(task: TaskCase, essential: boolean): readonly Verdict[] {
  const answers = task.scenario.answers.filter((answer) => answer.essential === essential);
  if (answers.length === 0) return [inapplicable(`The task has no ${essential ? 'essential' : 'further'} answers.`)];
  const doubt = destinationDoubt(task);
  return answers.map((answer) => ({ ...(doubt ?? answerVerdict(task, answer)), item: answer.id }));
}

function answerVerdict(task: TaskCase, answer: Answer): Verdict {
  const pages = readPages(task, answer);
  const found = pages.flatMap((page) => answer.any.flatMap((sign) => hitOf(sign, page)))[0];
  if (found) return passed(`Tells ${answer.say}: ${found.words} on ${place(found.url)}.`, { url: found.url, evidence: evidenceFor(task, found.url) });
  const url = task.destination.set[0] ?? task.map.home;
  const why = whyBlind(task, answer, pages);
  if (why !== null) return cantTell(`It could not be told whether it tells ${answer.say}: ${why}.`, { url, evidence: evidenceFor(task, url) });
  const tried = `${many(answer.any.length, 'sign')} that the task lists ${answer.any.length === 1 ? 'was' : 'were'} looked for on ${many(pages.length, 'page')}`;
  return failed(`Not found by these rules: ${answer.say}. ${tried}.`, { url, evidence: evidenceFor(task, url) });
}

function hitOf(sign: Sign, page: ReadPage): readonly { readonly words: string; readonly url: string }[] {
  const words = signFound(sign, page.source);
  return words === null ? [] : [{ words, url: page.url }];
}

/** The answering pages that were read, each once, then for `nearby` those that their main part links to. */
function readPages(task: TaskCase, answer: Answer): readonly ReadPage[] {
  const read = (url: string): readonly ReadPage[] => {
    const source = sourceOf(task, url);
    return source ? [{ url, source }] : [];
  };
  const answering = answerPages(task).flatMap(({ url, source }) => (source === null ? [] : [{ url, source }]));
  if (!answer.nearby) return answering;
  const urls = new Set(answering.flatMap(({ source }) => source.links.flatMap(({ href, region }) => (href !== null && region === 'main' ? [href] : []))));
  return [...answering, ...[...urls].filter((url) => answerAt(task, url) === null).flatMap(read)];
}

/**
 * Why not seeing a sign says nothing: something that could hold it was not read. Words and links are sought on what was read, a form
 * also behind an unread door. For `nearby`, a page that the answering page promises in words of the task, or asks to begin on, could hold
 * any sign; other links of its main part are always many, and mostly unread, and excuse nothing.
 */
function whyBlind(task: TaskCase, answer: Answer, pages: readonly ReadPage[]): string | null {
  const mayHide = answer.any.some((sign) => 'form' in sign || 'field' in sign);
  const unread = answerPages(task).find(({ source }) => source === null);
  if (unread !== undefined && (mayHide || pages.length === 0)) return `${place(unread.url)} was not read`;
  const near = answer.nearby ? task.finding.near?.find((url) => isUnread(task, url)) : undefined;
  if (near !== undefined) return `${place(near)}, which the page that answers leads to, was not read`;
  const inFrame = mayHide || answer.any.some((sign) => 'text' in sign);
  const frame = inFrame && pages.find(({ source }) => source.iframes.some(({ src }) => src !== null && !idleFrame.test(src)));
  if (frame) return `a frame of another page stands in ${place(frame.url)}, and frames are not read`;
  const long = pages.find(({ source }) => source.text.length >= keptText);
  if (long && answer.any.some((sign) => 'text' in sign)) return `${place(long.url)} is longer than what was kept of it`;
  return null;
}

/** What the site itself says is not there, or is no page, leaves nothing to read. */
function isUnread(task: TaskCase, url: string): boolean {
  return sourceOf(task, url) === null && !nothingThere.has((task.page(url) ?? task.looked(url))?.failure?.kind ?? '');
}

function evidenceFor(task: TaskCase, url: string): readonly string[] {
  return evidenceOf([task.looked(url)]);
}
