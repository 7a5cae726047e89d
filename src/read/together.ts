import type { Problem } from '../model/problem.ts';
import type { Site } from '../model/survey.ts';
import { nearest } from './nearest.ts';
import type { Written } from './open-yaml.ts';
import { nameOf } from './paths.ts';
import { contactFault, homeFault, isPlaceholder } from './placeholders.ts';
import type { ListedSites } from './read-sites.ts';
import type { Named } from './survey-files.ts';
import type { Name, SurveyNames } from './survey-names.ts';

/** A list of sites that a survey names, as far as it can be read. */
export interface ReadList extends Named, ListedSites {}

/** Do the files of a survey agree? What each file can say of itself alone is not asked here. */
export function together(written: Written, names: SurveyNames, lists: readonly ReadList[]): readonly Problem[] {
  return [
    ...inTwoLists(written, lists),
    ...unknownOnly(written, names, lists),
    ...namedTwice(written, names.only ?? []),
    ...namedTwice(written, names.scenarios === 'all' ? [] : names.scenarios),
    ...manners(written, names, lists),
  ];
}

/** The councils of the lists that the survey is about. */
export function isChosen(names: SurveyNames, site: string): boolean {
  return names.only === null || names.only.some(({ text }) => text === site);
}

function inTwoLists(written: Written, lists: readonly ReadList[]): Problem[] {
  const first = new Map<string, ReadList>();
  return lists.flatMap((list) => list.sites.flatMap((site) => {
    const before = first.get(site.id.toLowerCase());
    if (before === undefined || before === list) {
      first.set(site.id.toLowerCase(), list);
      return [];
    }
    return [written.problem(list.name.path, `the council "${site.id}" stands in ${nameOf(before.file)} too`)];
  }));
}

/** Asked only where the ids of all lists are known: a council may stand in what cannot be read. */
function unknownOnly(written: Written, names: SurveyNames, lists: readonly ReadList[]): Problem[] {
  if (!names.areAllLists || lists.length < names.sites.length || lists.some(({ areAllIds }) => !areAllIds)) return [];
  const ids = lists.flatMap((list) => list.ids);
  return (names.only ?? []).flatMap(({ text, path }) => ids.includes(text)
    ? [] : [written.problem(path, `no sites file has the council "${text}"`, { hint: nearest(text, ids) })]);
}

function namedTwice(written: Written, named: readonly Name[]): Problem[] {
  return named.flatMap(({ text, path }, index) => named.findIndex((other) => other.text === text) < index
    ? [written.problem(path, `"${text}" stands twice`)] : []);
}

/** Other people's servers are owed a name and a pause; hosts that the survey itself answers for are not. */
function manners(written: Written, names: SurveyNames, lists: readonly ReadList[]): Problem[] {
  const { hosts, contact } = names;
  if (hosts === null || hosts === 'samples') return [];
  const isOthers = (site: Site): boolean => isChosen(names, site.id) && !Object.hasOwn(hosts, new URL(site.home).hostname);
  const others = lists.flatMap((list) => list.sites.filter(isOthers).map((site) => ({ site, list })));
  // Without such hosts every server is somebody else's, whatever can be read of the lists.
  if (others.length === 0 && Object.keys(hosts).length > 0) return [];
  const nameless = names.hasContact ? []
    : [written.problem([], 'missing key "contact": real councils are told who asks, give an e-mail or web address')];
  const hasty = names.pauseMs === null || names.pauseMs >= 1000 ? []
    : [written.problem(['manners', 'pause'], 'less than a second between two requests is not polite to real sites', { level: 'warning' })];
  const unsigned = contact !== null && isPlaceholder(contact) ? [contactFault(written)] : [];
  const homes = others.filter(({ site }) => isPlaceholder(site.home)).map(({ site, list }) => homeFault(written, list, site));
  return [...nameless, ...hasty, ...unsigned, ...homes];
}
