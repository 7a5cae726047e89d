import type { TaskCase, Verdict } from '../../model/kit.ts';
import { arrivals } from '../arrivals.ts';
import { answerPages } from '../answer-pages.ts';
import { defineCheck } from '../define-check.ts';
import { destinationDoubt } from '../doubt.ts';
import { evidenceOf } from '../evidence-of.ts';
import { hostOf, isOwnAddress } from '../own-site.ts';
import { quote } from '../quote.ts';
import { startLinks } from '../start-links.ts';
import { failed, passed, untested } from '../verdict.ts';

export const thirdPartyHandOver = defineCheck({
  id: 'third-party-hand-over',
  of: 'task',
  title: 'Does the task stay on the council’s own site?',
  about: 'Tells whether the answer, or a link on its page that begins the task, is on a host of somebody else. Information: a good form of somebody else is no fault.',
  verify: 'Begin the task and watch the address.',
  matters: 'Another host often means another look, another account and other rules for one’s data.',
  mend: 'Say beforehand whose form it is; keep its look and language.',
  unseen: 'What the other site is like.',
  severity: 'info',
  wcag: [],
  judge: (task) => [verdict(task)],
});

function verdict(task: TaskCase): Verdict {
  const doubt = destinationDoubt(task);
  if (doubt) return doubt;
  const isAway = (url: string) => !isOwnAddress(task.site.home, url);
  const pages = answerPages(task);
  const ends = [...pages.map(({ url }) => url), ...arrivals(task.journeys).map(({ ending }) => ending.url)];
  const away = ends.find(isAway);
  if (away !== undefined) return failed(`The task is done on another site: ${hostOf(away)}.`, { url: away, evidence: evidenceOf([task.looked(away)]) });
  for (const { url, source } of pages) {
    const link = startLinks(source ?? emptyPage).find(({ href }) => isAway(href));
    if (link) return failed(`The page hands over to ${hostOf(link.href)}: ${quote(link.text)}.`, { url, evidence: evidenceOf([task.looked(url)]) });
  }
  if (pages.every(({ source }) => source === null)) return untested('The page that answers was not read.');
  return passed(`The task stays on ${hostOf(task.site.home)} as far as it was followed.`);
}

const emptyPage = { links: [] };
