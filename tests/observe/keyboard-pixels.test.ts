import { describe, expect, it } from 'vitest';
import { cropped, difference, restless, type Pixels } from '../../src/observe/keyboard-pixels.ts';

type Rgb = readonly [number, number, number];

/** A picture of 40 × 20 in one colour, with boxes painted on it. */
function picture(ground: Rgb, ...boxes: readonly { x: number; y: number; width: number; height: number; colour: Rgb }[]): Pixels {
  const [width, height] = [40, 20];
  const data = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    const box = boxes.findLast((one) => x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height);
    data.set(box?.colour ?? ground, pixel * 3);
  }
  return { width, height, channels: 3, data };
}
const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];
const whole = { x: 0, y: 0, width: 40, height: 20 };

describe('what differs between two pictures', () => {
  it('is nothing between the same', () => {
    expect(difference(picture(white), picture(white), whole)).toEqual({ changed: 0, strong: 0, clear: 0, contrast: null });
  });

  it('is a ring that appears, with its contrast', () => {
    const ring = { x: 2, y: 2, width: 36, height: 16, colour: black };
    expect(difference(picture(white), picture(white, ring, { x: 4, y: 4, width: 32, height: 12, colour: white }), whole)).toEqual({ changed: 192, strong: 192, clear: 192, contrast: 21 });
  });

  it('is not what only moves by a pixel, though the place is another', () => {
    const at = (x: number): Pixels => picture(white, { x, y: 5, width: 3, height: 8, colour: black });
    expect(difference(at(10), at(11), whole)).toEqual({ changed: 0, strong: 16, clear: 16, contrast: null });
  });

  it('counts a background that hardly changes, as hardly', () => {
    expect(difference(picture(white), picture([246, 246, 246]), whole)).toMatchObject({ changed: 800, strong: 0, contrast: 1.08 });
    expect(difference(picture(white), picture([252, 252, 252]), whole)).toMatchObject({ changed: 0 });
  });

  it('leaves out what changes by itself, and what lies outside the part', () => {
    const [before, after] = [picture(white), picture(white, { x: 30, y: 0, width: 10, height: 20, colour: black })];
    expect(difference(before, after, whole, restless(before, after)).changed).toBe(0);
    expect(difference(before, after, { x: -5, y: 0, width: 20, height: 20 }).changed).toBe(0);
    expect(difference(before, { ...after, width: 20 }, whole).changed).toBe(0);
  });
});

it('cuts a part out as a PNG', () => {
  const png = cropped(picture(white, { x: 10, y: 5, width: 3, height: 8, colour: black }), { x: 8, y: 4, width: 100, height: 6 });
  expect([...png.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(32);
});
