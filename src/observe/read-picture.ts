import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { Buffer } from 'node:buffer';
import { dirname, join } from 'node:path';

/** A word that was read in a picture, with what share of the picture it takes. */
export interface ReadWord { readonly text: string; readonly share: number }

/** What the reader has to be sure of, of 100. */
const SURE = 80;
const READ = new Map<string, Promise<readonly ReadWord[]>>();
/** Pictures whose words are remembered. */
const MOST_KNOWN = 500;

type Reader = Awaited<ReturnType<typeof openReader>>;
let reader: Promise<Reader> | null = null;

/** The words in a PNG that are read with confidence, in order; English. Nothing is fetched: the reader's data come with its package. The same picture is read once. */
export function readPicture(png: Uint8Array, width: number, height: number): Promise<readonly ReadWord[]> {
  const key = createHash('sha256').update(png).digest('hex');
  const known = READ.get(key);
  if (known) return known;
  if (READ.size >= MOST_KNOWN) READ.clear();
  const reading = wordsOf(png, width * height);
  READ.set(key, reading);
  reading.catch(() => READ.delete(key));
  return reading;
}

async function wordsOf(png: Uint8Array, area: number): Promise<readonly ReadWord[]> {
  reader ??= openReader();
  reader.catch(() => { reader = null; });
  const ours = await reader;
  const { data } = await whileHeld(ours, () => ours.recognize(Buffer.from(png), {}, { blocks: true }));
  const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.flatMap(({ words }) => words.filter(({ text, confidence }) => confidence >= SURE && /[\p{L}\p{N}]{2}/u.test(text))
    .map(({ text, bbox }) => ({ text: text.slice(0, 40), share: ((bbox.x1 - bbox.x0) * (bbox.y1 - bbox.y0)) / area }))).slice(0, 200);
}

/** The reader's thread, which its types don't show: while it reads it is waited for, and then it keeps nobody from ending. */
interface Thread { readonly worker?: { readonly ref?: () => void; readonly unref?: () => void } }
let reading = 0;

async function whileHeld<T>(ours: Reader, job: () => Promise<T>): Promise<T> {
  const { worker } = ours as unknown as Thread; // see Thread
  reading += 1;
  worker?.ref?.();
  try {
    return await job();
  } finally {
    reading -= 1;
    if (reading === 0) worker?.unref?.();
  }
}

/** It has to be waited for before it reads the first time, which it does at once. */
async function openReader() {
  const { createWorker, OEM } = await import('tesseract.js');
  const langPath = join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int');
  return createWorker('eng', OEM.LSTM_ONLY, { langPath, cacheMethod: 'none', gzip: true });
}
