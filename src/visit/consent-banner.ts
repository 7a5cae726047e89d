import type { Frame, Locator, Page } from 'playwright';
import type { ConsentBanner } from '../model/arrival.ts';
import type { Box } from '../model/facts.ts';
import type { Spot } from '../model/spot.ts';
import { choiceOf } from './consent-choice.ts';
import { ABOUT_CONSENT, LAYER } from './consent.ts';

const BUTTONS = 'button, a[href], [role="button"], [role="link"], input[type="button"], input[type="submit"]';
const MOST_LAYERS = 12;
const MOST_BUTTONS = 12;
const LONGEST_WORDS = 80;
/** What says more is the page round a banner, which is called after it. */
const LONGEST_LAYER = 4000;

/** `isBelow`: it stands in the page's own flow, further down than the first screen. */
interface Shape { readonly share: number; readonly holds: boolean; readonly isLong: boolean; readonly isBelow: boolean; readonly selector: string; readonly html: string; readonly box: Box }

/**
 * The consent banner as it stands on the page before any answer: its share of the screen and the buttons of its first layer, by the words that
 * answer one too. Null where there is none: what offers no answer and is not fixed over the page is no banner. One that stands in the page, below
 * its first screen, takes none of it. Never throws for the page.
 */
export async function consentBanner(page: Page): Promise<ConsentBanner | null> {
  const main = page.mainFrame();
  const inner = page.frames().filter((frame) => frame !== main && ABOUT_CONSENT.test(`${frame.name()} ${frame.url()}`)).slice(0, 5);
  for (const frame of [main, ...inner]) {
    const banner = await bannerIn(frame, frame === main ? null : await shareOf(frame)).catch(() => null);
    if (banner !== null) return banner;
  }
  return null;
}

async function bannerIn(frame: Frame, framed: number | null): Promise<ConsentBanner | null> {
  const named = frame.locator(LAYER).filter({ hasText: ABOUT_CONSENT, visible: true });
  const layers = framed === null || (await named.count()) > 0 ? named : frame.locator('body');
  const shapes = await layers.evaluateAll(shapesOf, { most: MOST_LAYERS, longest: LONGEST_LAYER });
  // What is on the screen comes first: a layer of settings may be parked anywhere.
  const order = [...shapes.entries()].filter(([, shape]) => !shape.isLong && (shape.share > 0 || shape.isBelow)).sort(([, a], [, b]) => Number(a.share === 0) - Number(b.share === 0));
  for (const [n, shape] of order) {
    const buttons = await buttonsOf(layers.nth(n));
    const answers = buttons.some(({ does }) => does === 'accept' || does === 'refuse' || does === 'fine');
    if (answers || (shape.holds && buttons.length > 0)) return { share: rounded(framed ?? shape.share), buttons, spot: spotOf(shape, buttons) };
  }
  return null;
}

async function buttonsOf(layer: Locator): Promise<ConsentBanner['buttons']> {
  const words = await layer.locator(BUTTONS).filter({ visible: true }).evaluateAll(wordsOf, { most: MOST_BUTTONS, longest: LONGEST_WORDS });
  return words.slice(0, MOST_BUTTONS).map((one) => ({ words: String(one).slice(0, LONGEST_WORDS), does: choiceOf(String(one)) }));
}

function spotOf({ selector, html, box: { x, y, width, height } }: Shape, buttons: ConsentBanner['buttons']): Spot {
  const [left, top, wide, high] = [x, y, width, height].map((one) => Math.round(Number(one)));
  const name = buttons.map(({ words }) => words).filter((words) => words !== '').join(', ');
  return { selector: String(selector).slice(0, 300), html: String(html).slice(0, 300), name: name.slice(0, 120), landmark: '', box: { x: left ?? 0, y: top ?? 0, width: wide ?? 0, height: high ?? 0 } };
}

async function shareOf(frame: Frame): Promise<number> {
  const element = await frame.frameElement();
  return element.evaluate((one) => {
    const box = (one as Element).getBoundingClientRect(); // what holds a frame is one
    const span = (from: number, to: number, most: number): number => Math.max(0, Math.min(to, most) - Math.max(from, 0));
    return span(box.left, box.right, innerWidth) * span(box.top, box.bottom, innerHeight) / (innerWidth * innerHeight);
  });
}

function rounded(share: number): number {
  return Number.isFinite(share) ? Math.round(Math.min(1, Math.max(0, share)) * 100) / 100 : 0;
}

/** Runs in the page: the share of the screen that each layer takes, the outermost first. */
function shapesOf(elements: readonly Element[], { most, longest }: { readonly most: number; readonly longest: number }): readonly Shape[] {
  const span = (from: number, to: number, end: number): number => Math.max(0, Math.min(to, end) - Math.max(from, 0));
  return elements.slice(0, most).map((element) => {
    const box = element.getBoundingClientRect();
    const { position } = getComputedStyle(element);
    const shell = element.cloneNode(false) as Element; // a copy of an element is one
    const [kind] = (element.getAttribute('class') ?? '').trim().split(/\s+/);
    let isFixed = false;
    for (let up: Element | null = element; up !== null; up = up.parentElement) isFixed ||= /^(?:fixed|sticky)$/.test(getComputedStyle(up).position);
    const { scrollHeight } = document.scrollingElement ?? document.documentElement;
    return {
      isBelow: !isFixed && box.width > 1 && box.height > 1 && box.right > 0 && box.left < innerWidth && box.top >= innerHeight && box.top + scrollY < scrollHeight,
      selector: element.id !== '' ? `${element.localName}#${element.id}` : `${element.localName}${kind === undefined || kind === '' ? '' : `.${kind}`}`,
      html: shell.outerHTML.replace(/<\/[\w:-]+>$/, '').slice(0, 300),
      box: { x: box.left + scrollX, y: box.top + scrollY, width: box.width, height: box.height },
      share: span(box.left, box.right, innerWidth) * span(box.top, box.bottom, innerHeight) / (innerWidth * innerHeight),
      holds: position === 'fixed' || position === 'sticky',
      isLong: ((element as HTMLElement).innerText ?? '').length > longest, // an SVG element has none
    };
  });
}

/** Runs in the page. */
function wordsOf(elements: readonly Element[], { most, longest }: { readonly most: number; readonly longest: number }): readonly string[] {
  return elements.slice(0, most).map((element) => {
    const text = (element as HTMLElement).innerText ?? ''; // an SVG element has none
    const words = [text, element.getAttribute('aria-label'), (element as HTMLInputElement).value, element.getAttribute('title'), element.querySelector('img')?.getAttribute('alt')];
    return (words.find((one) => typeof one === 'string' && one.trim() !== '') ?? '').replace(/\s+/g, ' ').trim().slice(0, longest);
  });
}
