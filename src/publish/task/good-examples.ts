import type { LookCard, Results, SiteResult } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup } from '../markup/html.ts';
import { pictures } from '../markup/pictures.ts';
import { slug } from '../markup/slug.ts';
import { paths } from '../paths.ts';

const shown = 3;

/** Councils worth looking at: up to three with the most stars there are, their page on a desktop and on a phone. Nothing where none has them. */
export function goodExamples(results: Results, scenario: Scenario): Markup {
  const best = atlas(results).sites.flatMap((site) => {
    const score = atlas(results).score(site.site.id, `task:${scenario.id}`);
    const look = lookOf(site, scenario);
    return score === null || score.stars !== atlas(results).stars || look === null ? [] : [{ site, look, points: score.percent ?? 0 }];
  });
  if (best.length === 0) return html``;
  return html`<section><h2>Worth looking at</h2>
<div class="looks">${best.toSorted((a, b) => b.points - a.points).slice(0, shown).map(({ site, look }) => example(site, look, scenario))}</div></section>
`;
}

function example(site: SiteResult, look: LookCard, scenario: Scenario): Markup {
  return html`<article class="look"><h3><a href="../${paths.council(site.site.id)}#task-${slug(scenario.id)}">${site.site.name}</a></h3>
${pictures('../', look, site.site.name)}</article>
`;
}

function lookOf(site: SiteResult, scenario: Scenario): LookCard | null {
  const set = site.tasks.find((task) => task.scenario === scenario.id)?.destination.set ?? [];
  return site.looks.find((look) => look.failure === null && set.includes(look.url)) ?? null;
}
