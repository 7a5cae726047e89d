import type { Results } from '../../model/kit.ts';
import { html, type Markup } from '../markup/html.ts';
import { accessibilityFinding } from './accessibility-finding.ts';
import { hardestFinding } from './hardest-finding.ts';
import { phoneFinding } from './phone-finding.ts';
import { routeFindings } from './route-findings.ts';

/** What came out, in sentences that hold nothing but counts; each leads to where it can be checked. */
export function plainFindings(results: Results): Markup {
  const found = [...hardestFinding(results), ...routeFindings(results), ...phoneFinding(results), ...accessibilityFinding(results)];
  if (found.length === 0) return html``;
  return html`<section id="findings"><h2>What came out</h2>
<ol class="findings">${found.map((each) => html`<li>${each}</li>`)}</ol></section>
`;
}
