import type { Frame, LookCard } from '../../model/kit.ts';
import type { Device } from '../../model/survey.ts';
import { isPicture } from '../markup/evidence.ts';
import { html, type Markup } from '../markup/html.ts';
import { wayBase } from './way-case.ts';

/** Of a picture that is longer than this many times its width, only the neighbourhood of the link is shown. */
const longest: Readonly<Record<Device, number>> = { desktop: .8, phone: 2.2 };
const margin: Readonly<Record<Device, number>> = { desktop: 12, phone: 7 };

/**
 * The picture of a page on a device with the link in a frame where it stands and all else dimmed; the whole picture behind a link. Drawn
 * without style attributes, which our own policy forbids. Nothing where there is no picture of it.
 */
export function spotlight(card: LookCard, device: Device, frame: Frame | undefined, words: string): Markup {
  const picture = card.images[device];
  if (picture === undefined || !isPicture(picture.image)) return html``;
  const shown = frame !== undefined && isOnPicture(frame, picture) ? frame.box : null;
  const file = `${wayBase}evidence/${picture.image}`;
  const { top, height } = part(picture, device, shown);
  return html`<figure class="${device}"><a href="${file}"><svg class="spot" role="img" viewBox="0 ${top} ${picture.width} ${height}"><title>${words}</title>
<image href="${file}" width="${picture.width}" height="${picture.height}"/>${shown !== null && ring(shown, picture, margin[device])}</svg></a>
<figcaption>On a ${device}${frame !== undefined && where(frame, picture)}</figcaption></figure>
`;
}

type Picture = NonNullable<LookCard['images'][Device]>;
type Shown = NonNullable<Frame['box']>;

/** Whether the middle of the link lies on the picture. */
function isOnPicture({ box }: Pick<Frame, 'box'>, { width, height }: Pick<Picture, 'width' | 'height'>): boolean {
  if (box === null) return false;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return x >= 0 && y >= 0 && x < width && y < height;
}

function part({ width, height }: Picture, device: Device, box: Shown | null): { readonly top: number; readonly height: number } {
  const most = Math.min(height, Math.round(width * longest[device]));
  const middle = box === null ? 0 : box.y + box.height / 2;
  return { top: Math.round(Math.max(0, Math.min(height - most, middle - most / 2))), height: most };
}

function ring(box: Shown, { width, height }: Picture, room: number): Markup {
  const left = Math.max(0, box.x - room);
  const top = Math.max(0, box.y - room);
  const wide = Math.min(width, box.x + box.width + room) - left;
  const high = Math.min(height, box.y + box.height + room) - top;
  const hole = `M${left} ${top}h${wide}v${high}h-${wide}z`;
  return html`<path class="dim" d="M0 0H${width}V${height}H0z${hole}"/><path class="ring" d="${hole}"/><path class="edge" d="${hole}"/>`;
}

/** What the picture does not show of the link; '' where it is all there. */
function where(frame: Frame, picture: Picture): string {
  if (frame.box === null) return ': the link was not to be seen when the page had loaded';
  if (isOnPicture(frame, picture)) return frame.covered ? ': something lay over the link' : '';
  const below = Math.ceil(frame.box.y + frame.box.height / 2 - picture.height);
  return below >= 0 ? `: the link stands ${below} pixels below this first screen` : ': the link stands outside this picture';
}
