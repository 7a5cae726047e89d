import type { Box } from '../../model/facts.ts';
import { html, type Markup } from './html.ts';
import { ring, type Size } from './ring.ts';

/**
 * A part of a picture, as wide as it is and at most `most` high, with the box on it in a frame and all else dimmed; the part is that round the
 * box, or the top where there is none. Drawn without style attributes, which our own policy forbids.
 */
export function framed(file: string, picture: Size, box: Box | null, how: { readonly most: number; readonly room: number; readonly words: string }): Markup {
  const { top, height } = part(picture, Math.round(how.most), box);
  return html`<svg class="spot" role="img" viewBox="0 ${top} ${picture.width} ${height}"><title>${how.words}</title>
<image href="${file}" width="${picture.width}" height="${picture.height}"/>${box !== null && ring(box, picture, how.room)}</svg>`;
}

function part({ height }: Size, most: number, box: Box | null): { readonly top: number; readonly height: number } {
  const high = Math.min(height, most);
  const middle = box === null ? 0 : box.y + box.height / 2;
  return { top: Math.round(Math.max(0, Math.min(height - high, middle - high / 2))), height: high };
}
