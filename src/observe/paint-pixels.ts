import { Buffer } from 'node:buffer';
import { decode, encode } from 'fast-png';
import type { Page } from 'playwright';
import type { Rgb } from '../model/colour.ts';
import type { Box } from '../model/facts.ts';
import { sessionOf } from './isolated.ts';

/** A picture as bytes of red, green, blue and opacity. */
export interface Pixels { readonly width: number; readonly height: number; readonly data: Uint8Array }

/** The screen, or a part of the document, as it is painted now. */
export async function shot(tab: Page, clip: Box | null = null, scale = 1): Promise<Pixels> {
  const session = await sessionOf(tab);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, ...(clip && { clip: { ...clip, scale } }) });
  const { width, height, channels, data: bytes } = decode(Buffer.from(data, 'base64'));
  if (!(bytes instanceof Uint8Array) || channels < 3) throw new Error('paint: a picture of another kind');
  return { width, height, data: channels === 4 ? bytes : withOpacity(bytes) };
}

function withOpacity(bytes: Uint8Array): Uint8Array {
  const data = new Uint8Array(bytes.length / 3 * 4).fill(255);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) data.set(bytes.subarray(from, from + 3), to);
  return data;
}

export function rgbAt({ width, data }: Pixels, x: number, y: number): Rgb {
  const at = (y * width + x) * 4;
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

/** The part of a picture, as a PNG; at least one pixel. */
export function cutOut(picture: Pixels, box: Box, margin: number): Uint8Array {
  const [left, top] = [Math.max(0, Math.floor(box.x - margin)), Math.max(0, Math.floor(box.y - margin))];
  const width = Math.max(1, Math.min(picture.width - left, Math.ceil(box.width + 2 * margin), 1000));
  const height = Math.max(1, Math.min(picture.height - top, Math.ceil(box.height + 2 * margin), 700));
  const data = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    const from = ((top + row) * picture.width + left) * 4;
    data.set(picture.data.subarray(from, from + width * 4), row * width * 4);
  }
  return encode({ width, height, channels: 4, data });
}

/** As WCAG 2 defines relative luminance. */
export function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * (PARTS[red & 255] ?? 0) + 0.7152 * (PARTS[green & 255] ?? 0) + 0.0722 * (PARTS[blue & 255] ?? 0);
}

const PARTS = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The largest difference of a channel. */
export function apart(one: Rgb, other: Rgb): number {
  return Math.max(Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1]), Math.abs(one[2] - other[2]));
}
