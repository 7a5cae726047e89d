import type { Destination } from '../../model/destination.ts';
import type { Results, SiteResult } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Device, Route } from '../../model/survey.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { slug } from '../markup/slug.ts';
import { stars } from '../markup/stars.ts';
import { table } from '../markup/table.ts';
import { paths } from '../paths.ts';
import { endedAs, endingWords } from '../words/ending-words.ts';
import { wayCase } from '../way/way-case.ts';
import { counted } from '../words/figures.ts';
import { judgedOf, outcomeTone, outcomeWords } from '../words/outcome-words.ts';
import { isSure } from '../words/is-sure.ts';
import { onlyScripts } from '../words/only-scripts.ts';
import { visitorBand } from '../words/visitor-band.ts';

const short: Readonly<Record<Route, string>> = { 'navigation': 'By links', 'search': 'By search', 'a-z': 'By A to Z', 'scripted': 'By script' };

interface Column { readonly route: Route; readonly device: Device }

/** How every way to a task ended at every council, alphabetical. */
export function taskOutcomes(results: Results, scenario: Scenario): Markup {
  const sites = atlas(results).sites.filter((site) => scenario.for.includes(site.site.type));
  const columns = columnsOf(sites, scenario);
  return html`<section><h2>Council by council</h2>
${table({
    caption: 'How each way to the task ended', label: `${scenario.task}: council by council`, quiet: true, cards: true, look: 'outcomes',
    heads: [
      { title: 'Council', kind: 'row' }, ...(onlyScripts(results) ? [] : [{ title: 'Stars' }]), ...columns.map(({ route, device }) => ({ title: `${short[route]}, ${device}` })), { title: 'For who follows words' }, { title: 'Page that answers' },
    ],
    rows: sites.map((site) => ({ cells: cells(results, site, scenario, columns) })),
  })}</section>
`;
}

function columnsOf(sites: readonly SiteResult[], scenario: Scenario): readonly Column[] {
  const routes: readonly Route[] = ['navigation', 'search', 'a-z', 'scripted'];
  const devices: readonly Device[] = ['desktop', 'phone'];
  const walked = new Set(sites.flatMap((site) => site.journeys.flatMap(({ visit }) => (visit.scenario === scenario.id ? [`${visit.route} ${visit.device}`] : []))));
  return routes.flatMap((route) => devices.map((device) => ({ route, device }))).filter(({ route, device }) => walked.has(`${route} ${device}`));
}

function cells(results: Results, site: SiteResult, scenario: Scenario, columns: readonly Column[]): readonly Part[] {
  const own = `../${paths.council(site.site.id)}`;
  const name = html`<a href="${own}">${site.site.name}</a>`;
  const nothing = html`<span class="none">–</span>`;
  if (site.notAssessed !== null) return [html`${name}${onlyScripts(results) && html` <span class="aside">not assessed</span>`}`, ...(onlyScripts(results) ? [] : [html`<span class="none">not assessed</span>`]), ...columns.map(() => nothing), nothing, nothing];
  const score = atlas(results).score(site.site.id, `task:${scenario.id}`);
  const destination = site.tasks.find((task) => task.scenario === scenario.id)?.destination;
  return [
    name,
    ...(onlyScripts(results) ? [] : [html`<a href="${own}#task-${slug(scenario.id)}">${stars(score?.stars ?? null, atlas(results).stars)}</a>`]),
    ...columns.map((column) => outcome(site, scenario, column, own)),
    band(results, site, scenario),
    answering(destination),
  ];
}

/** The band of the modelled visitor, leading to the picture of the way; the way alone where no band was worked out. */
function band(results: Results, site: SiteResult, scenario: Scenario): Part {
  const way = wayCase(results, site, scenario);
  if (way === null) return html`<span class="none">–</span>`;
  const { visitor, destination } = way.task;
  const words = visitor != null ? visitorBand(results.survey.method, visitor) : noBand(destination);
  return html`<a href="../${paths.way(site.site.id, scenario.id)}">${words}</a>`;
}

function noBand(destination: Destination): string {
  if (isSure(destination)) return 'the way';
  return destination.verdict === 'review' ? 'not sure' : 'no way found';
}

const named: Readonly<Record<Destination['by'], string | null>> = {
  judge: null, pin: 'named by a person', reply: 'decided by a person', truth: 'as the council told GOV.UK',
};

function answering(destination: Destination | undefined): Part {
  if (destination?.verdict === 'found') return html`${outside(destination.set[0] ?? null)}${named[destination.by] !== null && html` <span class="aside">${named[destination.by]}</span>`}`;
  return html`<span class="none">${destination?.verdict === 'review' ? 'for a person to say' : 'not found by these rules'}</span>`;
}

function outcome(site: SiteResult, scenario: Scenario, { route, device }: Column, own: string): Part {
  const journey = site.journeys.find(({ visit }) => visit.scenario === scenario.id && visit.route === route && visit.device === device);
  if (journey === undefined) return html`<span class="none">not walked</span>`;
  if (route === 'scripted') {
    const { outcome: judged } = judgedOf(site, journey);
    return html`<a class="ending ${outcomeTone(judged)}" href="${own}#task-${slug(scenario.id)}">${outcomeWords(judged)}</a>`;
  }
  const kind = endedAs(site, journey);
  const clicks = kind === 'reached' && html` <span class="aside">${counted(journey.clicks, 'click', 'clicks')}</span>`;
  return html`<a class="ending ${kind}" href="${own}#task-${slug(scenario.id)}">${endingWords(kind)}</a>${clicks}`;
}
