import type { Report, Results } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { bandCounts } from '../home/band-counts.ts';
import { plainFindings } from '../home/plain-findings.ts';
import { html, type Markup } from '../markup/html.ts';
import { page } from '../markup/page.ts';
import { paths } from '../paths.ts';
import { starCounts } from '../task/star-counts.ts';
import { counted } from '../words/figures.ts';

/** index.html: what this is, what came out in plain words, where to go next. */
export const homePage: Report = {
  id: 'home-page',
  render: (results) => [page(results, {
    path: paths.home,
    title: 'Can residents do what they came for?',
    lead: `${counted(results.sites.length, 'council website was', 'council websites were')} visited as residents visit, for ${
      counted(results.survey.scenarios.length, 'top task', 'top tasks')}: by links, by the site’s search, by its A to Z; on a desktop and on a phone.`,
    body: body(results),
  })],
};

function body(results: Results): Markup {
  return html`${bandCounts(results)}
<div class="beside">${plainFindings(results)}${reading(results)}</div>
${tasks(results)}${councils(results)}`;
}

function reading(results: Results): Markup {
  return html`<section id="reading"><h2>How to read this</h2>
<ul><li><strong>Bands first.</strong> One to ${atlas(results).stars} stars say how well the tasks can be done. Points and places come second. One number has no doubt; “84 (72–85)” is 84 points, 72 if everything that could not be told had failed, 85 if it had passed.</li>
<li><strong>Every figure opens.</strong> Points lead to the ledger they add up from, its lines to the answers, and these to pictures and page sources.</li>
<li><strong>Not assessed is not nought.</strong> A council that could not be visited is named with the reason and has no points.</li>
<li><strong>Automatic.</strong> Checks by a machine find a part of what people meet. <a href="${paths.method}#limits">What this cannot see</a></li></ul>
<p><a href="${paths.method}">The method</a> · <a href="${paths.method}#charter">what the crawler may do</a> · <a href="${paths.data}">all data</a></p></section>
`;
}

function tasks(results: Results): Markup {
  return html`<section id="tasks"><h2>The tasks</h2>
<div class="task-cards">${results.survey.scenarios.map((scenario) => html`<article><h3><a href="${paths.task(scenario.id)}">${scenario.task}</a></h3>
${starCounts(results, scenario)}</article>
`)}</div></section>
`;
}

function councils(results: Results): Markup {
  return html`<section id="councils"><h2>Find a council</h2>
<ul class="columns">${atlas(results).sites.map(({ site, notAssessed }) => html`<li><a href="${paths.council(site.id)}">${site.name}</a>${notAssessed !== null
    && html` <span class="aside">not assessed</span>`}</li>
`)}</ul></section>
`;
}
