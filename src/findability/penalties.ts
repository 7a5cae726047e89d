import type { PageSource } from '../model/facts.ts';
import { addressKey, isDocument, isNewsAddress, isWelshAddress, sameSite } from './address.ts';
import { hasForm } from './has-form.ts';
import type { Heard } from './hearing.ts';
import { isFiller } from './is-filler.ts';
import { ownText } from './own-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What takes away from a page, and why, in plain words. */
export interface Penalty { readonly factor: number; readonly because: string }

interface Judged {
  readonly page: PageSource;
  readonly url: string;
  readonly title: Heard;
  readonly heading: Heard | undefined;
  /** Its title without the site's name. */
  readonly name: string;
}

/** Everything that speaks against a page being the answer (findability 3.3). */
export function penaltiesOf(vocabulary: Vocabulary, judged: Judged, home: string): Penalty[] {
  const { page, url, name } = judged;
  const called = `${name} ${page.headings.filter(({ level }) => level === 1).map(({ text }) => text).join(' ')} ${url}`;
  const against = [judged.title.against, judged.heading?.against].filter((term) => term != null)
    .reduce<{ term: string; strength: number } | null>((most, term) => (term.strength > (most?.strength ?? 0) ? term : most), null);
  const hub = isHub(page);
  const few = hub ? Infinity : signpostWords(page, url);
  const all: (Penalty | null)[] = [
    against && { factor: 1 - .6 * against.strength, because: `its title or heading speaks of something else: “${against.term}”` },
    on(isNewsAddress(url, true) || isPublished(page, name), .5, 'it looks like news'),
    on(isArchive(called), .6, 'it looks like an archive'),
    on(!vocabulary.minutes && /\b(minutes|agendas?)\b/i.test(called), .5, 'it looks like minutes or an agenda'),
    on(addressKey(url) === addressKey(home), .3, 'it is the home page'),
    on(hub, .85, 'it is mostly links'),
    on(few <= 60, .8, 'it says little itself and leads on to other pages'),
    on(few <= 20, .9, 'that is hardly more than its heading'),
    on(isThin(page), .8, 'it says next to nothing'),
    on(isFiller(page), .3, 'its words are filler text'),
    on(vocabulary.language.id === 'en' && isWelshAddress(url), .8, 'it is on the Welsh side of the site'),
  ];
  return all.filter((penalty) => penalty !== null);
}

function on(is: boolean, factor: number, because: string): Penalty | null {
  return is ? { factor, because } : null;
}

/** Whether a page calls itself an archive, by its title, heading or address. */
export function isArchive(called: string): boolean {
  return /\barchived?\b/i.test(called);
}

const day = '(\\w{3,9}day,? )?(\\d{1,2}(st|nd|rd|th)? [a-z]{3,12}|[a-z]{3,12} \\d{1,2},?) (19|20)\\d\\d\\b';
const published = new RegExp(`\\b(published|posted)( on)?:? *${day}`, 'i');
const dated = new RegExp(`^${day}`, 'i');
const everyDay = new RegExp(day, 'gi');
const newsroom = /\b(news|newsroom|press releases?|media (centre|releases?)|blog)\b/i;

/**
 * Says when it was published, or gives a day at once under its heading, as articles do. A page of another kind may begin with a day too, such
 * as the next collections: it is no article that has a form or other days, unless the way to it or its title says so.
 */
function isPublished(page: PageSource, name: string): boolean {
  const { lead, headings, text, breadcrumb } = page;
  if (published.test(lead)) return true;
  const heading = headings[0]?.text ?? '';
  if (!dated.test(lead.startsWith(heading) ? lead.slice(heading.length).trim() : lead)) return false;
  return newsroom.test(`${breadcrumb} · ${name}`) || (!hasForm(page) && [...text.matchAll(everyDay)].length === 1);
}

function isHub(page: PageSource): boolean {
  const links = page.links.filter(({ region }) => region === 'main');
  const linked = links.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return links.length > 15 && linked > .65 * Math.max(1, page.words) && !hasForm(page);
}

/** The own words of a page that several links lead on from; Infinity for any other: what holds a form, a file or another site's page is no signpost. */
function signpostWords(page: PageSource, url: string): number {
  const { words, onward } = ownText(page, url);
  const hands = page.links.some(({ href, region }) => region === 'main' && href !== null && (isDocument(href) || !sameSite(href, url)));
  return onward >= 5 && !hasForm(page) && !hands && page.iframes.length === 0 ? words : Infinity;
}

function isThin(page: PageSource): boolean {
  const file = page.links.some(({ href, region }) => region === 'main' && href !== null && isDocument(href));
  return page.words < 20 && !file && !hasForm(page) && page.iframes.length === 0;
}
