import type { Frame, LookCard } from '../../model/kit.ts';
import type { Device } from '../../model/survey.ts';
import { isPicture } from '../markup/evidence.ts';
import { framed } from '../markup/framed.ts';
import { html, type Markup } from '../markup/html.ts';
import { isOnPicture } from '../markup/ring.ts';
import { wayBase } from './way-case.ts';

/** Of a picture that is longer than this many times its width, only the neighbourhood of the link is shown. */
const longest: Readonly<Record<Device, number>> = { desktop: .8, phone: 2.2 };
const margin: Readonly<Record<Device, number>> = { desktop: 12, phone: 7 };

/**
 * The picture of a page on a device with the link in a frame where it stands and all else dimmed; the whole picture behind a link. Nothing
 * where there is no picture of it.
 */
export function spotlight(card: LookCard, device: Device, frame: Frame | undefined, words: string): Markup {
  const picture = card.images[device];
  if (picture === undefined || !isPicture(picture.image)) return html``;
  const box = frame?.box ?? null;
  const shown = box !== null && isOnPicture(box, picture) ? box : null;
  const file = `${wayBase}evidence/${picture.image}`;
  return html`<figure class="${device}"><a href="${file}">${framed(file, picture, shown, { most: picture.width * longest[device], room: margin[device], words })}</a>
<figcaption>On a ${device}${frame !== undefined && where(frame, picture)}</figcaption></figure>
`;
}

type Picture = NonNullable<LookCard['images'][Device]>;

/** What the picture does not show of the link; '' where it is all there. */
function where({ box, covered }: Frame, picture: Picture): string {
  if (box === null) return ': the link was not to be seen when the page had loaded';
  if (isOnPicture(box, picture)) return covered ? ': something lay over the link' : '';
  const below = Math.ceil(box.y + box.height / 2 - picture.height);
  return below >= 0 ? `: the link stands ${below} pixels below this first screen` : ': the link stands outside this picture';
}
