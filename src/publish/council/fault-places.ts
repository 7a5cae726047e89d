import type { FaultPlace } from '../../model/spot.ts';
import { isPicture } from '../markup/evidence.ts';
import { html, type Markup } from '../markup/html.ts';
import { counted } from '../words/figures.ts';

const shown = 3;

/** Where a fault stands: its picture, what was measured in which state, and the element's code. */
export function faultPlaces(places: readonly FaultPlace[], base: string): Markup {
  const more = places.length - shown;
  return html`${places.slice(0, shown).map((place) => html`<figure class="spot">${picture(place, base)}
<figcaption>${place.why}${place.when !== undefined && html` <span class="aside">${place.when}</span>`}${
    place.count !== undefined && place.count > 1 && html` <span class="aside">${counted(place.count, 'such place', 'such places')} on the page</span>`}</figcaption>
<pre><code>${place.html}</code></pre>
<p class="aside"><code>${place.selector}</code>${place.landmark !== '' && `, in ${place.landmark.replaceAll('>', ', ')}`}</p></figure>
`)}${more > 0 && html`<p class="aside">and ${counted(more, 'other kind of place', 'other kinds of places')} on the page</p>`}`;
}

function picture({ image, name, selector }: FaultPlace, base: string): Markup {
  if (image === undefined || !isPicture(image)) return html``;
  return html`<a href="${base}evidence/${image}"><img src="${base}evidence/${image}" loading="lazy" alt="${`The place as it was seen: ${name === '' ? selector : name}`}"></a>`;
}
