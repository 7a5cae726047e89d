import type { Results, SiteResult } from '../../model/kit.ts';
import type { Journey } from '../../model/visit.ts';
import { byText } from '../atlas.ts';
import { judgedOf } from '../words/outcome-words.ts';
import { stepPlace } from '../words/step-place.ts';
import { supplierMet } from '../words/supplier-met.ts';
import { surePart } from '../words/sure-part.ts';
import type { Cell, Table } from './table.ts';

/** journeys.csv: every attempt to come to a task. */
export const journeys: Table = {
  id: 'journeys',
  title: 'Journeys',
  about: 'One row per council, task, route and device: how the attempt to come to the task ended.',
  key: ['site_id', 'task', 'route', 'device'],
  columns: [
    { name: 'site_id', type: 'string', about: 'The council.', required: true, of: ['organisations', 'site_id'] },
    { name: 'task', type: 'string', about: 'The task.', required: true, of: ['tasks', 'task_id'] },
    { name: 'route', type: 'string', about: 'navigation, search, a-z or scripted.', required: true },
    { name: 'device', type: 'string', about: 'desktop or phone.', required: true },
    { name: 'outcome', type: 'string', about: 'done, done-with-help, not-found, dead-end, wrong-place, account-needed, broken-site, broken-script, blocked, not-offered or not-assessed; the method page says what each means. Only not-found, dead-end, wrong-place and account-needed say something of the site’s own doing. In editions published before there were outcomes it held what “ending” holds.', required: true },
    { name: 'clicks', type: 'integer', about: 'Clicks and searches made; empty where the attempt was stopped or the route absent.' },
    { name: 'pages', type: 'integer', about: 'Different pages passed; empty as for clicks.' },
    { name: 'shortest', type: 'integer', about: 'Clicks of the shortest known way from the home page; empty where none is known.' },
    { name: 'directness', type: 'number', about: 'Shortest ÷ clicks, 0 to 1, for navigation that arrived; empty otherwise.' },
    { name: 'first_click', type: 'string', about: 'Words of the first link that was followed.' },
    { name: 'destination_url', type: 'string', about: 'Where the attempt arrived; empty where it did not.' },
    { name: 'seconds', type: 'number', about: 'Duration of the visit with its pauses; nothing is scored from it.', required: true },
    { name: 'evidence', type: 'list', about: 'Ids of the pictures taken on the way, in order.' },
    { name: 'reason', type: 'string', about: 'Why it did not arrive; empty where it did.' },
    { name: 'ending', type: 'string', about: 'How the visit itself ended, from which the outcome is judged: reached; lost; stopped (the network’s or ours, costs nothing); absent (no such route found).', required: true },
    { name: 'because', type: 'string', about: 'What was seen that makes the outcome what it is.' },
    { name: 'changed', type: 'string', about: 'site or script, where something is other than it was or than the script says and it can be told whose change that is; else empty.' },
    { name: 'script_line', type: 'string', about: 'File, from the folder of the scenarios, and line of the script’s step where it ended; empty where it arrived, and for routes without a script.' },
    { name: 'helped_by', type: 'list', about: 'Why something was written for this site alone and used; empty where nothing was.' },
    { name: 'supplier', type: 'string', about: 'To whose pages the task went on, where the site’s binding names a supplier; empty where it came to none.' },
    { name: 'sent', type: 'list', about: 'Addresses of look-ups that were sent by POST because the site’s binding allows it, with its reason on the method page.' },
    { name: 'refused', type: 'integer', about: 'Requests that a page wanted to send and that were refused.', required: true },
    { name: 'kept_off', type: 'list', about: 'Hosts to pay, sign in or prove to be human at, which were met and not opened.' },
  ],
  rows: (results) => results.sites
    .flatMap((site) => site.journeys.map((journey) => ({ site, journey })))
    .toSorted((a, b) => byText(a.site.site.id, b.site.site.id) || byText(a.journey.visit.id, b.journey.visit.id))
    .map(({ site, journey }) => [...row(site, journey), ...judged(results, site, journey)]),
};

function row(site: SiteResult, journey: Journey): readonly Cell[] {
  const { visit, ending } = journey;
  const counts = ending.kind === 'reached' || ending.kind === 'lost';
  const task = site.tasks.find(({ scenario }) => scenario === visit.scenario);
  const shortest = task === undefined ? null : surePart(task).shortest?.clicks.length ?? null;
  return [
    visit.site, visit.scenario, visit.route, visit.device, judgedOf(site, journey).outcome,
    counts ? journey.clicks : null,
    counts ? new Set(journey.looks).size : null,
    shortest,
    ending.kind === 'reached' && visit.route === 'navigation' ? directness(shortest, journey.clicks) : null,
    journey.steps.find((step) => step.link !== null)?.link?.text ?? null,
    ending.kind === 'reached' ? ending.url : null,
    journey.seconds,
    images(site, journey),
    ending.kind === 'reached' ? null : ending.reason,
  ];
}

/** The outcome’s own columns. */
function judged(results: Results, site: SiteResult, journey: Journey): readonly Cell[] {
  const { because, changed, step, helped = [] } = judgedOf(site, journey);
  const taken = step === undefined ? undefined : journey.steps[step];
  return [
    journey.ending.kind, because, changed ?? null, taken === undefined ? null : stepPlace(results, journey.visit, taken), helped,
    supplierMet(results, journey), (journey.sent ?? []).map(({ url }) => url), (journey.refused ?? []).length,
    (journey.keptOff ?? []).map(({ kind, host }) => `${kind}: ${host}`),
  ];
}

function directness(shortest: number | null, clicks: number): number | null {
  if (shortest === null) return null;
  return clicks === 0 ? 1 : Math.round(Math.min(1, shortest / clicks) * 100) / 100;
}

function images(site: SiteResult, journey: Journey): readonly string[] {
  const seen = journey.looks.flatMap((id) => site.looks.find((look) => look.id === id)?.images[journey.visit.device]?.image ?? []);
  return [...new Set(seen)];
}
