import type { InputFact } from '../model/layers.ts';
import type { Hand } from './layers-hand.ts';
import { focusedWay, inputFunctions, inputThings, isWarned, type InputThing } from './layers-inputs-page.ts';
import type { Listeners } from './layers-listeners.ts';

const MOST = 12;
const REACTS_MS = 350;

/** Changes each kind of field by the keyboard and sees whether the page would open something, or moves the focus on by itself. */
export async function tryInputs(hand: Hand, listeners: Listeners): Promise<{ readonly tried: number; readonly inputs: readonly InputFact[] }> {
  const kinds = ['change', 'input', 'click', 'blur', 'keyup', 'focus', 'keydown', 'keypress'];
  const heard = kinds.some((type) => listeners.on(type).length > 0 || listeners.ofPage.has(type));
  const things = await hand.ask(inputThings, { heard, most: MOST }, inputFunctions);
  const inputs: InputFact[] = [];
  let tried = 0;
  for (const thing of things) {
    if (!hand.hasTime()) break;
    tried += 1;
    const fact = await tryInput(hand, thing);
    if (fact !== null) inputs.push(fact);
  }
  return { tried, inputs };
}

async function tryInput(hand: Hand, thing: InputThing): Promise<InputFact | null> {
  const n = await hand.find(thing.way);
  if (n === null) return null;
  await hand.away();
  await hand.remember();
  const isFocused = await hand.focusOn(n);
  await hand.wait(60);
  // What opens a page as soon as it has the focus does not do it because it was changed.
  if (!isFocused || hand.opened().length > 0) return null;
  const here = hand.tab.url();
  await change(hand, thing);
  const isSent = await openedSoon(hand);
  const at = await hand.ask(focusedWay, null, inputFunctions);
  const [spot] = await hand.spots([n]).catch(() => []);
  const warned = await hand.ask(isWarned, { n }, inputFunctions);
  const [first] = hand.opened();
  const isMoved = thing.kind === 'text' && at !== '' && at !== thing.way && / (?:input|select|textarea)$/.test(at);
  const did = first === undefined ? isMoved ? 'focus' : null : first.isWindow ? 'window' : isSamePage(first.url, here) ? 'same' : 'page';
  if (isSent) await hand.anew();
  return did === null || spot === undefined ? null : { spot, did, to: (first?.url ?? '').slice(0, 300), isWarned: warned };
}

/** As a keyboard does it: an arrow on a list, Space on a box, letters into a line; a list as often as its first entries may be no choice. */
async function change(hand: Hand, { kind, most }: InputThing): Promise<void> {
  if (kind === 'select') {
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await hand.key(key);
      if (await openedSoon(hand)) return;
    }
    await hand.key('Tab');
  }
  else if (kind === 'text') for (let letter = 0; letter < most; letter += 1) await hand.key('1');
  else await hand.key(' ');
}

async function openedSoon(hand: Hand): Promise<boolean> {
  for (let waited = 0; waited < REACTS_MS; waited += 70) {
    if (hand.opened().length > 0) return true;
    await hand.wait(70);
  }
  return hand.opened().length > 0;
}

function isSamePage(url: string, here: string): boolean {
  const [to, from] = [URL.parse(url), URL.parse(here)];
  return to !== null && from !== null && to.origin === from.origin && to.pathname === from.pathname;
}
