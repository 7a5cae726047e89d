import type { PageSource } from '../model/facts.ts';
import { carries } from './carries.ts';
import { sourceOf } from './here.ts';
import { isOpen, openLive } from './live.ts';
import { takeLiveLook } from './look.ts';
import type { SearchGround } from './search-form.ts';
import { readResults, saysNothing } from './search-live.ts';
import { isLanding, NONSENSE, type Asked, type SearchWay } from './search-way.ts';
import { whyFailed } from './seat.ts';

/** Queries that waiting brought nothing for, before we give up waiting on this site. */
const IN_VAIN = 2;

/** What an address of results showed. */
interface Shown extends Pick<Asked, 'url' | 'look' | 'failure'> { readonly answer: PageSource | null }
type Reading = (words: string, usual: PageSource | null) => Promise<Shown>;

/**
 * Opens the address at which the results stand. A page of results that shows nothing and does not say so is opened again and waited for, its frames
 * read: what comes late or in a frame is not there at first.
 */
export function addressWay(addressOf: (words: string) => string, ground: SearchGround): SearchWay {
  const look = besideNonsense((words) => lookAt(addressOf(words), ground), ground);
  const wait = besideNonsense((words, usual) => waitAt(addressOf(words), usual, ground), ground);
  const fetch = besideNonsense((words) => fetchFrom(addressOf(words), ground), ground);
  let inVain = 0;
  let isLate = false;
  let first: { readonly words: string; readonly asked: Asked } | null = null;
  let isPlain: boolean | null = null;
  const ask = async (words: string): Promise<Asked> => {
    // Where results came late once they come late again: the page need not be opened twice.
    const { asked, answer } = isLate ? await wait(words) : await look(words);
    if (asked.results.length > 0) first ??= { words, asked };
    const isUnsure = asked.failure === null && mayCome(answer) && carries(asked.url ?? '', null, words);
    if (asked.results.length > 0 || isLate || !isUnsure || inVain >= IN_VAIN) return asked;
    const late = (await wait(words)).asked;
    isLate = late.results.length > 0;
    inVain = late.results.length > 0 ? 0 : inVain + 1;
    return late.results.length > 0 ? late : asked;
  };
  const askPlainly = async (words: string): Promise<Asked | null> => {
    if (first === null) return null;
    isPlain ??= isSame((await fetch(first.words)).asked, first.asked);
    return isPlain ? (await fetch(words)).asked : null;
  };
  return { how: 'form', ask, askPlainly };
}

/** Reads the nonsense words once, before any others, and takes away what they show. */
function besideNonsense(read: Reading, { seat: { by: { guide } } }: SearchGround): (words: string) => Promise<{ asked: Asked; answer: PageSource | null }> {
  let usual: Promise<Shown> | null = null;
  return async (words) => {
    const frame = await (usual ??= read(NONSENSE, null));
    const { answer, ...shown } = await read(words, frame.answer);
    const isNone = answer === null || isLanding(shown.url, words, frame.url);
    return { asked: { ...shown, results: isNone ? [] : guide.results(answer, frame.answer) }, answer };
  };
}

/** Nothing said, and script or a frame that may yet show something. */
function mayCome(answer: PageSource | null): boolean {
  return answer !== null && !saysNothing(answer) && (answer.scripts > 0 || answer.iframes.length > 0);
}

function isSame(one: Asked, other: Asked): boolean {
  return JSON.stringify(one.results.map(({ href }) => href)) === JSON.stringify(other.results.map(({ href }) => href));
}

async function lookAt(url: string, { looks }: SearchGround): Promise<Shown> {
  const look = await looks.at(url, 'light');
  return { url: look.got ?? url, look: look.id, failure: look.failure, answer: sourceOf(look, 'desktop') };
}

/** The same in a live page, with time for what comes late; the look is of the page as it is then. */
async function waitAt(url: string, usual: PageSource | null, ground: SearchGround): Promise<Shown> {
  const { seat, looks } = ground;
  const live = await openLive(seat, looks, 'desktop', url);
  if (!isOpen(live)) return { url, look: null, failure: live, answer: null };
  try {
    const answer = await readResults(live.page, usual, ground);
    const look = await seat.by.lanes.visit(url, () => takeLiveLook(live.page, looks.order(url, 'light'), 'desktop', live.loaded));
    await looks.keep(look);
    return { url: look.got ?? url, look: look.id, failure: look.failure, answer };
  } catch (error) {
    return { url, look: null, failure: whyFailed(error, url, seat.by), answer: null };
  } finally {
    await live.close();
  }
}

async function fetchFrom(url: string, { seat }: SearchGround): Promise<Shown> {
  const { failure: why, text, got } = await seat.fetch(url);
  return { url: got, look: null, failure: why, answer: why === null && text !== null ? seat.by.readSource(text, got) : null };
}
