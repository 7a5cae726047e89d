import type { Report, Results, SiteResult } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import { allowedPosts } from '../council/allowed-posts.ts';
import { criteriaSection } from '../council/criteria-section.ts';
import { headline } from '../council/headline.ts';
import { inclusionSection } from '../council/inclusion-section.ts';
import { measures } from '../council/measures.ts';
import { pageFaults } from '../council/page-faults.ts';
import { pagesSeen } from '../council/pages-seen.ts';
import { searchQuality } from '../council/search-quality.ts';
import { taskSection } from '../council/task-section.ts';
import { undecided } from '../council/undecided.ts';
import { atlas } from '../atlas.ts';
import { councilDevices } from '../devices/council-devices.ts';
import { contents } from '../markup/contents.ts';
import { html, isEmpty, type Markup } from '../markup/html.ts';
import { page } from '../markup/page.ts';
import { starCell } from '../markup/stars.ts';
import { slug } from '../markup/slug.ts';
import { labSection } from '../lab/lab-section.ts';
import { paths } from '../paths.ts';
import { statementBlock } from '../statement/statement-block.ts';
import { counted, weight } from '../words/figures.ts';
import { leagueTitle, onlyScripts } from '../words/only-scripts.ts';
import { siteTitle } from '../words/site-title.ts';
import { typeInside } from '../words/type-words.ts';

const sections = [
  ['devices', 'Desktop and phone'], ['measures', 'Measures'], ['search', 'The site’s own search'], ['faults', 'Faults of pages'], ['criteria', 'WCAG, criterion by criterion'], ['statement', 'Accessibility statement and documents'], ['lab', 'How it feels on a slow phone'], ['inclusion', 'Weight, privacy and reach'], ['unsure', 'What could not be told'], ['untested', 'What was not tested'],
  ['pages', 'The pages seen'], ['allowed', 'What may be sent here'], ['files', 'Every answer, and files'],
] as const;

/** councils/<id>.html: everything there is to say of one council. */
export const councilPages: Report = {
  id: 'council-pages',
  render: (results) => atlas(results).sites.map((site) => page(results, {
    path: paths.council(site.site.id),
    title: siteTitle(results, site),
    trail: [{ path: paths.league, title: leagueTitle(results) }],
    body: site.notAssessed === null ? whole(results, site) : html`${headline(results, site)}${downloads(site)}`,
  })),
};

function whole(results: Results, site: SiteResult): Markup {
  const duty = results.survey.scenarios.filter((scenario) => scenario.for.includes(site.site.type));
  const others = results.survey.scenarios.filter((scenario) => !scenario.for.includes(site.site.type));
  return html`${headline(results, site)}${ways(results, site)}
<section id="tasks"><h2 id="m-tasks">Task by task</h2>
${mean(results, site, duty)}${duty.map((scenario) => taskSection(results, site, scenario))}
${others.length > 0 && html`<p class="aside">Not asked, because it is no duty of a ${typeInside(site.site.type)}: ${others.map((scenario) => scenario.task).join('; ')}.</p>`}</section>
${councilDevices(results, site)}${!onlyScripts(results) && measures(results, site)}${searchQuality(site)}${pageFaults(results, site)}${criteriaSection(results, site)}${statementBlock(site)}${labSection(site)}${inclusionSection(site)}${undecided(results, site)}${pagesSeen(site)}${allowedPosts(results, site)}${downloads(site)}`;
}

function mean(results: Results, site: SiteResult, duty: readonly Scenario[]): Markup {
  const had = duty.flatMap((scenario) => atlas(results).score(site.site.id, `task:${scenario.id}`)?.stars ?? []);
  if (had.length === 0) return html``;
  const average = had.reduce((sum, stars) => sum + stars, 0) / had.length;
  const most = atlas(results).stars;
  const steps = Array.from({ length: most + 1 }, (_, n) => most - n).map((step) => [step, had.filter((stars) => stars === step).length] as const);
  const told = steps.filter(([, count]) => count > 0).map(([step, count]) => `${count} with ${counted(step, 'star', 'stars')}`).join(', ');
  return html`<p>In the overall points the tasks count by the mean of their stars. ${counted(had.length, 'task was', 'tasks were')} rated: ${told}. The mean is
${weight(average)} of ${most} stars.</p>
`;
}

function ways(results: Results, site: SiteResult): Markup {
  const duty = results.survey.scenarios.filter((scenario) => scenario.for.includes(site.site.type));
  const most = atlas(results).stars;
  const tasks = duty.map((scenario) => {
    const stars = atlas(results).score(site.site.id, `task:${scenario.id}`)?.stars ?? null;
    const mark = onlyScripts(results) ? '' : stars === null ? html`<span class="tint none">–<span class="unseen"> not rated</span></span>` : starCell(stars, most);
    return html`<li><a href="#task-${slug(scenario.id)}">${mark} <span class="to">${scenario.task}</span></a></li>
`;
  });
  const missing = new Set([...(isEmpty(councilDevices(results, site)) ? ['devices'] : []), ...(onlyScripts(results) ? ['measures'] : []), ...(isEmpty(searchQuality(site)) ? ['search'] : []), ...(isEmpty(statementBlock(site)) ? ['statement'] : []), ...(isEmpty(labSection(site)) ? ['lab'] : []), ...(isEmpty(inclusionSection(site)) ? ['inclusion'] : []), ...(isEmpty(allowedPosts(results, site)) ? ['allowed'] : [])]);
  return contents(sections.filter(([id]) => !missing.has(id)), html`<ul class="task-list">${tasks}</ul>`);
}

function downloads(site: SiteResult): Markup {
  return html`<section id="files"><h2>Every answer, and files</h2>
<ul><li><a href="../${paths.findings(site.site.id)}">Every answer about this council</a>, passed ones too</li>
<li><a href="../${paths.earl(site.site.id)}">The same as EARL</a> (JSON-LD)</li>
<li><a href="../${paths.data}">Tables of all councils</a></li></ul></section>
`;
}
