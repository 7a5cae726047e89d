import { html, type Markup } from './html.ts';

/** Stars as words with a drawing beside them: "3 of 4". Null is "not rated", never none. */
export function stars(count: number | null, most: number): Markup {
  if (count === null) return html`<span class="none">not rated</span>`;
  return html`<span class="stars s${count}-${most}">${drawing(count, most)}<span>${count} of ${most}<span class="unseen"> stars</span></span></span>`;
}

const shape = 'M8 1l2.1 4.6 5 .6-3.7 3.4 1 4.9L8 12l-4.4 2.5 1-4.9L.9 6.2l5-.6z';

function drawing(count: number, most: number): Markup {
  const each = Array.from({ length: most }, (_, n) => html`<path class="${n < count ? 'on' : 'off'}" transform="translate(${n * 17})" d="${shape}"/>`);
  return html`<svg aria-hidden="true" focusable="false" width="${most * 17}" height="16" viewBox="0 0 ${most * 17} 16">${each}</svg>`;
}

/** One cell of a matrix: the number on a tint, so that neither is needed to read the other. */
export function starCell(count: number, most: number): Markup {
  return html`<span class="tint t${Math.round((count / Math.max(most, 1)) * 4)}">${count}<span class="unseen"> of ${most} stars</span></span>`;
}
