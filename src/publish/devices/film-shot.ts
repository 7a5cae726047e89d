import type { FilmStop } from '../../model/difference.ts';
import type { LookCard } from '../../model/kit.ts';
import type { Device } from '../../model/survey.ts';
import { isPicture } from '../markup/evidence.ts';
import { html, type Markup } from '../markup/html.ts';
import { isOnPicture, ring } from '../markup/ring.ts';

/** Room round the link, in pixels of the picture: these are shown small. */
const room: Readonly<Record<Device, number>> = { desktop: 14, phone: 8 };

/** What a picture of a strip is made of. */
export interface Shot {
  /** Leads to the published folder. */
  readonly base: string;
  readonly device: Device;
  readonly stop: FilmStop;
  readonly card: LookCard | null;
  /** Whether its address is on the council's own host. */
  readonly isOwn: boolean;
  /** What the picture shows, in words, but for the link. */
  readonly words: string;
}

/** The picture of a page with the link that was used in a frame, the whole file behind a link; or, where there is none, why. Loaded only when it comes into view. */
export function filmShot({ base, device, stop, card, isOwn, words }: Shot): Markup {
  const picture = card?.images[device];
  if (picture === undefined || !isPicture(picture.image)) return html`<p class="no-shot">${whyNone(card, device, isOwn)}</p>`;
  const file = `${base}evidence/${picture.image}`;
  const box = stop.frame?.box ?? null;
  const framed = box !== null && isOnPicture(box, picture) ? box : null;
  return html`<a href="${file}"><img src="${file}" width="${picture.width}" height="${picture.height}" loading="lazy" decoding="async" alt="${words}${linkWords(stop, framed !== null)}">${
    framed !== null && html`<svg class="over" viewBox="0 0 ${picture.width} ${picture.height}" aria-hidden="true">${ring(framed, picture, room[device])}</svg>`}</a>`;
}

function linkWords({ used, frame }: FilmStop, isFramed: boolean): string {
  if (used === '' || frame === null) return '';
  return isFramed ? `, with “${used}” framed` : `; “${used}” is not to be seen on it`;
}

function whyNone(card: LookCard | null, device: Device, isOwn: boolean): string {
  if (card === null) return isOwn ? 'No picture: this page was not looked at.' : 'No picture: this page is on another site, which was not opened.';
  if (card.failure !== null) return `No picture: the page could not be opened (${card.failure}).`;
  const other: Device = device === 'phone' ? 'desktop' : 'phone';
  return card.images[other] === undefined ? 'No picture was taken of this page.' : `No picture on a ${device}: this page was pictured on a ${other} only.`;
}
