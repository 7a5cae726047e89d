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
  const { data } = await (await reader).recognize(Buffer.from(png), {}, { blocks: true });
  const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.flatMap(({ words }) => words.filter(({ text, confidence }) => confidence >= SURE && /[\p{L}\p{N}]{2}/u.test(text))
    .map(({ text, bbox }) => ({ text: text.slice(0, 40), share: ((bbox.x1 - bbox.x0) * (bbox.y1 - bbox.y0)) / area }))).slice(0, 200);
}

/** Its thread keeps nobody from ending. */
async function openReader() {
  const { createWorker, OEM } = await import('tesseract.js');
  const langPath = join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int');
  const made = await createWorker('eng', OEM.LSTM_ONLY, { langPath, cacheMethod: 'none', gzip: true });
  (made as unknown as { worker?: { unref?: () => void } }).worker?.unref?.(); // the thread, which its types don’t show
  return made;
}
