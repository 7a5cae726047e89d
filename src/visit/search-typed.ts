import type { Page } from 'playwright';
import type { FormFact, Look, PageSource } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import { hasAddress, hostOf, seenAddress } from './address.ts';
import { carries } from './carries.ts';
import { failure } from './failure.ts';
import { act, answerOf, isOpen, openLive, type Live } from './live.ts';
import { takeLiveLook } from './look.ts';
import { loneForm, openField, sendWords } from './search-field.ts';
import type { FoundSearch, SearchGround } from './search-form.ts';
import { readResults } from './search-live.ts';
import { addressesLike, isLanding, NONSENSE, nothingBy, type Asked, type SearchWay } from './search-way.ts';
import { whyFailed } from './seat.ts';
import { underWay } from './under-way.ts';

/** What came of words typed: the look of the results, what they say and where the page ended. */
interface Typed { readonly look: Look; readonly answer: PageSource; readonly end: string }

/**
 * Types words into the search in a live page of its own, as a resident does, and waits for what comes. The look is kept under the
 * address that came of it; where that is the same for all words, with `#search=<words>` behind it, for that state has none of its own.
 */
export function typedWay(found: FoundSearch, ground: SearchGround): SearchWay {
  let nonsense: Promise<Typed | null> | null = null;
  const frame = (): Promise<Typed | null> => (nonsense ??= typeWords(found, NONSENSE, null, ground).then(({ typed }) => typed));
  const ask = async (words: string): Promise<Asked> => {
    const usual = await frame();
    const { typed, why, wasRefused } = await typeWords(found, words, usual, ground);
    if (typed === null) return { ...nothingBy(why), wasRefused };
    const { look, answer } = typed;
    const url = hasAddress(look.asked) ? look.asked : null;
    const isNone = look.failure !== null || isLanding(url, words, usual?.end ?? null);
    return { url, look: look.id, failure: look.failure, results: isNone ? [] : ground.seat.by.guide.results(answer, usual?.answer ?? null), wasRefused };
  };
  const addresses = async (): Promise<((words: string) => string) | null> => addressesLike((await frame())?.end ?? '');
  return { how: 'script', ask, addresses };
}

interface Tried { readonly typed: Typed | null; readonly why: Failure; readonly wasRefused: boolean }

async function typeWords(found: FoundSearch, words: string, usual: Typed | null, ground: SearchGround): Promise<Tried> {
  const { seat, looks } = ground;
  const live = await openLive(seat, looks, 'desktop', found.on);
  if (!isOpen(live)) return { typed: null, why: live, wasRefused: false };
  const refused = watchRefused(live.page, words);
  const why = failure('internal', 'the search field could not be typed into');
  try {
    const box = await openField(seat, live.page, found.form);
    if (box === null || !(await sendWords(seat, live.page, box, words))) return { typed: null, why, wasRefused: refused() };
    const moved = hostOf(live.page.url()) === hostOf(found.on) ? null : await seat.mayAsk(live.page.url());
    if (moved !== null) return { typed: null, why: moved, wasRefused: refused() };
    const answer = await underWay(live.page.context(), () => readResults(live.page, usual?.answer ?? null, ground));
    // A list of suggestions that is still open would lie over the results in the picture.
    await answerOf(seat, () => box.blur({ timeout: 500 })).catch(() => undefined);
    return { typed: await keep(live, found, words, usual, answer, ground), why, wasRefused: refused() };
  } catch (error) {
    return { typed: null, why: whyFailed(error, found.on, seat.by), wasRefused: refused() };
  } finally {
    await live.close();
  }
}

/** Whether the page wanted to send the words in a way that we never do. */
function watchRefused(page: Page, words: string): () => boolean {
  let was = false;
  page.on('requestfailed', (request) => {
    const isSending = request.method() !== 'GET' && /xhr|fetch|document/.test(request.resourceType());
    if (isSending && carries(request.url(), request.postData(), words)) was = true;
  });
  return () => was;
}

async function keep({ page, loaded }: Live, found: FoundSearch, words: string, usual: Typed | null, answer: PageSource, { seat, looks }: SearchGround): Promise<Typed> {
  const end = seenAddress(page.url()) ?? found.on;
  // An address that the nonsense words lead to as well tells nothing of these words.
  const isShared = [seenAddress(loaded.got ?? found.on), usual?.end].includes(end) && !carries(end, null, words);
  const asked = isShared || (usual === null && !carries(end, null, words)) ? `${end}#search=${encodeURIComponent(words)}` : end;
  const look = await seat.by.lanes.visit(end, () => takeLiveLook(page, looks.order(asked, 'light'), 'desktop', { ...loaded, got: end }));
  await looks.keep(look);
  return { look, answer, end };
}

/**
 * The search of the home page as rendered, once what opens it (if anything) is pressed: a form, or a search field that belongs to none and
 * that only script can send. Null where there is neither; the failure where the page could not be asked.
 */
export async function renderedForm({ seat, looks, home }: SearchGround): Promise<FormFact | Failure | null> {
  const live = await openLive(seat, looks, 'desktop', home);
  if (!isOpen(live)) return live;
  try {
    const box = await openField(seat, live.page, null);
    if (box === null) return null;
    await act(seat, live.page, () => box.focus());
    const form = seat.by.guide.searchForm(seat.by.readSource(await answerOf(seat, () => live.page.content()), live.page.url()));
    return form ?? (await answerOf(seat, () => loneForm(box)));
  } catch (error) {
    return whyFailed(error, home, seat.by);
  } finally {
    await live.close();
  }
}
