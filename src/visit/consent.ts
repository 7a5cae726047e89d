import type { Frame, Locator, Page } from 'playwright';
import type { Look } from '../model/facts.ts';
import { literally } from './pattern.ts';

/** What looks like a consent layer. Playwright's selectors see into open shadow roots. */
const NAMES = ['cookie', 'consent', 'gdpr', 'onetrust', 'usercentrics', 'cmp-'];
export const LAYER = [
  ...NAMES.flatMap((name) => [`[id*="${name}" i]`, `[class*="${name}" i]`, `[aria-label*="${name}" i]`]),
  '#ccc', 'dialog[open]', '[role="dialog"]', '[role="alertdialog"]', '[aria-modal="true"]',
].map((selector) => `${selector}:not(html):not(body):not(a):not(button)`).join(', ');
export const ABOUT_CONSENT = /cookie|consent|privacy|tracking/i;

const NEEDED = '(the )?(strictly )?(necessary|essential|required|needed)';
const VERBS = '(accept|agree|allow|consent|use|enable|want|track)';
/** Begins with what refuses all that is not needed. Welsh: refuse, do not accept, no thanks, without accepting, needed ones alone, turn off. */
export const REFUSE = new RegExp(`^\\W*(${[
  `(no\\W+)?(i |we )?(reject|decline|deny|disagree|refuse(?! (and|or|bin|bag|sack|collect|site|tip|centre|vehicle)))`, `(no\\W+)?(i |we )?(do not|don.?t|cannot|can.?t|will not) ${VERBS}`, 'no,? thanks', 'no,? thank you', 'no\\W*$',
  '(continue|proceed|carry on|browse|go on) without', `(continue|proceed|carry on|go on) with (only |just )?${NEEDED} cookies`, 'turn (them |all |cookies |it )*off', 'disable\\b', 'opt(ing)?[ -]?out\\b',
  `(${VERBS} |save |keep )?(only|just) ${NEEDED}`, `(${VERBS} |save |keep )?${NEEDED}( cookies)? only`, `${VERBS} ${NEEDED}`,
  'gwrthod', 'wrthod', 'peidio', 'peidiwch', 'anghytuno', 'dim diolch', 'nid wyf', '(dwi|rydw i) ddim', 'ddim yn', '(parhau|bwrw ymlaen) heb', 'diffodd', 'analluogi',
  '(defnyddio |derbyn |caniatáu )?dim ond (y )?(cwcis )?(hanfodol|angenrheidiol)', '(derbyn|defnyddio|caniatáu) ((y |r )?cwcis )?(hanfodol|angenrheidiol)', '(cwcis )?(hanfodol|angenrheidiol)( cwcis)? yn unig',
].join('|')})`, 'i');
/** What says so anywhere accepts not everything. */
const NOT = '(not|don.?t|without|only|just|reject|refuse|decline|deny|off|out|necessary|essential|required|needed|ddim|peidio|heb|yn unig|dim ond|hanfodol|angenrheidiol|gwrthod)';
/** Begins with what accepts. Welsh: accept, agree, allow, all right, yes. */
export const ACCEPT = new RegExp(`^(?!.*\\b${NOT}\\b)\\W*(${[
  '((yes|ok|okay)\\W+)?(i |we )?(accept|agree|allow|consent|enable)', 'ok(ay)?\\b', 'got it', 'i understand', 'yes\\b', 'i.?m (ok|okay|happy|fine)\\b', 'i am (ok|okay|happy|fine)\\b', 'that.?s (ok|okay|fine)\\b',
  'turn (them |all |cookies |it )*on\\b', 'opt in\\b', '(rwy.?n |rydw i.?n |dwi.?n )?(derbyn|cytuno)', 'caniat[aá]u', 'iawn\\b', '(ie|ydw)\\W*$',
].join('|')})`, 'i');
export const CLOSE = /^\W*(close|hide|dismiss|×|✕|x$|cau|cuddio)/i;
const REFUSE_COOKIES = `${REFUSE.source}[^.]{0,30}cookies`;
const PRESSED = 'button, a, input, summary, [role]';
const GONE_MS = 3000;
const CLICK_MS = 5000;

/**
 * Answers a consent layer as a resident who does not want to be followed: the binding's own words, else refuse, else accept,
 * else close; only inside something that looks like such a layer. `stuck`: a button was pressed in vain, or a layer that
 * holds the screen has no button we know. Never throws for the page.
 */
export async function answerConsent(page: Page, words: readonly string[]): Promise<Look['consent']> {
  const main = page.mainFrame();
  const inner = page.frames().filter((frame) => frame !== main && ABOUT_CONSENT.test(`${frame.name()} ${frame.url()}`));
  for (const frame of [main, ...inner]) {
    const answer = await answerIn(frame, words).catch(() => 'none' as const);
    if (answer !== 'none') return answer;
  }
  return 'none';
}

async function answerIn(frame: Frame, words: readonly string[]): Promise<Look['consent']> {
  const layer = frame.locator(LAYER).filter({ hasText: ABOUT_CONSENT, visible: true });
  const isThere = (await layer.count()) > 0;
  const own = words.length === 0 ? null : await firstButton(isThere ? layer : frame.locator('body'), oneOf(words));
  if (own !== null) return press(own, 'refused', layer);
  if (!isThere) return answerNameless(frame);
  const refuse = await firstButton(layer, REFUSE);
  if (refuse !== null) return press(refuse, 'refused', layer);
  const accept = (await firstButton(layer, ACCEPT)) ?? (await firstButton(layer, CLOSE));
  if (accept !== null) return press(accept, 'accepted', layer);
  return (await holdsTheScreen(layer)) ? 'stuck' : 'none';
}

/** A layer without a telling name: its button has to say itself that it is about cookies. */
async function answerNameless(frame: Frame): Promise<Look['consent']> {
  // To work out what each button and link is called is dear; on most pages none has such words anywhere.
  if (!(await frame.locator(PRESSED).evaluateAll(sayAnywhere, REFUSE_COOKIES.slice('^'.length)))) return 'none';
  const refuse = await firstButton(frame.locator('body'), new RegExp(REFUSE_COOKIES, 'i'));
  return refuse === null ? 'none' : press(refuse, 'refused', refuse);
}

/** Runs in the page: whether any of them has such words in it, on it, or where it says what it is called by. */
function sayAnywhere(elements: readonly Element[], words: string): boolean {
  const meant = new RegExp(words, 'i');
  return elements.some((element) => {
    const said = ['aria-label', 'title', 'value'].map((name) => element.getAttribute(name));
    const called = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => (id === '' ? null : document.getElementById(id)?.textContent));
    const pictures = Array.from(element.querySelectorAll('[alt], [aria-label]')).map((one) => one.getAttribute('alt') ?? one.getAttribute('aria-label'));
    return meant.test([element.textContent, ...said, ...called, ...pictures].join(' ').replace(/\s+/g, ' ').slice(0, 1_000));
  });
}

async function firstButton(within: Locator, name: RegExp): Promise<Locator | null> {
  for (const role of ['button', 'link'] as const) {
    const found = within.getByRole(role, { name }).filter({ visible: true }).first();
    if ((await found.count()) > 0) return found;
  }
  return null;
}

async function press(button: Locator, answer: 'refused' | 'accepted', layer: Locator): Promise<Look['consent']> {
  const isPressed = await button.click({ timeout: CLICK_MS }).then(() => true, () => false);
  if (!isPressed) return 'stuck';
  if (await isGone(layer)) return answer;
  // "You have rejected cookies. Hide this message": the answer is given, its receipt is in the way.
  const hide = await firstButton(layer, CLOSE);
  await hide?.click({ timeout: CLICK_MS }).catch(() => undefined);
  return (await isGone(layer)) || !(await holdsTheScreen(layer)) ? answer : 'stuck';
}

async function isGone(layer: Locator): Promise<boolean> {
  return layer.first().waitFor({ state: 'hidden', timeout: GONE_MS }).then(() => true, () => false);
}

/** Whether it is fixed over the page, as layers are and paragraphs about cookies are not. */
async function holdsTheScreen(layer: Locator): Promise<boolean> {
  return layer.evaluateAll((elements) => elements.some((element) => {
    const { position } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return (position === 'fixed' || position === 'sticky') && box.width * box.height > 0.1 * innerWidth * innerHeight;
  })).catch(() => false);
}

function oneOf(words: readonly string[]): RegExp {
  return new RegExp(`^\\W*(${words.map((word) => literally(word)).join('|')})`, 'i');
}
