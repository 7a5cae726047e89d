import type { LinkFact } from '../../model/facts.ts';
import type { TaskCase, Verdict } from '../../model/kit.ts';
import { addressKey } from '../address-key.ts';
import { defineCheck } from '../define-check.ts';
import { destinationDoubt } from '../doubt.ts';
import { evidenceOf } from '../evidence-of.ts';
import { answeringLinks, finalAddress, leadsToAnswer } from '../leads-to-answer.ts';
import { many, place, quote } from '../quote.ts';
import { sourceOf } from '../source-of.ts';
import { toldAnswer } from '../told-answer.ts';
import { cantTell, failed, passed, untested } from '../verdict.ts';
import { headWordsIn } from '../words-in.ts';

/** From this scent on, a link's words say where it leads (findability 3.6, H1). */
const clearScent = 0.5;
/** From this mark on the judge takes a page for an answer (findability 3.3). */
const foundFrom = .7;

export const homeLink = defineCheck({
  id: 'home-link',
  of: 'task',
  title: 'Does the home page link to the task?',
  about: 'Looks for a link from the home page, outside its footer, to the answering page, in words that name the task. Cannot see how prominent it is.',
  verify: 'Open the home page and look for the task. Does one click bring you to the page that answers?',
  matters: 'People who come to the home page look for their task there first.',
  mend: 'Link to the page from the home page, in the words of the task.',
  unseen: 'How prominent the link is.',
  severity: 'moderate',
  wcag: [],
  judge: (task) => [{ evidence: evidenceOf([task.looked(task.map.home)]), ...verdict(task) }],
});

function verdict(task: TaskCase): Verdict {
  const doubt = destinationDoubt(task);
  if (doubt) return doubt;
  const url = task.map.home;
  const source = sourceOf(task, url);
  if (source === null) return untested('The home page was not read.', { url });
  if (leadsToAnswer(task, url)) return passed('The home page itself answers.', { url });
  const links = answeringLinks(task, source).filter(({ region }) => region !== 'cookie');
  const above = links.filter(({ region }) => region !== 'footer');
  const clear = above.find((link) => isClear(task, link));
  if (clear) return passed(`The home page links to it: ${quote(clear.text)} (${clear.region}).`, { url });
  const told = toldAnswer(task);
  const isTold = (link: { readonly href: string }): boolean => told !== null && finalAddress(task, link.href) === finalAddress(task, told);
  const toTold = above.find(isTold);
  if (toTold) return passed(`The home page links to the address that the council gave to GOV.UK: ${quote(toTold.text)} (${toTold.region}).`, { url });
  const [first] = above;
  if (first) return failed(`The home page links to it only as ${quote(first.text)} (${first.region}), words that do not name the task.`, { url });
  const low = links.find((link) => !isTold(link));
  if (low) return failed(`The home page links to it only from its footer: ${quote(low.text)}.`, { url });
  const rival = source.links.find((link) => isRival(task, link) && isClear(task, link));
  if (rival) return passed(`The home page links to a page that may do as well: ${quote(rival.text)} (${rival.region}).`, { url });
  if (source.links.length === 0) return cantTell('No links could be read on the home page.', { url });
  return failed(`None of the ${many(source.links.length, 'link')} of the home page leads to ${place(task.destination.set[0] ?? '')}.`, { url });
}

/** A link to what the judge would have taken for the answer too, had there been nothing better: no accusation hangs on which of the two it is. */
function isRival(task: TaskCase, { href, region }: LinkFact): boolean {
  const key = href === null ? null : addressKey(href);
  return region !== 'footer' && region !== 'cookie' && task.destination.candidates.some(({ url, score }) => score >= foundFrom && addressKey(url) === key);
}

/** By the scent that was recorded for this very link, else by whether its words name the subject. */
function isClear(task: TaskCase, link: LinkFact): boolean {
  const click = task.finding.shortest?.clicks.length === 1 ? task.finding.shortest.clicks[0] : undefined;
  const recorded = click && click.text === link.text && click.to === link.href ? click.scent.score : 0;
  return recorded >= clearScent || headWordsIn(task.scenario, `${link.text} ${link.context}`).length > 0;
}
