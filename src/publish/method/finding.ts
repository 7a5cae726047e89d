import { html, type Markup } from '../markup/html.ts';

/** Words, scent, the judging of pages, and the route questions: how a way is found, and what needs no model. */
export function finding(): Markup {
  return html`<section id="finding"><h2>How a way is found and judged</h2>
<p>Three things are told apart and never made into one figure: which page answers; whether each route leads there; how easily somebody gets there who
follows words. Only the second scores, and of its questions only those to which the method gives a weight.</p>
<h3>Words</h3>
<p>Each task has four lists of words, written before the fieldwork: what the resident means, the doors that a resident would accept on the way, look-alike
tasks, and what the resident does. Words are compared by their stems, so that “bins” and “bin” are one; a run-together word such as “counciltax” is taken
apart only where every part of it is known. Every word has a strength: a weak synonym cannot carry a page alone. The lists stand on each task’s page.</p>
<h3>The scent of a link</h3>
<p>A link smells of a task by its own words most, less by the heading over it and the words beside it. Words that say nothing of the task thin the scent, a
look-alike’s words take more than half of it away, and news and files count about half. It goes from 0 to 1. The visitor’s scent never reads addresses, which residents
do not see; the crawl’s does.</p>
<h3>Which page answers</h3>
<p>The same lists are held against a page’s title, headings, way to it, address, first words, text and best passage, and against the words of the links that
lead there. What counted, and what was taken away (news, archives, minutes, lists of links, pages with next to no text), is kept line by line. From 0.70 on a
page is taken for the answer; from 0.50 on a person is asked; under that it is “not found by these rules”. Pages as good as the best, within .03, count as the
answer too. A person’s word, by a pin or a reply, stands above all this, and the pages say so.</p>
<h3>The route questions</h3>
<p>Does the home page link to the answer (H1), or a page below it (H2)? Does the site’s own search give it among the first five for the task’s query (S5), and
for the same asked as somebody would say it (S5c)? Does the A to Z list it (AZ)? Does a short address lead there (U)? Do all routes end on the same page (C)?
Anybody can repeat these by hand. A route that a site does not have leaves the sum.</p>
<p>One more (E) is a stand-in: a textbook search engine (BM25F) over the pages that were read of the site, title counting most, then heading and address; documents
are not among them, for their text is not read. It says how the site’s pages compete with each other for the query. No search engine on the web was asked. It is told and not scored.</p></section>
`;
}
