import type { Results } from '../../model/kit.ts';
import { html, type Markup } from '../markup/html.ts';
import { counted } from '../words/figures.ts';
import { onlyScripts } from '../words/only-scripts.ts';
import { accessibilityFinding } from './accessibility-finding.ts';
import { deviceFinding } from './device-finding.ts';
import { hardestFinding } from './hardest-finding.ts';
import { phoneFinding } from './phone-finding.ts';
import { routeFindings } from './route-findings.ts';
import { scriptFindings } from './script-findings.ts';

/** What came out, in sentences that hold nothing but counts; each leads to where it can be checked. */
export function plainFindings(results: Results): Markup {
  const found = [...(onlyScripts(results) ? scriptFindings(results) : hardestFinding(results)), ...routeFindings(results), ...deviceFinding(results), ...phoneFinding(results), ...accessibilityFinding(results)];
  if (found.length === 0) return html``;
  return html`<section id="findings"><h2>What came out</h2>
${whom(results)}<ol class="findings">${found.map((each) => html`<li>${each}</li>`)}</ol></section>
`;
}

/** Why the counts below differ from the number of councils. */
function whom(results: Results): Markup {
  const { sites } = results;
  const rated = onlyScripts(results) ? ' A visit is one task at one council on one device.' : ' “Rated” counts councils by task: not every task is every council’s duty.';
  const without = sites.filter(({ notAssessed }) => notAssessed !== null).length;
  const left = without === 0 ? '' : `, ${without} of them not assessed and in no count below`;
  return html`<p class="aside">${counted(sites.length, 'council was', 'councils were')} visited${left}.${rated}</p>
`;
}
