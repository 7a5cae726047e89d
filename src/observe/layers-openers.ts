import type { DialogFact, MessageFact, OpenerFact } from '../model/layers.ts';
import { dialogFunctions, dialogNow } from './layers-dialog-page.ts';
import { tryDialog } from './layers-dialog.ts';
import type { Hand } from './layers-hand.ts';
import type { Listeners } from './layers-listeners.ts';
import { openerFunctions, openerState, openerThings, relationOf, type OpenerThing } from './layers-openers-page.ts';
import type { Changed } from './layers-page.ts';

const MOST = 25;
const REACTS_MS = 280;
/** How long a message is watched, and how many. */
const STAYS_MS = 5000;
const MOST_WAITED = 1;

export interface Pressed {
  readonly tried: number;
  readonly dialogs: readonly DialogFact[];
  readonly openers: readonly OpenerFact[];
  readonly messages: readonly MessageFact[];
}
type Found = { dialog?: DialogFact | null; opener?: OpenerFact | null; message?: MessageFact | null };

/** Presses each kind of thing that may open something, and tries out what it opened. */
export async function tryOpeners(hand: Hand, listeners: Listeners): Promise<Pressed> {
  const atLoad = await hand.ask(dialogNow, { opener: null, appeared: [], atLoad: true }, dialogFunctions);
  const first = atLoad === null ? null : await tryDialog(hand, atLoad, null);
  const things = await hand.ask(openerThings, { listening: listeners.on('click'), most: MOST }, openerFunctions);
  const all: Found[] = [{ dialog: first }];
  let tried = 0;
  for (const thing of things) {
    if (!hand.hasTime()) break;
    tried += 1;
    all.push(await pressOne(hand, thing, all.filter(({ message }) => message != null).length < MOST_WAITED));
  }
  return {
    tried, dialogs: all.flatMap(({ dialog }) => dialog ?? []), openers: all.flatMap(({ opener }) => opener ?? []), messages: all.flatMap(({ message }) => message ?? []),
  };
}

async function pressOne(hand: Hand, thing: OpenerThing, mayWait: boolean): Promise<Found> {
  const n = await hand.find(thing.way);
  if (n === null) return {};
  await hand.away();
  if (await hand.pointOn(n) === null) return {};
  const before = await hand.ask(openerState, { n }, openerFunctions);
  const { press, again } = await presser(hand, n, thing);
  const changed = await press();
  if (hand.opened().length > 0) return leaveAs(hand, {});
  if (!hasNews(changed)) return {};
  const dialog = await hand.ask(dialogNow, { opener: n, appeared: changed.appeared, atLoad: false }, dialogFunctions);
  if (dialog !== null) return leaveAs(hand, { dialog: await tryDialog(hand, dialog, n) });
  const after = await hand.ask(openerState, { n }, openerFunctions);
  const news = changed.appeared.length > 0 ? changed.appeared : changed.reworded.length > 0 ? changed.reworded : changed.gone;
  const relation = await hand.ask(relationOf, { n, news }, openerFunctions);
  const [spot, holder] = await hand.spots([n, relation.holder ?? n]);
  if (after.others === 'gone' || spot === undefined || holder === undefined) return leaveAs(hand, {});
  const isMessage = changed.words.length > 1 && changed.words.length <= 200 && changed.controls <= 1 && changed.gone.length === 0 && before.expanded === null && !relation.isPopup;
  const goneAfterMs = isMessage && mayWait ? await vanishing(hand, changed) : null;
  const toggles = goneAfterMs === null && !hasNews(await again());
  const opener: OpenerFact = {
    spot, before: before.expanded, after: after.expanded, isOwn: relation.isOwn, shows: changed.words.slice(0, 200), toggles,
    tells: relation.isPopup || before.words !== after.words || before.others !== after.others || (before.expanded !== null && before.expanded !== after.expanded),
  };
  const isStatus = isMessage && !toggles && before.words === after.words;
  return leaveAs(hand, {
    opener, message: isStatus ? { spot: holder, opener: spot, words: changed.words.slice(0, 200), isAnnounced: relation.isAnnounced, goneAfterMs } : null,
  });
}

interface Presser { readonly press: () => Promise<Changed> ; readonly again: () => Promise<Changed> }

/** By Enter where it can have the focus, so that no pointer rests on it; what does nothing then is clicked. */
async function presser(hand: Hand, n: number, { isFocusable }: OpenerThing): Promise<Presser> {
  const byKey = async (): Promise<void> => {
    await hand.focusOn(n);
    await hand.key('Enter');
  };
  const byClick = async (): Promise<void> => {
    const point = await hand.pointOn(n);
    if (point !== null) await hand.tab.mouse.click(point.x, point.y);
  };
  const rest = async (): Promise<void> => {
    const point = await hand.pointOn(n);
    if (point !== null) await hand.tab.mouse.move(point.x, point.y);
    await hand.wait(150);
    await hand.remember();
  };
  let act = isFocusable && await hand.focusOn(n) ? byKey : byClick;
  if (act === byClick) await rest();
  else {
    await hand.wait(80);
    await hand.remember();
  }
  return {
    press: async () => {
      await act();
      const changed = await settled(hand);
      if (act === byClick || hasNews(changed) || hand.opened().length > 0) return changed;
      act = byClick;
      await rest();
      await act();
      return settled(hand);
    },
    again: async () => { await act(); return hand.until(REACTS_MS * 2, (changed) => !hasNews(changed)); },
  };
}

const hasNews = ({ appeared, gone, reworded }: Changed): boolean => appeared.length + gone.length + reworded.length > 0;

/** What a press changed, when nothing more changes; transitions take a moment. */
async function settled(hand: Hand): Promise<Changed> {
  let last = await hand.until(REACTS_MS, hasNews);
  for (let more = 0; more < 5 && hasNews(last); more += 1) {
    await hand.wait(140);
    const next = await hand.changed();
    if (next.appeared.length === last.appeared.length && next.gone.length === last.gone.length) return next;
    last = next;
  }
  return last;
}

/** After how many whole seconds the message was gone by itself; null where it was still there. */
async function vanishing(hand: Hand, { appeared, reworded }: Changed): Promise<number | null> {
  if (appeared.length === 0 && reworded.length === 0) return null;
  const began = Date.now();
  const now = await hand.until(STAYS_MS, ({ words }) => words === '');
  return now.words === '' ? Math.max(1000, Math.round((Date.now() - began) / 1000) * 1000) : null;
}

/** The page as it was before the press, loaded anew where it is not that already. */
async function leaveAs<T>(hand: Hand, found: T): Promise<T> {
  if (!hasNews(await hand.changed())) return found;
  await hand.key('Escape');
  await hand.wait(150);
  if (hasNews(await hand.changed())) await hand.anew();
  return found;
}
