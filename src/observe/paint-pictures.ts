import type { Page } from 'playwright';
import type { Box } from '../model/facts.ts';
import type { ReadPicture } from '../model/paint.ts';
import { asSpot } from './as-spot.ts';
import { inIsolation } from './isolated.ts';
import { colourFunctions } from './page-colour.ts';
import { paintFunctions } from './page-paint.ts';
import { placeOf } from './page-paint-controls.ts';
import { pictureFunctions, picturesToRead, type RawPicture } from './page-paint-pictures.ts';
import { spotFunctions } from './page-spot.ts';
import { visibleFunctions } from './page-visible.ts';
import { cutOut, shot } from './paint-pixels.ts';
import { readPicture, type ReadWord } from './read-picture.ts';

const MOST = 6;
/** So few words, or so small a share of the picture, are a sign in a photograph. */
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.04;
/** A picture that is being read may take so long beyond the end. */
const GRACE_MS = 4000;

/** Pictures of the content in which words can be read, and which of these are said nowhere around. */
export async function readPictures(tab: Page, endsAt: number): Promise<{ tried: number; read: ReadPicture[] }> {
  const pictures = await inIsolation(tab, picturesToRead, MOST, [...visibleFunctions, ...spotFunctions, ...colourFunctions, ...paintFunctions, ...pictureFunctions]);
  if (!Array.isArray(pictures)) throw new Error('paint: the page answered with something else');
  const read: ReadPicture[] = [];
  let tried = 0;
  for (const picture of pictures.slice(0, MOST) as readonly RawPicture[]) { // each is checked where it is used
    if (Date.now() > endsAt) break;
    const words = typeof picture.drawn === 'string' && picture.drawn !== '' ? picture.drawn.split(' ').slice(0, 60) : await wordsIn(tab, picture.n, endsAt);
    if (words === null) continue;
    tried += 1;
    if (words.length === 0) continue;
    const by = picture.drawn === '' ? 'reading' as const : 'drawing' as const;
    read.push({ ...asSpot(picture), words: words.join(' ').slice(0, 300), missing: missingIn(words, String(picture.around)).slice(0, 40), by });
  }
  return { tried, read };
}

async function late(ms: number): Promise<null> {
  return new Promise((done) => { setTimeout(() => { done(null); }, Math.max(0, ms)).unref(); });
}

/** Words that were read, where there are enough of them; null where the picture is not to be seen. */
async function wordsIn(tab: Page, n: number, endsAt: number): Promise<readonly string[] | null> {
  const box = await inIsolation(tab, placeOf, n) as Box | null; // numbers are checked right here
  if (box === null || ![box.x, box.y, box.width, box.height].every((one) => Number.isFinite(one) && one >= 0) || box.width < 40 || box.height < 12) return null;
  const picture = await shot(tab, box, box.height < 80 ? 2 : 1);
  const reading = readPicture(cutOut(picture, { x: 0, y: 0, width: picture.width, height: picture.height }, 0), picture.width, picture.height);
  const words = await Promise.race([reading, late(endsAt + GRACE_MS - Date.now())]);
  if (words === null) return null;
  const share = words.reduce((sum, one: ReadWord) => sum + one.share, 0);
  const real = words.filter(({ text }) => /\p{L}{3}/u.test(text));
  return real.length >= LEAST_WORDS && share >= LEAST_SHARE ? words.map(({ text }) => text) : [];
}

/** Words of four letters and more, each once, that the other text lacks. */
function missingIn(words: readonly string[], around: string): readonly string[] {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const said = plain(around);
  return [...new Set(words.map((word) => plain(word).trim()).filter((word) => /\p{L}{4}/u.test(word)))].filter((word) => !said.includes(word));
}
