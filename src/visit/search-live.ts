import type { Page } from 'playwright';
import type { PageSource } from '../model/facts.ts';
import { answerOf } from './live.ts';
import type { SearchGround } from './search-form.ts';
import { looksBusy } from './search-page.ts';
import { pulseOf } from './settle.ts';

const GLANCE_MS = 250;
/** So many glances without change at a page that does not say that it is still busy. */
const GLANCES = 10;
const FRAMES = 6;
/** Smaller frames count visitors or show a button. */
const FRAME = { width: 200, height: 100 };
const SAID = /\b(no|0|zero) (search )?(results?|matches|pages)\b|\bnothing (was )?found\b|\bdid(n[’']t| not) match\b|\bdim canlyniadau\b/i;

/** Whether the page tells its reader that there is nothing. */
export function saysNothing({ text }: PageSource): boolean {
  return SAID.test(text);
}

/**
 * What a live page of results says, frames that stand in it included, once there is more than the nonsense query shows, or it says that
 * there is nothing; where neither comes, once it has rested, and at the latest after the page's time.
 */
export async function readResults(page: Page, nonsense: PageSource | null, ground: SearchGround): Promise<PageSource> {
  const { seat } = ground;
  const end = Date.now() + seat.by.manners.pageMs;
  for (let rested = 0; ; rested += 1) {
    const source = await readWhole(page, ground);
    const isThere = nonsense !== null && seat.by.guide.results(source, nonsense).length > 0;
    if (isThere || saysNothing(source) || rested >= GLANCES || Date.now() >= end || seat.by.signal.aborted) return source;
    const isBusy = pulseOf(page).inFlight.size > 0 || (await answerOf(seat, () => page.evaluate(looksBusy)).catch(() => false));
    if (isBusy) rested = 0;
    await page.waitForTimeout(GLANCE_MS);
  }
}

/** The page with its frames, as one: for whoever looks at it they are. */
async function readWhole(page: Page, { seat }: SearchGround): Promise<PageSource> {
  const top = seat.by.readSource(await answerOf(seat, () => page.content()), page.url());
  const frames: PageSource[] = [];
  for (const frame of page.frames().slice(1, FRAMES + 1)) {
    if (frame.parentFrame() !== page.mainFrame()) continue;
    const html = await answerOf(seat, async () => {
      const box = await (await frame.frameElement()).boundingBox();
      return box !== null && box.width >= FRAME.width && box.height >= FRAME.height ? frame.content() : null;
    }).catch(() => null);
    // What a frame without an address of its own shows belongs to the page around it.
    if (html !== null) frames.push(seat.by.readSource(html, /^https?:/.test(frame.url()) ? frame.url() : page.url()));
  }
  return frames.length === 0 ? top : joined([top, ...frames]);
}

function joined(sources: readonly [PageSource, ...PageSource[]]): PageSource {
  const links = sources.flatMap((source) => source.links).map((link, n) => ({ ...link, n }));
  const headings = sources.flatMap((source) => source.headings);
  return { ...sources[0], links, headings, text: sources.map(({ text }) => text).join(' '), lead: sources.map(({ lead }) => lead).join(' ') };
}
