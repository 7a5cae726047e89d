import { load } from 'cheerio';
import { ask } from './ask.ts';

/** A page that was found by following links: its status, and where each of its links to the same host leads. */
export interface Found { readonly path: string; readonly status: number; readonly links: readonly { readonly path: string; readonly footer: boolean }[] }

/** Every page of a host that links lead to, breadth first from the home page, by plain requests; redirects are followed on the host. */
export async function crawlLinks(hosts: Readonly<Record<string, string>>, host: string, start = '/'): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  const wanted = [start];
  for (const path of wanted) {
    if (found.has(path)) continue;
    const page = await open(hosts, host, path);
    found.set(path, page);
    for (const link of page.links) if (!found.has(link.path)) wanted.push(link.path);
  }
  return found;
}

async function open(hosts: Readonly<Record<string, string>>, host: string, path: string): Promise<Found> {
  const answer = await ask(hosts, `http://${host}${path}`);
  if (answer.to !== null) return { ...await open(hosts, host, answer.to), path };
  if (!answer.type.startsWith('text/html')) return { path, status: answer.status, links: [] };
  const $ = load(answer.body);
  const links = $('a[href]').toArray().flatMap((a) => {
    const url = URL.parse($(a).attr('href') ?? '', `http://${host}${path}`);
    return url?.host === host ? [{ path: url.pathname + url.search, footer: $(a).closest('footer').length > 0 }] : [];
  });
  return { path, status: answer.status, links };
}
