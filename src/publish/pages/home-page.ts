import type { Report, Results } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { bandCounts } from '../home/band-counts.ts';
import { outcomeBoxes, outcomeLine } from '../home/outcome-counts.ts';
import { plainFindings } from '../home/plain-findings.ts';
import { html, type Markup } from '../markup/html.ts';
import { page } from '../markup/page.ts';
import { paths } from '../paths.ts';
import { starCounts } from '../task/star-counts.ts';
import { counted } from '../words/figures.ts';
import { onlyScripts, unrankedWhy } from '../words/only-scripts.ts';
import { walkedWords } from '../words/walked-words.ts';

/** index.html: what this is, what came out in plain words, where to go next. */
export const homePage: Report = {
  id: 'home-page',
  render: (results) => [page(results, {
    path: paths.home,
    title: 'Can residents do what they came for?',
    lead: `${counted(results.sites.length, 'council website was', 'council websites were')} visited by a machine, for ${
      counted(results.survey.scenarios.length, 'top task', 'top tasks')}: ${walkedWords(results)}.${onlyScripts(results) ? ` ${unrankedWhy}` : ''}`,
    body: body(results),
  })],
};

function body(results: Results): Markup {
  return html`${onlyScripts(results) ? outcomeBoxes(results) : bandCounts(results)}
<div class="beside">${plainFindings(results)}${reading(results)}</div>
${tasks(results)}${councils(results)}`;
}

function reading(results: Results): Markup {
  return html`<section id="reading"><h2>How to read this</h2>
<ul>${onlyScripts(results) ? scripts() : bands(results)}<li><strong>Not assessed is not nought.</strong> A council that could not be visited is named with the reason${!onlyScripts(results) && ' and has no points'}.</li>
<li><strong>Automatic.</strong> Checks by a machine find a part of what people meet. <a href="${paths.method}#limits">What this cannot see</a></li></ul>
<p><a href="${paths.method}">The method</a> · <a href="${paths.method}#charter">what the crawler may do</a> · <a href="${paths.data}">all data</a></p></section>
`;
}

function scripts(): Markup {
  return html`<li><strong>How it ended.</strong> A script is a task’s steps as somebody wrote them down. Each visit is told by <a href="${paths.method}#outcomes">one of eleven outcomes</a>, with what was seen.</li>
<li><strong>Whose doing.</strong> Not found, dead end, led elsewhere and an account needed say something of the site; the others say nothing against it. Where a page stands and our words no longer fit it, our script broke.</li>
<li><strong>Every visit opens.</strong> A council’s page shows each step, what was used and a picture of the page.</li>
`;
}

function bands(results: Results): Markup {
  return html`<li><strong>Bands first.</strong> One to ${atlas(results).stars} stars say how well the tasks can be done. Points and places come second. One number has no doubt; “84 (72–85)” is 84 points, 72 if everything that could not be told had failed, 85 if it had passed.</li>
<li><strong>Every figure opens.</strong> Points lead to the ledger they add up from, its lines to the answers, and these to pictures and page sources.</li>
`;
}

function tasks(results: Results): Markup {
  return html`<section id="tasks"><h2>The tasks</h2>
<div class="task-cards">${results.survey.scenarios.map((scenario) => html`<article><h3><a href="${paths.task(scenario.id)}">${scenario.task}</a></h3>
${onlyScripts(results) ? outcomeLine(results.sites, scenario.id) : starCounts(results, scenario)}</article>
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
