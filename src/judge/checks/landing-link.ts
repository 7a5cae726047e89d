import type { TaskCase, Verdict } from '../../model/kit.ts';
import { addressKey } from '../address-key.ts';
import { defineCheck } from '../define-check.ts';
import { destinationDoubt } from '../doubt.ts';
import { evidenceOf } from '../evidence-of.ts';
import { answeringLinks, leadsToAnswer } from '../leads-to-answer.ts';
import { isOwnAddress } from '../own-site.ts';
import { many, place, quote } from '../quote.ts';
import { sourceOf } from '../source-of.ts';
import { cantTell, failed, inapplicable, passed, untested } from '../verdict.ts';
import { smellsOfTask } from '../words-in.ts';

export const landingLink = defineCheck({
  id: 'landing-link',
  of: 'task',
  title: 'Does a service page under the home page link to the task?',
  about: 'Looks for a page that the home page links to and that links to the answering page. Knows only the pages that were read on the task’s behalf.',
  verify: 'From the home page open the heading where the task belongs. Is there a link to the page that answers?',
  matters: 'Whose task is not on the home page opens the heading that it should be under.',
  mend: 'Link to the page from the service’s own page, in the words of the task.',
  unseen: 'Pages that were not read on the task’s behalf.',
  severity: 'moderate',
  wcag: [],
  judge: (task) => [verdict(task)],
});

interface Door { readonly href: string; readonly text: string }

function verdict(task: TaskCase): Verdict {
  const doubt = destinationDoubt(task);
  if (doubt) return doubt;
  const home = sourceOf(task, task.map.home);
  if (home === null) return untested('The home page was not read.', { url: task.map.home });
  if (leadsToAnswer(task, task.map.home)) return inapplicable('The home page itself answers.');
  const doors = doorsOf(task, home.links);
  const read = doors.filter(({ href }) => sourceOf(task, href) !== null);
  const linking = read.flatMap((door) => {
    const links = answeringLinks(task, sourceOf(task, door.href) ?? home).filter(({ region }) => region !== 'footer' && region !== 'cookie');
    return links.map((link) => ({ door, link }));
  });
  // What stands in the menu of every page says less of a page than what stands in its own part.
  const best = linking.find(({ link }) => link.region === 'main') ?? linking[0];
  if (best) {
    const { door, link } = best;
    return passed(`${quote(door.text)} links to it: ${quote(link.text)} (${link.region}).`, { url: door.href, evidence: evidenceOf([task.looked(door.href)]) });
  }
  return withoutLink(task, doors, read);
}

function withoutLink(task: TaskCase, doors: readonly Door[], read: readonly Door[]): Verdict {
  const url = task.map.home;
  const evidence = evidenceOf([task.looked(url)]);
  // Beside a direct link only the pages above the answer could be its landing page; the others are its neighbours.
  const atOnce = isLinkedAtOnce(task);
  const likely = doors.filter((door) => (atOnce ? isParent(task, door.href) : smellsOfTask(task.scenario, door.text)));
  const unread = likely.find((door) => !read.includes(door));
  if (unread) return cantTell(`${quote(unread.text)} (${place(unread.href)}) may link to it, but was not read.`, { url: unread.href, evidence: evidenceOf([task.looked(unread.href)]) });
  if (atOnce && likely.length === 0) return inapplicable('The home page links to it at once, and no page between them is known.');
  if (doors.length === 0) return failed('The home page links to no page of the site but in its footer.', { url, evidence });
  if (read.length === 0) return cantTell('No page that the home page links to was read for this task.', { url });
  const answer = place(task.destination.set[0] ?? '');
  return failed(`Of the pages that the home page links to, ${many(read.length, 'was read', 'were read')}; none links to ${answer}.`, { url, evidence });
}

function isLinkedAtOnce(task: TaskCase): boolean {
  const home = sourceOf(task, task.map.home);
  return home !== null && answeringLinks(task, home).some(({ region }) => region !== 'footer' && region !== 'cookie');
}

/** Whether a page stands above an answer by its address: a landing page of the service, whatever it is called. */
function isParent(task: TaskCase, href: string): boolean {
  return task.destination.set.some((url) => addressKey(url).startsWith(`${addressKey(href)}/`));
}

/** Pages of the council's own that the home page links to, once each, without home and answer. */
function doorsOf(task: TaskCase, links: readonly { readonly href: string | null; readonly text: string; readonly region: string }[]): readonly Door[] {
  const doors = new Map<string, Door>();
  for (const { href, text, region } of links) {
    if (href === null || region === 'footer' || region === 'cookie' || doors.has(href)) continue;
    if (addressKey(href) !== addressKey(task.map.home) && isOwnAddress(task.site.home, href) && !leadsToAnswer(task, href)) doors.set(href, { href, text });
  }
  return [...doors.values()];
}
