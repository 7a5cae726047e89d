import type { SiteResult } from '../../model/kit.ts';
import type { Journey } from '../../model/visit.ts';
import { byText } from '../atlas.ts';
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
    { name: 'outcome', type: 'string', about: 'reached; lost (the site’s doing); stopped (the network’s or ours, costs nothing); absent (no such route found). Where findability.csv says review, nobody is sure yet that the page looked for answers.', required: true },
    { name: 'clicks', type: 'integer', about: 'Clicks and searches made; empty where the attempt was stopped or the route absent.' },
    { name: 'pages', type: 'integer', about: 'Different pages passed; empty as for clicks.' },
    { name: 'shortest', type: 'integer', about: 'Clicks of the shortest known way from the home page; empty where none is known.' },
    { name: 'directness', type: 'number', about: 'Shortest ÷ clicks, 0 to 1, for navigation that arrived; empty otherwise.' },
    { name: 'first_click', type: 'string', about: 'Words of the first link that was followed.' },
    { name: 'destination_url', type: 'string', about: 'Where the attempt arrived; empty where it did not.' },
    { name: 'seconds', type: 'number', about: 'Duration of the visit with its pauses; nothing is scored from it.', required: true },
    { name: 'evidence', type: 'list', about: 'Ids of the pictures taken on the way, in order.' },
    { name: 'reason', type: 'string', about: 'Why it did not arrive; empty where it did.' },
  ],
  rows: (results) => results.sites
    .flatMap((site) => site.journeys.map((journey) => ({ site, journey })))
    .toSorted((a, b) => byText(a.site.site.id, b.site.site.id) || byText(a.journey.visit.id, b.journey.visit.id))
    .map(({ site, journey }) => row(site, journey)),
};

function row(site: SiteResult, journey: Journey): readonly Cell[] {
  const { visit, ending } = journey;
  const counts = ending.kind === 'reached' || ending.kind === 'lost';
  const task = site.tasks.find(({ scenario }) => scenario === visit.scenario);
  const shortest = task === undefined ? null : surePart(task).shortest?.clicks.length ?? null;
  return [
    visit.site, visit.scenario, visit.route, visit.device, ending.kind,
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

function directness(shortest: number | null, clicks: number): number | null {
  if (shortest === null) return null;
  return clicks === 0 ? 1 : Math.round(Math.min(1, shortest / clicks) * 100) / 100;
}

function images(site: SiteResult, journey: Journey): readonly string[] {
  const seen = journey.looks.flatMap((id) => site.looks.find((look) => look.id === id)?.images[journey.visit.device]?.image ?? []);
  return [...new Set(seen)];
}
