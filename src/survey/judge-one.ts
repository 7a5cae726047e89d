import { deviceDifferences, distinctFaults, filmStrips, foundNothing, inclusionResults, judgeOutcomes, judgeSite, labResults, quotedLinks, statementAnswers, withMarks, withPictures } from '../judge/index.ts';
import type { Look } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { LookCard, SiteResult } from '../model/kit.ts';
import type { Site, Survey } from '../model/survey.ts';
import type { LastSeen } from '../model/visit.ts';
import type { Concluding } from './concluding.ts';
import { gathered } from './gathered.ts';
import { lastKey } from './last-key.ts';
import { ownScripts } from './own-scripts.ts';
import { picturesOf } from './pictures-of.ts';

/** What is said of a site, and what was found on it. */
export async function judgeOne(survey: Survey, site: Site, by: Concluding): Promise<{ result: SiteResult; found: readonly Finding[] }> {
  const input = await gathered(survey, site, by);
  const { map, tasks, visits, journeys, looks, notAssessed, statement, pdfs, labs } = input;
  const plain = judgeSite(input);
  const found = withMarks(withPictures(plain, await picturesOf(site, by.store)), by.marks ?? []);
  const part = new Map<string, Pick<LookCard, 'roles' | 'seenAs'>>();
  for (const { id, evidence, task, roles, seenAs } of found) {
    // Of the shell the roles are those of many pages, and its picture is of one.
    if (id.split('/')[1] === 'shell') continue;
    for (const ref of evidence) if (task === null && ref.startsWith('look:')) part.set(ref.slice(5), { roles, ...(seenAs === undefined ? {} : { seenAs }) });
  }
  const scripted = visits.filter(({ route }) => route === 'scripted');
  const last = await Promise.all(scripted.map(async (visit) => [visit.id, await by.store.load<LastSeen>(lastKey(visit))] as const));
  const outcomes = judgeOutcomes({ ...input, ownScripts: ownScripts(survey, site), last: new Map(last.flatMap(([id, seen]) => (seen === null ? [] : [[id, seen] as const]))) });
  const result: SiteResult = {
    site, notAssessed, tasks, journeys, outcomes, differences: deviceDifferences(input, outcomes), strips: filmStrips(journeys, looks),
    mapped: map?.pages.length ?? 0,
    search: { how: map?.search.how ?? 'none', runs: map?.search.runs ?? [], metrics: by.guide.searchMetrics(tasks, map?.search.runs ?? [], foundNothing(found, map?.search.runs ?? [])) },
    aToZ: map?.aToZ.url ?? null,
    looks: looks.map((look) => cardOf(look, part.get(look.id) ?? { roles: [] })),
    quoted: map === null ? [] : quotedLinks(tasks, map, looks),
    faults: distinctFaults(found),
    ...(statement === null ? {} : { statement: { page: statement, answers: statementAnswers({ ...input, findings: plain }) } }),
    ...(pdfs === null ? {} : { pdfs }),
    ...(labs === null ? {} : { lab: labResults(labs) }),
    ...(looks.some(({ seen }) => seen.desktop?.arrival !== undefined) && { inclusion: inclusionResults(site, looks, plain) }),
  };
  return { result, found };
}

function cardOf(look: Look, part: Pick<LookCard, 'roles' | 'seenAs'>): LookCard {
  const html = look.seen.desktop?.html ?? look.seen.phone?.html;
  const images: Record<string, LookCard['images']['desktop']> = {};
  for (const [device, seen] of Object.entries(look.seen)) if (seen.screenshot?.ok === true) images[device] = seen.screenshot.data;
  return {
    id: look.id, url: look.got ?? look.asked, title: html?.ok === true ? html.data.source.title : '', status: look.status,
    failure: look.failure?.detail ?? null, images, ...part,
  };
}
