import type { Results } from '../../model/kit.ts';
import type { Device, Route } from '../../model/survey.ts';

const routes: readonly (readonly [Route, string])[] = [
  ['navigation', 'by links'], ['search', 'by the site’s search'], ['a-z', 'by its A to Z'], ['scripted', 'step by step as a written script says'],
];
const devices: readonly Device[] = ['desktop', 'phone'];

/** How the tasks were walked, and on what: `by links, by the site’s search; on a desktop and on a phone`. */
export function walkedWords({ survey }: Pick<Results, 'survey'>): string {
  const ways = routes.flatMap(([route, words]) => ((survey.routes[route] ?? []).length > 0 ? [words] : []));
  const on = devices.filter((device) => Object.values(survey.routes).some((walked) => walked.includes(device))).map((device) => `on a ${device}`);
  return `${ways.join(', ')}; ${on.join(' and ')}`;
}
