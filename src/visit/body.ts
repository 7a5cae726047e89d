import type { IncomingMessage } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import { promisify } from 'node:util';
import { constants, createBrotliDecompress, createGunzip, inflate, inflateRaw } from 'node:zlib';

/** A body, decoded; `isWhole` false where it was cut at the limit. */
export interface Body { readonly bytes: Buffer; readonly isWhole: boolean }

/**
 * Reads an answer's body, undoing gzip, br or deflate, and stops as soon as more than `maxBytes` have come out: what a bomb
 * would unpack to is never in memory. Rejects where the connection breaks or the bytes are not what the header says.
 */
export async function readBody(answer: IncomingMessage, maxBytes: number): Promise<Body> {
  const encoding = String(answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'deflate') return inflated(await upTo(answer, maxBytes), maxBytes);
  const decoder = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined;
  if (decoder === undefined) {
    answer.destroy();
    throw Object.assign(new Error(`the encoding “${encoding.slice(0, 40)}” was not asked for`), { code: 'ERR_CONTENT_DECODING' });
  }
  const decoded = decoder?.() ?? null;
  // Errors of either reach the reader below; the callback only keeps them from being thrown.
  if (decoded) pipeline(answer, decoded, () => undefined);
  return upTo(decoded ?? answer, maxBytes).finally(() => answer.destroy());
}

type Decoder = (() => NodeJS.ReadWriteStream & Readable) | null;

// Servers that cut off the last bytes of a compressed page are common; browsers show it, so we read it.
const gunzip: Decoder = () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
const decoders: Readonly<Record<string, Decoder | undefined>> = {
  identity: null, '': null, gzip: gunzip, 'x-gzip': gunzip,
  br: () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH }),
};

async function upTo(stream: Readable, maxBytes: number): Promise<Body> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = chunk as Buffer; // no encoding is set on these streams
    chunks.push(bytes);
    length += bytes.length;
    if (length > maxBytes) return { bytes: Buffer.concat(chunks).subarray(0, maxBytes), isWhole: false };
  }
  return { bytes: Buffer.concat(chunks), isWhole: true };
}

/** A gzip file (`sitemap.xml.gz`) as what is in it, at most `maxBytes` of that; anything else, and what only looks like one, as it is. */
export async function unzipped(body: Body, maxBytes: number): Promise<Body> {
  const { bytes, isWhole } = body;
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return body;
  const inside = await upTo(Readable.from([bytes]).pipe(createGunzip({ finishFlush: constants.Z_SYNC_FLUSH })), maxBytes).catch(() => null);
  return inside === null ? body : { bytes: inside.bytes, isWhole: isWhole && inside.isWhole };
}

/** “deflate” should mean zlib's form, and often means the raw one. */
async function inflated({ bytes, isWhole }: Body, maxBytes: number): Promise<Body> {
  if (!isWhole || bytes.length === 0) return { bytes: Buffer.alloc(0), isWhole };
  const undo = ((bytes[0] ?? 0) & 0x0f) === 8 ? promisify(inflate) : promisify(inflateRaw);
  try {
    return { bytes: await undo(bytes, { maxOutputLength: maxBytes, finishFlush: constants.Z_SYNC_FLUSH }), isWhole: true };
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    if (!isTooLarge) throw error;
    return { bytes: Buffer.alloc(0), isWhole: false };
  }
}

/**
 * Bytes as text: by byte order mark, else the header's charset, else the page's own, else UTF-8 if it is that, else
 * windows-1252. Never throws.
 */
export function textOf(bytes: Buffer, contentType: string): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (mark) return new TextDecoder(mark).decode(bytes);
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const named = isMarked ? 'utf-8' : charsetOf(contentType) ?? charsetOf(metaOf(bytes));
  const decoder = named === null ? null : decoderFor(named);
  if (decoder) return decoder.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The first tag or declaration that speaks of a charset, which browsers look for in the first 1,024 bytes. */
function metaOf(bytes: Buffer): string {
  const head = bytes.subarray(0, 2048).toString('latin1');
  // A page that says UTF-16 in ASCII letters is not.
  return (/<(?:meta\b[^>]*charset|\?xml\b[^>]*encoding)\s*=[^>]*/i.exec(head)?.[0] ?? '').replace(/utf-16\w*/i, 'utf-8');
}

function charsetOf(words: string): string | null {
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(words)?.[1] ?? null;
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
