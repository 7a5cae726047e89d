import type { Binding, Survey } from '../model/survey.ts';
import { readSurvey } from '../read/index.ts';
import { Complaint, type World } from './command.ts';
import { filesIn, surveyOf, vocabulary } from './written.ts';

/** Where a recording goes, and what is known of that site. */
export interface RecordedSite {
  readonly id: string;
  readonly home: string;
  readonly binding: Binding | null;
  /** As the survey's; an address that is named is itself the leave to visit it. */
  readonly hosts: Survey['hosts'];
  readonly userAgent: string;
}

/** For a recording on an address that no survey has: a person is at the browser, and it says whose tool it is. */
const USER_AGENT = 'toptasks/1 (recorded by a person)';

/** The site that is meant by an id of a survey or by an address of its host; a Complaint where there is none, or where it asked not to be visited. */
export async function recordedSite(named: string, survey: string | null, world: World): Promise<RecordedSite> {
  const address = /^https?:\/\//i.test(named) ? URL.parse(named) : null;
  const isMeant = (site: Survey['sites'][number]): boolean => (address === null ? site.id === named : new URL(site.home).host === address.host);
  const looked: Survey[] = [];
  let known: Survey | undefined;
  for (const one of survey === null ? surveysHere(world) : [await surveyOf(survey, world)]) {
    looked.push(one);
    if (one.sites.some(isMeant)) known = one;
    if (known !== undefined) break;
  }
  const site = known?.sites.find(isMeant);
  if (known !== undefined && site !== undefined) {
    const binding = known.bindings.find((one) => one.site === site.id) ?? null;
    if (binding?.optOut != null) throw new Complaint(`${site.name} asked not to be visited (${binding.optOut.because}): nothing is opened there.`, 2);
    return { id: site.id, home: site.home, binding, hosts: known.hosts, userAgent: known.manners.userAgent };
  }
  if (address === null) throw new Complaint(`${named} is neither an address (https://…) nor a site of ${survey ?? 'a survey here'}. Sites: ${idsOf(looked) || 'none'}.`, 2);
  return { id: idFor(address), home: address.href, binding: null, hosts: {}, userAgent: USER_AGENT };
}

/** The surveys that can be read, one by one; what is wrong with the others is told by `validate`. */
function* surveysHere(world: World): Generator<Survey> {
  const files = filesIn(world.folder);
  for (const name of files.list('scenarios/surveys').filter((one) => one.endsWith('.yaml')).sort()) {
    const read = readSurvey(files, `scenarios/surveys/${name}`, vocabulary);
    if (read.ok) yield read.value;
  }
}

function idsOf(surveys: readonly Survey[]): string {
  return [...new Set(surveys.flatMap(({ sites }) => sites.map(({ id }) => id)))].join(', ');
}

/** `www.example.gov.uk` → `example-gov-uk`. */
function idFor({ host }: URL): string {
  return host.replace(/^www\./, '').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
