import type { Results } from '../../model/kit.ts';

/** Whether nothing but written scripts was walked: then nothing has points, stars or a place. */
export function onlyScripts({ survey: { routes } }: Pick<Results, 'survey'>): boolean {
  return Object.keys(routes).every((route) => route === 'scripted');
}

/** What the page of all councils is called. */
export function leagueTitle(results: Pick<Results, 'survey'>): string {
  return onlyScripts(results) ? 'Councils' : 'League table';
}

/** Why nothing is ranked. */
export const unrankedWhy = 'Nothing is ranked here: only written scripts were walked, their words are ours, and they score nothing. How each visit ended is told instead.';
