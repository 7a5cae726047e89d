import type { MappedPage } from '../model/map.ts';
import type { LinkFact, PageSource } from '../model/facts.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Stand } from './stand.ts';

/** Pages on which the A to Z where the journey stands may list a name, by its letter; none where it says all by itself. */
export function letterPages({ state: { url, source }, seat, map }: Stand, name: string): readonly string[] {
  if (source === null || name.startsWith('~')) return [];
  const list = pageOf(url, source, 1);
  // A page of ours that does nothing but lead to the list, so that there is no doubt which page it is.
  const door = pageOf(map.home, { ...source, title: '', headings: [], links: [leadTo(url)] }, 0);
  return seat.by.guide.letters(entryOf(name), [door, list]).open;
}

/** All that is asked of a task in an A to Z: its name. */
function entryOf(name: string): Scenario {
  return {
    id: '', task: name, for: [], lgsl: null, lgil: null, query: name, queries: [], az: [name], short: [], welsh: null, answers: [], stop: '', clicks: 0,
    words: { concepts: [{ name, weight: 1, head: true, terms: { [name]: 1 } }], broader: {}, against: {}, action: 'find' }, script: [], inputs: {}, file: '',
  };
}

function pageOf(url: string, source: PageSource, order: number): MappedPage {
  return { asked: url, got: url, status: 200, contentType: 'text/html', by: 'browser', order, source, failure: null };
}

function leadTo(href: string): LinkFact {
  return { n: 0, href, fragment: '', text: 'A to Z of services', context: '', extra: '', region: 'main', hidden: false };
}
