import type { Problem, Read } from '../model/problem.ts';
import type { Site } from '../model/survey.ts';
import { nearest } from './nearest.ts';
import type { Written } from './open-yaml.ts';
import { nameOf } from './paths.ts';
import type { Path } from './place.ts';
import type { WrittenSurvey } from './shapes/survey-shape.ts';
import { chosenSites, siteFiles } from './survey-files.ts';

/** Do the files of a survey agree? What each file can say of itself alone is not asked here. */
export function together(
  written: Written, value: WrittenSurvey, lists: readonly string[], reads: readonly Read<readonly Site[]>[],
): readonly Problem[] {
  const sites = reads.flatMap((read) => (read.ok ? read.value : []));
  const areAllRead = reads.every((read) => read.ok) && lists.length === [value.sites].flat().length;
  return [
    ...inTwoLists(written, value, lists, reads),
    ...(areAllRead ? unknownOnly(written, value, sites) : []),
    ...namedTwice(written, 'only', value.only ?? []),
    ...namedTwice(written, 'scenarios', value.scenarios === 'all' ? [] : value.scenarios),
    ...manners(written, value, chosenSites(value, sites)),
  ];
}

function inTwoLists(written: Written, value: WrittenSurvey, lists: readonly string[], reads: readonly Read<readonly Site[]>[]): Problem[] {
  const first = new Map<string, number>();
  return reads.flatMap((read, index) => (read.ok ? read.value : []).flatMap((site) => {
    const before = first.get(site.id.toLowerCase());
    if (before === undefined || before === index) {
      first.set(site.id.toLowerCase(), index);
      return [];
    }
    const message = `the council "${site.id}" stands in ${nameOf(lists[before] ?? '')} too`;
    return [written.problem(listPath(written, value, lists[index] ?? ''), message)];
  }));
}

/** Where the survey names a list of sites. */
function listPath(written: Written, value: WrittenSurvey, list: string): Path {
  return Array.isArray(value.sites) ? ['sites', siteFiles(written.file, value).indexOf(list)] : ['sites'];
}

function unknownOnly(written: Written, value: WrittenSurvey, sites: readonly Site[]): Problem[] {
  const ids = sites.map((site) => site.id);
  return (value.only ?? []).flatMap((id, index) => ids.includes(id)
    ? [] : [written.problem(['only', index], `no sites file has the council "${id}"`, { hint: nearest(id, ids) })]);
}

function namedTwice(written: Written, key: string, ids: readonly string[]): Problem[] {
  return ids.flatMap((id, index) => ids.indexOf(id) < index ? [written.problem([key, index], `"${id}" stands twice`)] : []);
}

/** Other people's servers are owed a name and a pause; hosts that the survey itself answers for are not. */
function manners(written: Written, value: WrittenSurvey, sites: readonly Site[]): Problem[] {
  const { hosts } = value;
  const isOurs = (site: Site): boolean => hosts === 'samples' || Object.hasOwn(hosts, new URL(site.home).hostname);
  if (sites.every(isOurs)) return [];
  const nameless = value.contact !== undefined ? []
    : [written.problem([], 'missing key "contact": real councils are told who asks, give an e-mail or web address')];
  const hasty = value.manners.pause >= 1000 ? []
    : [written.problem(['manners', 'pause'], 'less than a second between two requests is not polite to real sites', { level: 'warning' })];
  return [...nameless, ...hasty];
}
