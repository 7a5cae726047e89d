import type { Results, SiteResult } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { html, joined, type Markup } from '../markup/html.ts';
import { counted } from '../words/figures.ts';
import { screensOf } from '../words/screens-of.ts';

/** What was found on the survey's further screens, in how many checks each; nothing where the survey has none or no page was seen there. */
export function furtherScreens(results: Results, site: SiteResult): Markup {
  const found = (atlas(results).findings.get(site.site.id) ?? []).filter(({ state }) => state === 'passed' || state === 'failed' || state === 'cantTell');
  const seen = screensOf(results).further.flatMap(({ id, title, width, height }) => {
    const mine = found.filter(({ device }) => device === id);
    const [asked, failed] = [checksIn(mine), checksIn(mine.filter(({ state }) => state === 'failed'))];
    return asked === 0 ? [] : [html`on ${title} (${width} × ${height}) ${failed === 0 ? `no failures found by ${counted(asked, 'check', 'checks')}` : `faults found by ${failed} of ${counted(asked, 'check', 'checks')}`}`];
  });
  if (seen.length === 0) return html``;
  return html`<p>The home page and the pages that answer were seen on further screens, where nothing is scored: ${joined(seen, '; ')}. Only what such a screen can change is asked there.</p>
`;
}

function checksIn(findings: readonly { readonly check: string }[]): number {
  return new Set(findings.map(({ check }) => check)).size;
}
