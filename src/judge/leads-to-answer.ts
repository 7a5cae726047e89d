import type { LinkFact, PageSource } from '../model/facts.ts';
import type { TaskCase } from '../model/kit.ts';
import { addressKey } from './address-key.ts';
import { answerAt } from './answer-pages.ts';
import { isOwnAddress } from './own-site.ts';

/** Whether the address, as it stands or after its redirects, is one of those that findability knows the answer by. */
export function leadsToAnswer(task: TaskCase, href: string): boolean {
  return answerAt(task, href) !== null || answerAt(task, gotOf(task, href)) !== null;
}

/** The page's links that lead to an answer, in document order. */
export function answeringLinks(task: TaskCase, source: Pick<PageSource, 'links'>): readonly (LinkFact & { readonly href: string })[] {
  return source.links.flatMap((link) => (link.href !== null && leadsToAnswer(task, link.href) ? [{ ...link, href: link.href }] : []));
}

/** The one address under which an end of the way is compared: of an answering page its own, else after redirects; off the site without the query. */
export function finalAddress(task: TaskCase, url: string): string {
  const got = gotOf(task, url);
  const end = answerAt(task, url) ?? answerAt(task, got) ?? got;
  return addressKey(isOwnAddress(task.site.home, end) ? end : end.replace(/\?.*$/, ''));
}

function gotOf(task: TaskCase, url: string): string {
  return task.page(url)?.got ?? task.looked(url)?.got ?? url;
}
