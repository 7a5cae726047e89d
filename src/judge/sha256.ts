/** SHA-256 of the text's UTF-8 bytes in hex, after FIPS 180-4. Here because a pure room may use neither `node:crypto` nor a promise. */
export function sha256(text: string): string {
  const state = Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
  const bytes = padded(new TextEncoder().encode(text));
  for (let at = 0; at < bytes.length; at += 64) addBlock(state, new DataView(bytes.buffer, at, 64));
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

const primes = Array.from({ length: 312 }, (_, n) => n).filter((n) => n > 1 && !Array.from({ length: n }, (_, d) => d).some((d) => d > 1 && n % d === 0));
const constants = Uint32Array.from(primes.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));

/** The first 32 bits of the fractional part. */
function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const all = new Uint8Array(length);
  all.set(bytes);
  all[bytes.length] = 0x80;
  new DataView(all.buffer).setBigUint64(length - 8, BigInt(bytes.length) * 8n);
  return all;
}

function addBlock(state: Uint32Array, block: DataView): void {
  const [w, s] = [schedule(block), Array.from(state)];
  for (let t = 0; t < 64; t += 1) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = s;
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (constants[t] ?? 0) + (w[t] ?? 0)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    s.splice(0, 8, (one + two) | 0, a, b, c, (d + one) | 0, e, f, g);
  }
  s.forEach((word, i) => { state[i] = (state[i] ?? 0) + word; });
}

function schedule(block: DataView): Int32Array {
  const w = new Int32Array(64);
  for (let t = 0; t < 64; t += 1) {
    const [before15 = 0, before2 = 0] = [w[t - 15], w[t - 2]];
    const small = turn(before15, 7) ^ turn(before15, 18) ^ (before15 >>> 3);
    const large = turn(before2, 17) ^ turn(before2, 19) ^ (before2 >>> 10);
    w[t] = t < 16 ? block.getInt32(t * 4) : (w[t - 16] ?? 0) + small + (w[t - 7] ?? 0) + large;
  }
  return w;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
