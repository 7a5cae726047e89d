import type { Finding } from '../../model/finding.ts';
import type { Results } from '../../model/kit.ts';
import type { FaultPlace } from '../../model/spot.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { counted } from '../words/figures.ts';
import { isOfAxe } from '../words/said-by-axe.ts';
import { placePicture } from './place-picture.ts';

const shown = 3;
/** What the engine says is kept to so many characters. */
const CUT = 300;

/** Where a fault stands: its picture, what was measured in which state, and the element's code; further kinds of places folded out. */
export function faultPlaces(results: Results, finding: Finding, base: string): Markup {
  const { places = [] } = finding;
  const seen = places.length <= shown + 1 ? places.length : shown;
  const more = places.length - seen;
  const told = (place: FaultPlace): Markup => placeTold(results, finding, place, base);
  return html`${places.slice(0, seen).map(told)}${more > 0 && html`<details class="more"><summary>and ${counted(more, 'other kind of place', 'other kinds of places')} on the page</summary>
${places.slice(seen).map(told)}</details>`}`;
}

function placeTold(results: Results, finding: Finding, place: FaultPlace, base: string): Markup {
  const { why, when, count = 1, html: code, selector, landmark } = place;
  return html`<figure class="at">${placePicture(results, finding, place, base)}
<figcaption>${measured(finding, why)}${when !== undefined && html` <span class="aside">${when}</span>`}${
    count > 1 && html` <span class="aside">${counted(count, 'such place', 'such places')} on the page</span>`}</figcaption>
<pre><code>${code}</code></pre>
<p class="aside"><code>${selector}</code>${landmark !== '' && `, in ${landmark.replaceAll('>', ', ')}`}</p></figure>
`;
}

/** What was measured; an engine's own words are quoted. */
function measured(finding: Finding, why: string): Part {
  return isOfAxe(finding) && why !== '' ? `axe says: “${why.length < CUT ? why : `${why}…`}”` : why;
}
