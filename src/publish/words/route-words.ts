import type { Route } from '../../model/survey.ts';

const words: Readonly<Record<Route, string>> = {
  'navigation': 'Following links from the home page',
  'search': 'The site’s own search',
  'a-z': 'The A to Z',
  'scripted': 'A scripted visit',
};

/** A route in plain words. */
export function routeWords(route: Route): string {
  return words[route];
}
