import type { Results } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup } from '../markup/html.ts';

/** Where the rules are known to be unfair, and what may be done about it. */
export function unfair(results: Results): Markup {
  const title = (check: string): string => `“${atlas(results).check.get(check)?.title ?? check}”`;
  return html`<section id="unfair"><h2>Where this is unfair</h2>
<p>Known, and printed so that nobody has to find it out:</p>
<ul>
<li>Words outside the lists: local names, brand names of a service, words of another country. A council can say which word is missing.</li>
<li>Labels that are pictures without a text alternative say nothing to these rules.</li>
<li>Personal areas (“My area”, “My account”) hide what they hold behind a sign-in.</li>
<li>Welsh is judged by its own lists of words, where they are written; Gaelic and other languages are not.</li>
<li>Menus that only script makes are read in a browser only where a page is empty without it.</li>
<li>One constant stands for every menu’s visibility, whatever it looks like.</li>
<li>A site without a search, or without an A to Z, loses nothing by that: the question leaves the sum. A site with a bad one loses points.</li>
<li>A task whose answer was not found costs its own stars, but its questions leave “Finding the way”: who has fewer answers may have more points there.</li>
<li>Small things to tap and a forbidden zoom are each seen by two checks, and may cost twice: by ${title('tap-target')} and ${title('zoom-limited')}, and by axe’s own rules
target-size and meta-viewport among the accessibility checks.</li>
<li>The questions of the way (home page, page below, search, A to Z, same page) count in the task and again in “Finding the way”: a bad search costs in both.</li>
<li>A way that goes over the A to Z counts as a way over links too.</li>
<li>An answer on another host is noted, and what stands there is read once or not at all.</li>
</ul>
<p>A council may name the page that answers (a pin). Links, search and A to Z are then measured to that page, and what these rules took for the answer is shown
beside it.</p></section>
`;
}
