import type { LinkFact, PageSource } from '../model/facts.ts';
import type { TaskCase } from '../model/kit.ts';
import { addressKey } from './address-key.ts';
import { isOwnAddress } from './own-site.ts';

/** Whether the address is one of the answering pages, also after its redirects or by its canonical address. */
export function leadsToAnswer(task: TaskCase, href: string): boolean {
  const answers = new Set(task.destination.set.map(addressKey));
  return namesOf(task, href).some((name) => answers.has(name));
}

/** The page's links that lead to an answer, in document order. */
export function answeringLinks(task: TaskCase, source: PageSource): readonly (LinkFact & { readonly href: string })[] {
  return source.links.flatMap((link) => (link.href !== null && leadsToAnswer(task, link.href) ? [{ ...link, href: link.href }] : []));
}

/** The one address under which a page is compared: after redirects, by its canonical address where that is the council's own, off the site without the query. */
export function finalAddress(task: TaskCase, url: string): string {
  const got = task.page(url)?.got ?? task.looked(url)?.got ?? url;
  if (!isOwnAddress(task.site.home, got)) return addressKey(got.replace(/\?.*$/, ''));
  const canonical = task.page(url)?.source?.canonical ?? null;
  return addressKey(canonical !== null && isOwnAddress(task.site.home, canonical) ? canonical : got);
}

function namesOf(task: TaskCase, href: string): readonly string[] {
  return [addressKey(href), addressKey(task.page(href)?.got ?? href), finalAddress(task, href)];
}
