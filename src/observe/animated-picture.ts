/** How a picture moves: its pictures, how long they take once through, and how often; 0 is without end. */
export interface Animated { readonly frames: number; readonly seconds: number; readonly rounds: number }

/** Reads the frames and the rounds of a GIF, WebP or PNG from its bytes; null where it stands still or is none of them. */
export function animatedPicture(bytes: Uint8Array): Animated | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = text(bytes, 0, 6);
  try {
    const found = magic.startsWith('GIF8') ? gif(view, bytes) : magic.startsWith('RIFF') ? webp(view, bytes) : magic.startsWith('\x89PNG') ? png(view, bytes) : null;
    return found !== null && found.frames > 1 ? found : null;
  } catch {
    return null; // cut off in the middle
  }
}

function text(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

/** Hundredths of a second as browsers take them: what is too short counts as a tenth. */
const delay = (hundredths: number): number => (hundredths < 2 ? 10 : hundredths) / 100;

function gif(view: DataView, bytes: Uint8Array): Animated {
  const table = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  let at = 13 + table(view.getUint8(10));
  const found = { frames: 0, seconds: 0, rounds: 1 };
  const skip = (): void => { while (view.getUint8(at) !== 0) at += view.getUint8(at) + 1; at += 1; };
  while (at < bytes.length && view.getUint8(at) !== 0x3b) {
    const kind = view.getUint8(at);
    if (kind === 0x2c) {
      found.frames += 1;
      at += 10 + table(view.getUint8(at + 9)) + 1;
    } else if (kind === 0x21) {
      const label = view.getUint8(at + 1);
      if (label === 0xf9) found.seconds += delay(view.getUint16(at + 4, true));
      if (label === 0xff && text(bytes, at + 3, 11) === 'NETSCAPE2.0') found.rounds = rounds(view.getUint16(at + 16, true));
      at += 2;
    } else return found;
    skip();
  }
  return found;
}

/** The number says how often it begins again. */
function rounds(again: number): number {
  return again === 0 ? 0 : again + 1;
}

function webp(view: DataView, bytes: Uint8Array): Animated {
  const found = { frames: 0, seconds: 0, rounds: 1 };
  for (let at = 12; at + 8 <= bytes.length;) {
    const kind = text(bytes, at, 4);
    const size = view.getUint32(at + 4, true);
    if (kind === 'ANIM') found.rounds = view.getUint16(at + 12, true);
    if (kind === 'ANMF') { found.frames += 1; found.seconds += (view.getUint32(at + 20, true) & 0xffffff) / 1000; }
    at += 8 + size + (size % 2);
  }
  return found;
}

function png(view: DataView, bytes: Uint8Array): Animated {
  const found = { frames: 0, seconds: 0, rounds: 1 };
  for (let at = 8; at + 8 <= bytes.length;) {
    const size = view.getUint32(at);
    const kind = text(bytes, at + 4, 4);
    if (kind === 'acTL') { found.frames = view.getUint32(at + 8); found.rounds = view.getUint32(at + 12); }
    if (kind === 'fcTL') found.seconds += view.getUint16(at + 28) / (view.getUint16(at + 30) || 100);
    if (kind === 'IDAT' && found.frames === 0) return found;
    at += 12 + size;
  }
  return found;
}
