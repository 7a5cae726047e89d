import type { PageSource } from '../../model/facts.ts';
import type { TaskCase, Verdict } from '../../model/kit.ts';
import { addressKey } from '../address-key.ts';
import { answerPages } from '../answer-pages.ts';
import { defineCheck } from '../define-check.ts';
import { destinationDoubt } from '../doubt.ts';
import { evidenceOf } from '../evidence-of.ts';
import { failureWords } from '../failure-words.ts';
import { place, quote } from '../quote.ts';
import { sourceOf } from '../source-of.ts';
import { cantTell, failed, inapplicable, passed, untested } from '../verdict.ts';

export const welshSide = defineCheck({
  id: 'welsh-side',
  of: 'task',
  title: 'Is the task answered in Welsh too?',
  about: 'Looks whether a page on the Welsh side of a site in Wales answers the task, by the task’s Welsh words. It reads the Welsh versions that English pages name, and cannot tell good Welsh from bad.',
  verify: 'Open the page that answers and switch to Welsh. Does the page you come to answer the same question?',
  matters: 'In Wales the two languages have the same standing, and people may use the council’s services in either.',
  mend: 'Keep a Welsh version of the page, and link the two with each other.',
  unseen: 'Whether the Welsh is good, and whether both versions say the same.',
  severity: 'info',
  wcag: [],
  judge: (task) => [verdict(task)],
});

function verdict(task: TaskCase): Verdict {
  if (task.site.nation !== 'Wales') return inapplicable('Only councils in Wales owe their residents an answer in Welsh.');
  if (task.scenario.welsh === null) return inapplicable('No Welsh words are written for this task.');
  const welsh = task.finding.welsh ?? null;
  const best = welsh?.best ?? null;
  if (welsh?.verdict === 'found' && best) {
    return passed(`The Welsh side answers too: ${quote(best.title)} (${place(best.url)}).`, { url: best.url, evidence: evidenceOf([task.looked(best.url)]) });
  }
  if (welsh?.verdict === 'review' && best) {
    return cantTell(`A person has to look whether ${quote(best.title)} (${place(best.url)}) answers in Welsh.`, { url: best.url });
  }
  return destinationDoubt(task) ?? versionVerdict(task);
}

/** What became of the Welsh version of the page that answers in English. */
function versionVerdict(task: TaskCase): Verdict {
  const pages = answerPages(task);
  const url = pages[0]?.url ?? task.map.home;
  if (pages.every(({ source }) => source === null)) return untested('The page that answers in English was not read.', { url });
  const version = pages.flatMap(({ url: own, source }) => [task.page(own)?.source ?? null, source]).flatMap((source) => welshOf(source))
    .find((href) => addressKey(href) !== addressKey(homeOf(task)));
  if (version === undefined) return noVersion(task, pages, url);
  if (sourceOf(task, version) === null) {
    const failure = task.page(version)?.failure ?? null;
    return untested(`The Welsh version of the answering page was not read${failure ? `: ${failureWords(failure)}` : ''}.`, { url: version });
  }
  return failed(`The Welsh side was not found to answer by these rules; ${place(version)} is the page’s Welsh version.`, { url: version });
}

/** A missing version is only said where a switch was understood, or nothing of the site offers Welsh. */
function noVersion(task: TaskCase, pages: ReturnType<typeof answerPages>, url: string): Verdict {
  const none = 'No Welsh version of the answering page was found';
  const isPressed = pages.some(({ url: own, source }) => [task.page(own)?.source ?? null, source].some(pressesToWelsh));
  if (isPressed) return cantTell('The answering page offers Welsh by a switch that has no address, so it could not be followed.', { url });
  if (leadsHome(task, pages)) return failed(`${none}: its switch leads to the Welsh home page.`, { url });
  const home = sourceOf(task, task.map.home);
  if (homeOf(task) !== '' || pressesToWelsh(home) || (task.finding.welsh ?? null) !== null) {
    return cantTell('The site has a Welsh side, but the way to it from the answering page was not understood.', { url });
  }
  return failed(`${none}.`, { url });
}

function pressesToWelsh(source: PageSource | null): boolean {
  return (source?.switches ?? []).some((lang) => /^cy\b/i.test(lang));
}

function leadsHome(task: TaskCase, pages: ReturnType<typeof answerPages>): boolean {
  return pages.some(({ source }) => welshOf(source).some((href) => addressKey(href) === addressKey(homeOf(task))));
}

/** The Welsh home page as the English one names it, '' where it names none. */
function homeOf(task: TaskCase): string {
  return welshOf(sourceOf(task, task.map.home))[0] ?? '';
}

function welshOf(source: PageSource | null): readonly string[] {
  return (source?.languages ?? []).filter(({ lang }) => /^cy\b/i.test(lang)).map(({ href }) => href);
}
