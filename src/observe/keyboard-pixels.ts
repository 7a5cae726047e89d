import { Buffer } from 'node:buffer';
import { decode, encode } from 'fast-png';
import type { Page } from 'playwright';
import { sessionOf } from './isolated.ts';

/** A picture as bytes of red, green and blue, and of opacity where there is a fourth channel. */
export interface Pixels { readonly width: number; readonly height: number; readonly channels: number; readonly data: Uint8Array }

/** What of a picture is asked for, in its own pixels. */
export interface Part { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export interface Difference {
  /** Pixels that are different, and are not only moved by up to two pixels. */
  readonly changed: number;
  /** Pixels that are clearly different where they are. */
  readonly strong: number;
  /** Pixels with a contrast of 3:1 and more between before and after, where they are. */
  readonly clear: number;
  /** WCAG's contrast between before and after that a tenth of the different pixels reaches; null where none is different. */
  readonly contrast: number | null;
}

/** A channel's difference that counts at all, and one that nobody overlooks; of 255. */
const SOME = 5;
const CLEAR = 40;
/** Text that moves is drawn a little differently: so far a pixel may be from the one that it came from. */
const REACH = 2;
const ALIKE = 24;

/** The screen, or a part of the document, as it is painted now. */
export async function shoot(tab: Page, clip: Part | null): Promise<Pixels> {
  const session = await sessionOf(tab);
  const { data: base64 } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, ...(clip && { clip: { ...clip, scale: 1 } }) });
  const { width, height, channels, data } = decode(Buffer.from(base64, 'base64'));
  if (!(data instanceof Uint8Array) || channels < 3) throw new Error('keyboard: a picture of another kind');
  return { width, height, channels, data };
}

/** A part of a picture, as a PNG. */
export function cropped(picture: Pixels, part: Part): Uint8Array {
  const { x, y, width, height } = within(picture, part);
  const { channels } = picture;
  const data = new Uint8Array(Math.max(1, width) * Math.max(1, height) * channels);
  for (let row = 0; row < height; row += 1) {
    const from = ((y + row) * picture.width + x) * channels;
    data.set(picture.data.subarray(from, from + width * channels), row * width * channels);
  }
  return encode({ width: Math.max(1, width), height: Math.max(1, height), channels, depth: 8, data });
}

/** What differs between two pictures of one size inside a part, leaving out what `masked` marks. */
export function difference(before: Pixels, after: Pixels, part: Part, masked: Uint8Array | null = null): Difference {
  const { x, y, width, height } = within(before, part);
  const contrasts: number[] = [];
  let [changed, strong, clear] = [0, 0, 0];
  if (before.width !== after.width || before.height !== after.height) return { changed: 0, strong: 0, clear: 0, contrast: null };
  for (let down = y; down < y + height; down += 1) {
    for (let across = x; across < x + width; across += 1) {
      const pixel = down * before.width + across;
      if (masked?.[pixel] === 1) continue;
      const far = apart(before, after, pixel, pixel);
      if (far <= SOME) continue;
      if (far >= CLEAR) strong += 1;
      const contrast = contrastAt(before, after, pixel);
      if (contrast >= 3) clear += 1;
      if (hasMoved(before, after, across, down, far)) continue;
      changed += 1;
      contrasts.push(contrast);
    }
  }
  contrasts.sort((a, b) => b - a);
  const top = contrasts[Math.floor(contrasts.length / 10)];
  return { changed, strong, clear, contrast: top === undefined ? null : Math.round(top * 100) / 100 };
}

/** Marks what differs between two pictures in which nothing was done. */
export function restless(one: Pixels, other: Pixels): Uint8Array {
  const marks = new Uint8Array(one.width * one.height);
  if (one.width !== other.width || one.height !== other.height) return marks.fill(1);
  for (let pixel = 0; pixel < marks.length; pixel += 1) if (apart(one, other, pixel, pixel) > SOME) marks[pixel] = 1;
  return marks;
}

function within(picture: Pixels, { x, y, width, height }: Part): Part {
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
  return { x: left, y: top, width: Math.max(0, Math.min(picture.width, Math.ceil(x + width)) - left), height: Math.max(0, Math.min(picture.height, Math.ceil(y + height)) - top) };
}

/** The largest difference of a channel. */
function apart(one: Pixels, other: Pixels, here: number, there: number): number {
  let most = 0;
  for (let channel = 0; channel < 3; channel += 1) {
    const far = Math.abs((one.data[here * one.channels + channel] ?? 0) - (other.data[there * other.channels + channel] ?? 0));
    if (far > most) most = far;
  }
  return most;
}

/** Whether both colours of a place stand close by in the other picture: then something has only moved. */
function hasMoved(before: Pixels, after: Pixels, x: number, y: number, far: number): boolean {
  const alike = Math.min(ALIKE, far / 3);
  const here = y * before.width + x;
  let [isThere, wasThere] = [false, false];
  for (let down = Math.max(0, y - REACH); down <= Math.min(before.height - 1, y + REACH); down += 1) {
    for (let across = Math.max(0, x - REACH); across <= Math.min(before.width - 1, x + REACH); across += 1) {
      const there = down * before.width + across;
      isThere ||= apart(before, after, here, there) <= alike;
      wasThere ||= apart(after, before, here, there) <= alike;
      if (isThere && wasThere) return true;
    }
  }
  return false;
}

function contrastAt(before: Pixels, after: Pixels, pixel: number): number {
  const [one, other] = [luminance(before.data, pixel * before.channels), luminance(after.data, pixel * after.channels)];
  return (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
}

function luminance(data: Uint8Array, at: number): number {
  const part = (channel: number): number => {
    const share = (data[at + channel] ?? 0) / 255;
    return share <= .04045 ? share / 12.92 : ((share + .055) / 1.055) ** 2.4;
  };
  return .2126 * part(0) + .7152 * part(1) + .0722 * part(2);
}
