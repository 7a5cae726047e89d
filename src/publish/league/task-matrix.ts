import type { Results, SiteResult } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import { atlas } from '../atlas.ts';
import { bandChip } from '../markup/band-chip.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { slug } from '../markup/slug.ts';
import { starCell } from '../markup/stars.ts';
import { table } from '../markup/table.ts';
import { paths } from '../paths.ts';

/** Councils by tasks: the number of stars in each cell, tinted as well, each leading to the council's own account of it. */
export function taskMatrix(results: Results): Markup {
  const { scenarios } = results.survey;
  const sites = atlas(results).sites.filter((site) => site.notAssessed === null);
  return table({
    caption: 'Stars of each task by council, in alphabetical order', label: 'Stars of each task by council', quiet: true,
    heads: [{ title: 'Council', kind: 'row' }, { title: 'Band' }, ...scenarios.map((scenario) => ({ title: scenario.task, kind: 'mark' as const }))],
    rows: sites.map((site) => ({
      cells: [
        html`<a href="${paths.council(site.site.id)}">${site.site.name}</a>`,
        bandChip(results, atlas(results).row.get(site.site.id), false),
        ...scenarios.map((scenario) => cell(results, site, scenario)),
      ],
    })),
  });
}

function cell(results: Results, site: SiteResult, scenario: Scenario): Part {
  if (!scenario.for.includes(site.site.type)) return html`<span class="none">no duty</span>`;
  const stars = atlas(results).score(site.site.id, `task:${scenario.id}`)?.stars ?? null;
  const mark = stars === null ? html`<span class="tint none">–<span class="unseen"> not rated</span></span>` : starCell(stars, atlas(results).stars);
  return html`<a href="${paths.council(site.site.id)}#task-${slug(scenario.id)}">${mark}</a>`;
}
