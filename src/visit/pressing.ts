import type { PageSource } from '../model/facts.ts';
import type { MappedPage, SiteSearch } from '../model/map.ts';
import { failure } from './failure.ts';
import { sourceOf } from './here.ts';
import type { Looks } from './looks.ts';
import { atStart, madeOf } from './made-address.ts';

/** A home page with as many links to other pages of its own is walked over them. */
const FEW_LINKS = 8;
const FEW_CONTROLS = 3;
/** So many controls of the home page are tried. */
const TRIES = 4;

/**
 * Whether a site has to be walked by pressing, for its pages have no addresses: its home page has a script, fewer than eight links to
 * other pages of its own (footer and cookie layer aside), at least three controls that may be ways, and more of them than such links;
 * and pressing one of the first four is seen to show another page. Also where none of the four could be pressed: then nobody can say
 * that the site has no more pages than this one.
 */
export async function isWalkedByPressing(home: MappedPage, looks: Looks): Promise<boolean> {
  if (home.source === null || home.source.scripts === 0 || linksAway(home.source, home.got) >= FEW_LINKS) return false;
  const look = await looks.at(atStart(home.got), 'light');
  const shown = sourceOf(look, 'desktop');
  const start = look.got ?? home.got;
  const controls = [...new Set((shown?.links ?? []).flatMap(({ href, hidden }) => (href !== null && !hidden && isState(href) ? [href] : [])))];
  if (shown === null || controls.length < FEW_CONTROLS || linksAway(shown, start) >= Math.min(FEW_LINKS, controls.length)) return false;
  const tried = await inTurn(controls.slice(0, TRIES), shown, looks);
  return tried.includes('another page') || tried.every((one) => one === 'nothing');
}

/** Until one shows another page. */
async function inTurn(controls: readonly string[], home: PageSource, looks: Looks): Promise<readonly ('another page' | 'the same' | 'nothing')[]> {
  const tried: ('another page' | 'the same' | 'nothing')[] = [];
  for (const href of controls) {
    const look = await looks.at(href, 'light');
    const shown = sourceOf(look, 'desktop');
    tried.push(look.failure !== null || shown === null ? 'nothing' : isOtherPage(home, shown) ? 'another page' : 'the same');
    if (tried.at(-1) === 'another page') break;
  }
  return tried;
}

/** Another title or first heading, or less than half of the words are still there: a menu or a part that opened is the same page. */
function isOtherPage(one: PageSource, other: PageSource): boolean {
  if (one.title !== other.title || one.headings[0]?.text !== other.headings[0]?.text) return true;
  const words = new Set(one.text.split(' '));
  const left = new Set(other.text.split(' '));
  return [...words].filter((word) => left.has(word)).length < words.size / 2;
}

/** How many other pages of the site links with addresses lead to. */
function linksAway({ links }: PageSource, url: string): number {
  const own = URL.parse(url);
  const away = links.filter(({ href, region }) => href !== null && region !== 'footer' && region !== 'cookie' && URL.parse(href)?.host === own?.host);
  const paths = away.map(({ href }) => (href ?? '').replace(/#~.*$/, '')).filter((href) => href !== url.replace(/#~.*$/, ''));
  return new Set(paths).size;
}

function isState(href: string): boolean {
  return (madeOf(href)?.presses.length ?? 0) > 0;
}

/** A home page most of whose ways are routes of its script: over plain HTTP all of them are the home page again. */
export function isMostlyRoutes({ source }: MappedPage): boolean {
  const ways = (source?.links ?? []).flatMap(({ href, region }) => (href !== null && region !== 'footer' && region !== 'cookie' ? [href] : []));
  const routes = ways.filter((href) => /#[/!]/.test(href));
  return routes.length > 0 && routes.length > ways.length / 2;
}

/** The page as a known one where it says the same to the letter: two ways of pressing that lead to one state. */
export function asKnown<P extends Omit<MappedPage, 'order'>>(page: P, known: readonly MappedPage[]): P {
  if (page.source === null || page.failure !== null || madeOf(page.asked) === null) return page;
  const all = contentOf(page.source);
  const same = known.find(({ source, failure: why, asked }) => source !== null && why === null && madeOf(asked) !== null && contentOf(source) === all);
  return same === undefined ? page : { ...page, got: same.got, source: same.source };
}

const contents = new WeakMap<PageSource, string>();

/** Everything that a page says, without the addresses of what leads on. Worked out once a page. */
function contentOf(page: PageSource): string {
  const { title, headings, text, links, forms } = page;
  const content = contents.get(page)
    ?? JSON.stringify([title, headings, text, links.map((link) => [link.text, link.region]), forms.map(({ fields, buttons }) => [fields, buttons])]);
  contents.set(page, content);
  return content;
}

/** Results without addresses were seen by nobody: every query is owed its answer, and none is counted against the site. */
export function withoutAddresses(search: SiteSearch): SiteSearch {
  if (search.how !== 'script' || search.runs.some(({ results }) => results.length > 0)) return search;
  const why = failure('empty', 'what the search shows has no addresses, and was not made out', { fault: 'ours' });
  return { ...search, runs: search.runs.map((run) => ({ ...run, failure: run.failure ?? why })) };
}
