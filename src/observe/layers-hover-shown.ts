import type { TrialPage } from './layers-page.ts';

/* Functions that run inside the page (see isolated.ts), about what appeared when the pointer rested on a thing. */

export interface Shown {
  readonly words: string;
  readonly controls: number;
  readonly isElsewhere: boolean;
  readonly leadsOn: boolean;
  readonly covers: boolean;
  /** The middle of what appeared, where the pointer can go; null where it is off the screen. */
  readonly at: { readonly x: number; readonly y: number } | null;
  /** Controls of the thing, around it, beside it and in what appeared, by which the keyboard may make it appear. */
  readonly ways: readonly number[];
}
interface Kit extends TrialPage { readonly waysTo: typeof waysTo; readonly coversText: typeof coversText }

export function shownBy({ n, appeared }: { n: number; appeared: readonly number[] }, kit: Kit): Shown | null {
  const { things, shown } = kit.trialOf();
  const thing = things[n];
  const news = appeared.flatMap((one) => things[one] ?? []).filter((one) => one !== thing);
  if (thing === undefined || news.length === 0) return null;
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const told = plain([...shown.values(), ...[...shown.keys()].flatMap((one) => [one.getAttribute('aria-label') ?? '', one.getAttribute('alt') ?? ''])].join(' \n '))
    + ` ${plain(['aria-label', 'title', 'aria-description', 'alt'].map((name) => thing.getAttribute(name) ?? '').join(' '))}`;
  const described = [thing, ...thing.querySelectorAll('[aria-describedby]')].flatMap((one) => (one.getAttribute('aria-describedby') ?? '').split(/\s+/)).filter((id) => id !== '');
  const links = new Set([...shown.keys()].flatMap((one) => (one instanceof HTMLAnchorElement ? [one.href] : [])));
  const own = (one: Element): string => plain(kit.ownWords(one) || one.getAttribute('aria-label') || one.getAttribute('alt') || '');
  const isKnown = (one: Element): boolean => {
    if (one instanceof HTMLAnchorElement && one.hasAttribute('href')) return links.has(one.href) && !one.href.endsWith('#');
    if (kit.isControl(one) && one.localName !== 'a') return false;
    if (described.some((id) => one.closest(`[id="${CSS.escape(id)}"]`) !== null) && kit.isControl(thing)) return true;
    return own(one).length < 4 || told.includes(own(one)) || (one.closest('a[href]') !== null && links.has((one.closest('a[href]') as HTMLAnchorElement).href)); // a link is one
  };
  const boxes = news.map((one) => kit.rectOf(one)).filter(({ width, height }) => width > 1 && height > 1);
  const middle = boxes.map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }))
    .find(({ x, y }) => x > 0 && y > 0 && x < innerWidth && y < innerHeight) ?? null;
  const link = thing.closest('a[href]') ?? thing.querySelector(':scope > a[href], :scope > * > a[href]');
  return {
    words: news.map((one) => kit.ownWords(one) || one.getAttribute('aria-label') || one.getAttribute('alt') || '').filter((one) => one !== '').join(' ').slice(0, 200),
    controls: news.filter(kit.isControl).length,
    isElsewhere: news.every(isKnown),
    leadsOn: link instanceof HTMLAnchorElement && /^https?:/.test(link.href) && link.href.split('#')[0] !== location.href.split('#')[0],
    covers: kit.coversText(news, kit),
    at: middle,
    ways: kit.waysTo(thing, news).map((one) => kit.numberOf(one, kit)),
  };
}

/** Whether what appeared lies over text that was there before. */
export function coversText(news: readonly Element[], kit: TrialPage): boolean {
  const { shown } = kit.trialOf();
  const boxes = news.slice(0, 10).map((one) => kit.rectOf(one));
  return [...shown].some(([one, words]) => {
    if (words === '' || news.some((other) => other.contains(one) || one.contains(other))) return false;
    const box = kit.rectOf(one);
    return boxes.some((other) => Math.min(box.right, other.right) - Math.max(box.left, other.left) > 4 && Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 4);
  });
}

export function waysTo(thing: Element, news: readonly Element[]): readonly Element[] {
  const focusable = 'a[href], button:not(:disabled), input:not(:disabled, [type=hidden]), select:not(:disabled), textarea:not(:disabled), summary, iframe, [tabindex], [contenteditable]';
  const isOld = (one: Element): boolean => !news.some((other) => other === one || other.contains(one));
  const around = thing.parentElement?.closest('li, div, td, p, section, nav, header') ?? null;
  const all = [
    ...(thing.matches(focusable) ? [thing] : []),
    ...Array.from(thing.querySelectorAll(focusable)).filter(isOld).slice(0, 4),
    ...[thing.parentElement?.closest(focusable)].filter((one) => one != null),
    ...Array.from(around?.querySelectorAll(focusable) ?? []).filter((one) => isOld(one) && !thing.contains(one)).slice(0, 3),
    ...news.filter((one) => one.matches(focusable)).slice(0, 2),
  ];
  return [...new Set(all)].filter((one) => one !== document.body).slice(0, 5);
}

/** Whether what appeared by the pointer is to be seen: the same elements, or others with the same words. */
export function isShownAgain({ appeared, words }: { appeared: readonly number[]; words: string }, kit: TrialPage): boolean {
  const { things, shown } = kit.trialOf();
  const now = kit.shownNow(kit);
  if (appeared.some((n) => things[n] !== undefined && now.has(things[n]) && !shown.has(things[n]))) return true;
  const first = words.slice(0, 40);
  const news = [...now].filter(([one]) => !shown.has(one)).map(([, own]) => own).join(' ');
  return first !== '' && news.includes(first);
}

/** How many of the elements are to be seen now, 0–1. */
export function shareShown({ appeared }: { appeared: readonly number[] }, kit: TrialPage): number {
  const now = kit.shownNow(kit);
  const { things } = kit.trialOf();
  return appeared.length === 0 ? 0 : appeared.filter((n) => things[n] !== undefined && now.has(things[n])).length / appeared.length;
}

export const shownFunctions = [shownBy, coversText, waysTo, isShownAgain, shareShown];
