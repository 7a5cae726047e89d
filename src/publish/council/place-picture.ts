import type { Box } from '../../model/facts.ts';
import type { Finding } from '../../model/finding.ts';
import type { Results } from '../../model/kit.ts';
import type { FaultPlace } from '../../model/spot.ts';
import { atlas } from '../atlas.ts';
import { isPicture } from '../markup/evidence.ts';
import { framed } from '../markup/framed.ts';
import { html, type Markup } from '../markup/html.ts';

/** The width in CSS pixels at which the desktop’s pictures are taken. */
const SCREEN = 1280;
/** More of the picture than this is no place on it. */
const LARGEST = .6;

/**
 * A picture of the place with the state in which it was taken; where there is none, the place in a frame on the picture of its page as it had
 * loaded, if it stands on that. Nothing where no picture shows it.
 */
export function placePicture(results: Results, finding: Finding, place: FaultPlace, base: string): Markup {
  const { image, name, selector, when } = place;
  const called = name === '' ? selector : name;
  if (image === undefined || !isPicture(image)) return onPage(results, finding, place, base);
  const file = `${base}evidence/${image}`;
  return html`<a href="${file}"><img src="${file}" loading="lazy" alt="${`The place as it was seen${when === undefined ? '' : ` ${when}`}: ${called}`}"></a>
<p class="aside">The picture shows it ${when ?? 'as the page loads'}.</p>`;
}

function onPage(results: Results, finding: Finding, { box, name, selector, when }: FaultPlace, base: string): Markup {
  const picture = atlas(results).look(finding.site, lookOf(finding))?.images.desktop;
  if (picture === undefined || !isPicture(picture.image) || box === null || finding.device !== 'desktop' || finding.seenAs !== undefined || !stands(when)) return html``;
  const shown = scaled(box, picture.width / SCREEN);
  if (!isWithin(shown, picture)) return html``;
  const file = `${base}evidence/${picture.image}`;
  const words = `The page as it had loaded, with ${name === '' ? selector : name} in a frame`;
  return html`<a href="${file}">${framed(file, picture, shown, { most: Math.max(picture.width * .3, shown.height + 120), room: 8, words })}</a>
<p class="aside">The page as it had loaded${when !== undefined && ', before anything was done to it'}; the frame is where it stands.</p>`;
}

/** Whether it stands on the page as it loads where it stood in that state: not what is opened, nor what another width moves. */
function stands(when: string | undefined): boolean {
  return when === undefined || (/^(?:when |with |open as )/.test(when) && !/^when “.*” is pressed$/.test(when));
}

function lookOf({ id, evidence }: Finding): string {
  return /\/page-([0-9a-f]{16})(?:\/|$)/.exec(id)?.[1] ?? evidence.find((one) => one.startsWith('look:'))?.slice('look:'.length) ?? '';
}

function scaled({ x, y, width, height }: Box, by: number): Box {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}

/** Whole, and small enough to be a place. */
function isWithin({ x, y, width, height }: Box, picture: { readonly width: number; readonly height: number }): boolean {
  return x >= 0 && y >= 0 && x + width <= picture.width && y + height <= picture.height && width >= 1 && height >= 1
    && width * height <= LARGEST * picture.width * picture.height;
}
