import type { Page } from 'playwright';
import type { Store } from '../model/kit.ts';
import type { CuelessLink, StatedText } from '../model/paint.ts';
import { asSpot } from './as-spot.ts';
import { inIsolation, sessionOf } from './isolated.ts';
import { colourFunctions } from './page-colour.ts';
import { linkFunctions } from './page-colour-links.ts';
import { paintFunctions } from './page-paint.ts';
import { actorFunctions, actorsToTry, lookOf, type ActorLook, type RawActor } from './page-paint-states.ts';
import { spotFunctions } from './page-spot.ts';
import { visibleFunctions } from './page-visible.ts';
import { asTexts, measure } from './paint-texts.ts';

const MOST_KINDS = 30;
/** So many states are measured by pixels; what is left over is left alone. */
const MOST_MEASURED = 10;
/** A place where nothing is. */
const AWAY = { x: 0, y: 0 };

/** Links and buttons with the mouse on them and with the focus: those whose letters then stand out too little, and links that get no sign. */
export async function statesOf(tab: Page, keep: Store['keep'], endsAt: number): Promise<{ tried: number; faint: StatedText[]; cueless: CuelessLink[] }> {
  const kit = [...visibleFunctions, ...spotFunctions, ...colourFunctions, ...linkFunctions, ...paintFunctions, ...actorFunctions];
  const actors = asActors(await inIsolation(tab, actorsToTry, MOST_KINDS, kit));
  const found: { tried: number; faint: StatedText[]; cueless: CuelessLink[] } = { tried: 0, faint: [], cueless: [] };
  const session = await sessionOf(tab);
  // After a key, what gets the focus from a script shows it as it does to who uses keys; this one does nothing.
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'F15', code: 'F15', windowsVirtualKeyCode: 126 });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'F15', code: 'F15', windowsVirtualKeyCode: 126 });
  let left = MOST_MEASURED;
  for (const actor of actors) {
    if (Date.now() > endsAt) break;
    const rest = await look(tab, actor, 'show');
    if (rest === null) continue;
    found.tried += 1;
    for (const state of ['hover', 'focus'] as const) {
      const now = await enter(tab, actor, state, rest);
      if (now !== null && state === 'hover' && actor.inText && actor.contrast > 0) found.cueless.push({ ...asSpot(actor), contrast: actor.contrast, isMarkedOnHover: now.isMarked });
      if (now !== null && left > 0 && isWorthMeasuring(rest, now)) {
        left -= 1;
        const [faint] = now.text === null ? [] : (await measure(tab, asTexts([now.text]), null, keep)).faint;
        if (faint !== undefined) found.faint.push({ ...faint, state });
      }
      await leave(tab, actor, state);
    }
  }
  return found;
}

/** Only what the state itself changes is judged here, and only where plain colours say too little contrast or say nothing. */
function isWorthMeasuring(rest: ActorLook, now: ActorLook): boolean {
  const needed = now.text?.needed ?? 4.5;
  return now.looks !== rest.looks && (now.contrast === null || now.contrast < needed);
}

async function enter(tab: Page, actor: RawActor, state: 'hover' | 'focus', rest: ActorLook): Promise<ActorLook | null> {
  if (state === 'hover') {
    if (!rest.isThere) return null;
    await (await sessionOf(tab)).send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: rest.x, y: rest.y });
  }
  const now = await look(tab, actor, state === 'hover' ? 'look' : 'focus');
  return now?.isThere === true ? now : null;
}

async function leave(tab: Page, actor: RawActor, state: 'hover' | 'focus'): Promise<void> {
  if (state === 'hover') await (await sessionOf(tab)).send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...AWAY });
  else await look(tab, actor, 'blur');
}

async function look(tab: Page, { n, words }: RawActor, act: 'show' | 'focus' | 'blur' | 'look'): Promise<ActorLook | null> {
  const answer = await inIsolation(tab, lookOf, { n, words, act }) as ActorLook | null; // from our own world; numbers are checked here
  return answer !== null && [answer.x, answer.y].every((one) => Number.isFinite(one) && one >= 0 && one < 10_000) ? answer : null;
}

function asActors(raw: unknown): readonly RawActor[] {
  if (!Array.isArray(raw)) throw new Error('paint: the page answered with something else');
  return raw.slice(0, MOST_KINDS).filter((one: Partial<RawActor>) => Number.isInteger(one.n) && Number.isInteger(one.words) && typeof one.contrast === 'number'); // checked right here
}
