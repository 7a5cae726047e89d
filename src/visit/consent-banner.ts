import type { Frame, Locator, Page } from 'playwright';
import type { ConsentBanner } from '../model/arrival.ts';
import type { Box } from '../model/facts.ts';
import type { Spot } from '../model/spot.ts';
import { choiceOf } from './consent-choice.ts';
import { ABOUT_CONSENT, LAYER } from './consent.ts';

const PRESSED = 'button, a:not([name]), [role="button"], [role="link"], input[type="button"], input[type="submit"], input[type="image"]';
/** What script makes a button of, and no box round buttons. */
const MADE = ['[onclick]', '[tabindex="0"]', '[class*="btn" i]', '[class*="button" i]'].map((made) => `${made}:not(:has(${PRESSED}, [onclick], label))`).join(', ');
const BUTTONS = `${PRESSED}, ${MADE}`;
/** Two boxes round a layer: an answer may stand beside the box that bears the name. */
const AROUND = 'xpath=ancestor::*[position() <= 2][not(self::body or self::html) and not(descendant-or-self::main) and not(descendant::h1)]';
const MOST_LAYERS = 12;
const MOST_BUTTONS = 12;
const LONGEST_WORDS = 80;
/** What says more is the page round a banner, which is called after it. */
const LONGEST_LAYER = 4000;
/** And round a banner without an answer that refuses. */
const LONGEST_AROUND = 1500;
/** A layer that bears no name of these has to say itself what it asks about: chats and surveys have privacy notices too. */
const NAMED = 'cookie|consent|gdpr|onetrust|usercentrics|cmp-|\\bccc\\b';
const SAYS = 'cookie|track|cwci|gwci|chwci';

/** `isAbout`: its name or its words are about cookies. `isBelow`: it stands in the page's own flow, further down than the first screen. */
interface Shape { readonly share: number; readonly holds: boolean; readonly isLong: boolean; readonly isAbout: boolean; readonly isBelow: boolean; readonly selector: string; readonly html: string; readonly box: Box }

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
  const shapes = await layers.evaluateAll(shapesOf, { most: MOST_LAYERS, longest: LONGEST_LAYER, named: NAMED, says: SAYS });
  // What is on the screen comes first: a layer of settings may be parked anywhere.
  const order = [...shapes.entries()].filter(([, shape]) => !shape.isLong && (shape.isAbout || framed !== null) && (shape.share > 0 || shape.isBelow)).sort(([, a], [, b]) => Number(a.share === 0) - Number(b.share === 0));
  for (const [n, shape] of order) {
    const buttons = await buttonsOf(layers.nth(n));
    const answers = buttons.some(({ does }) => does === 'accept' || does === 'refuse' || does === 'fine');
    if (!answers && !(shape.holds && buttons.length > 0)) continue;
    const all = [...buttons, ...(await refusalsBeside(layers, n, order.map(([other]) => other), buttons))].slice(0, MOST_BUTTONS);
    return { share: rounded(framed ?? shape.share), buttons: all, spot: spotOf(shape, all) };
  }
  return null;
}

/** What refuses in another layer on the screen, or close round this one, where nothing in it does: each answer may have a form of its own. */
async function refusalsBeside(layers: Locator, n: number, others: readonly number[], own: ConsentBanner['buttons']): Promise<ConsentBanner['buttons']> {
  if (own.some(({ does }) => does === 'refuse')) return [];
  const around = layers.nth(n).locator(AROUND);
  const lengths = await around.evaluateAll((boxes) => boxes.map((box) => ((box as HTMLElement).innerText ?? '').length)); // an SVG element has none
  const near = lengths.flatMap((length, at) => (length > LONGEST_AROUND ? [] : [around.nth(at)]));
  for (const box of [...others.filter((other) => other !== n).map((other) => layers.nth(other)), ...near]) {
    const refusals = (await buttonsOf(box)).filter(({ does }) => does === 'refuse');
    if (refusals.length > 0) return refusals;
  }
  return [];
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
function shapesOf(elements: readonly Element[], { most, longest, named, says }: { readonly most: number; readonly longest: number; readonly named: string; readonly says: string }): readonly Shape[] {
  const span = (from: number, to: number, end: number): number => Math.max(0, Math.min(to, end) - Math.max(from, 0));
  return elements.slice(0, most).map((element) => {
    const box = element.getBoundingClientRect();
    const { position } = getComputedStyle(element);
    const text = (element as HTMLElement).innerText ?? ''; // an SVG element has none
    const name = ['id', 'class', 'aria-label'].map((one) => element.getAttribute(one) ?? '').join(' ');
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
      isLong: text.length > longest,
      isAbout: new RegExp(named, 'i').test(name) || new RegExp(says, 'i').test(text),
    };
  });
}

/** Runs in the page. */
function wordsOf(elements: readonly Element[], { most, longest }: { readonly most: number; readonly longest: number }): readonly string[] {
  // A button's own parts are no further buttons.
  const whole = elements.slice(0, 5 * most).filter((element, _, all) => !all.some((other) => other !== element && other.contains(element)));
  return whole.slice(0, most).map((element) => {
    const text = (element as HTMLElement).innerText ?? ''; // an SVG element has none
    const words = [text, element.getAttribute('aria-label'), (element as HTMLInputElement).value, element.getAttribute('title'), element.getAttribute('alt'), element.querySelector('img')?.getAttribute('alt')];
    return (words.find((one) => typeof one === 'string' && one.trim() !== '') ?? '').replace(/\s+/g, ' ').trim().slice(0, longest);
  });
}
