import { html, type Markup } from '../markup/html.ts';

/** Where the rules are known to be unfair, and what may be done about it. */
export function unfair(): Markup {
  return html`<section id="unfair"><h2>Where this is unfair</h2>
<p>Known, and printed so that nobody has to find it out:</p>
<ul>
<li>Words outside the lists: local names, brand names of a service, words of another country. A council can say which word is missing.</li>
<li>Labels that are pictures without a text alternative say nothing to these rules.</li>
<li>Personal areas (“My area”, “My account”) hide what they hold behind a sign-in.</li>
<li>Welsh is judged by its own lists of words, where they are written; Gaelic and other languages are not.</li>
<li>Menus that only script makes are read in a browser only where a page is empty without it.</li>
<li>One constant stands for every menu’s visibility, whatever it looks like.</li>
<li>An answer on another host is noted, and what stands there is read once or not at all.</li>
</ul>
<p>A council may name the page that answers (a pin). Links, search and A to Z are then measured to that page, and what these rules took for the answer is shown
beside it.</p></section>
`;
}
