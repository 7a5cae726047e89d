import type { Results, SiteResult } from '../../model/kit.ts';
import { atlas, byText } from '../atlas.ts';
import { html, joined, type Markup } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { counted } from '../words/figures.ts';

/** On which of the pages opened the checks that act were made; nothing where no check acts. By touch more are tried, on a phone: the pages that matter most. */
export function triedOut(results: Results, site: SiteResult): Markup {
  const acting = new Set(results.checks.filter(({ acts }) => acts === true).map(({ id }) => id));
  const opened = site.looks.filter(({ failure, roles }) => failure === null && !roles.every((role) => role === 'state'));
  if (acting.size === 0 || opened.length === 0) return html``;
  const found = (atlas(results).findings.get(site.site.id) ?? []).filter(({ check, state, seenAs, device }) => acting.has(check) && state !== 'untested' && seenAs === undefined && device !== 'phone');
  const looks = new Set(found.map(({ id }) => /^[^/]*\/page-([0-9a-f]{16})\//.exec(id)?.[1]));
  const tried = opened.filter(({ id }) => looks.has(id)).toSorted((a, b) => byText(a.url, b.url));
  const what = 'What shows only in use (keys, pointer, forms, larger text, narrow screens, movement)';
  if (tried.length === 0) return html`<p>${what} was tried out on none of the ${counted(opened.length, 'page', 'pages')} opened.</p>
`;
  return html`<p>${what} was tried out on ${tried.length} of ${counted(opened.length, 'page', 'pages')}, one of each template: ${joined(tried.map(({ url }) => outside(url)), ', ')}. ${tried.length < opened.length
    && 'A fault that only another page has is not seen by these checks.'}</p>
`;
}
