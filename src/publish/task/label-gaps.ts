import type { Results } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { wayCase } from '../way/way-case.ts';

/** “What the words were”: every council’s link whose words say least of the task, and which words it lacks. Nothing where there is none. */
export function labelGaps(results: Results, scenario: Scenario): Markup {
  const gaps = atlas(results).sites.flatMap((site) => {
    const gap = wayCase(results, site, scenario)?.task.visitor?.gap ?? null;
    return gap === null ? [] : [{ site: site.site, gap }];
  });
  if (gaps.length === 0) return html``;
  return html`<section><h2>What the words were</h2>
<p>On the shortest way, the link whose words say least of the task. A better word here is the cheapest mend there is.</p>
<ul class="grouped">${gaps.map(({ site, gap }) => html`<li><a href="../${paths.way(site.id, scenario.id)}">${site.name}</a><br>${gap}</li>
`)}</ul></section>
`;
}
