import type { Box } from '../../model/facts.ts';
import { html, type Markup } from './html.ts';

/** A picture's size in its own pixels. */
export interface Size { readonly width: number; readonly height: number }

/** Whether the middle of a box lies on the picture. */
export function isOnPicture({ x, y, width, height }: Box, picture: Size): boolean {
  const [across, down] = [x + width / 2, y + height / 2];
  return across >= 0 && down >= 0 && across < picture.width && down < picture.height;
}

/** Drawn over a picture, in its own pixels: a ring round the box with some room, and everything outside it dimmed. */
export function ring(box: Box, { width, height }: Size, room: number): Markup {
  const left = Math.max(0, box.x - room);
  const top = Math.max(0, box.y - room);
  const wide = Math.min(width, box.x + box.width + room) - left;
  const high = Math.min(height, box.y + box.height + room) - top;
  const hole = `M${left} ${top}h${wide}v${high}h-${wide}z`;
  return html`<path class="dim" d="M0 0H${width}V${height}H0z${hole}"/><path class="ring" d="${hole}"/><path class="edge" d="${hole}"/>`;
}
