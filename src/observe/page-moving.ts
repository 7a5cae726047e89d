import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Visible } from './page-visible.ts';
import { burstsOf, type Watched } from './page-watch.ts';

export interface RawStop { readonly where: string; readonly name: string }
export interface RawMoving extends RawSpot { readonly how: string; readonly amount: number; readonly changes: number; readonly seconds: number | null; readonly words: readonly string[]; readonly stop: RawStop | null }
export type MovingKit = Visible & SpotKit & { readonly stopOf: typeof stopOf; readonly controlsIn: typeof controlsIn; readonly goesOn: typeof goesOn; readonly isLasting: typeof isLasting; readonly anchored: typeof anchored; readonly isIdle: typeof isIdle; readonly groupsOf: typeof groupsOf; readonly burstsOf: typeof burstsOf };

/** Runs in the page: of what changed while it was watched, what goes on for more than five seconds and is large enough to draw the eye. */
export function movingThings(_arg: unknown, kit: MovingKit): readonly RawMoving[] {
  const { toptasksWatched } = globalThis as { toptasksWatched?: readonly Watched[] }; // kept in our own world
  const all = (toptasksWatched ?? []).filter(({ of }) => !kit.isIdle(of));
  const others = new Set(all.filter(({ changes }) => changes[0]?.how !== 'moves').flatMap(({ changes }) => changes.map(({ at }) => at)));
  const strays = new Set(all.filter(({ strayed }) => strayed).map(({ of }) => of));
  const told: Element[] = [];
  const found: RawMoving[] = [];
  for (const { of, changes, texts, first, last } of kit.groupsOf(all, kit)) {
    const how = changes[0]?.how ?? '';
    const amount = changes.reduce((sum, { by }) => sum + by, 0);
    const isPushed = how === 'moves' && changes.every(({ at }) => others.has(at));
    const isSmall = how !== 'text' && Math.max(first.w * first.h, last.w * last.h) < (how === 'blinks' ? 400 : 1000);
    if (isPushed || isSmall || (how === 'moves' && amount < 20) || told.some((one) => one.contains(of)) || !kit.isLasting({ of, changes, first, last }, kit)) continue;
    told.push(of);
    const ends = kit.goesOn(of, kit);
    const seconds = ends === Infinity ? null : Math.round(Math.max(ends, (changes.at(-1)?.at ?? 0) - (changes[0]?.at ?? 0)) / 1000);
    found.push({ ...kit.anchored(of, strays, kit), how, amount, changes: new Set(changes.map(({ at }) => Math.round(at))).size, seconds, words: texts, stop: kit.stopOf(of, kit) });
  }
  return found.slice(0, 20);
}

/** The spot of what moves, with a box that stands at the corner of the nearest thing around it that does not. */
export function anchored(of: Element, strays: ReadonlySet<Element>, kit: Visible & SpotKit): RawSpot {
  const spot = kit.spotOf(of, kit);
  let still: Element | null = of;
  for (let up = kit.outerOf(of); up && strays.has(still); up = kit.outerOf(up)) still = up;
  if (still === of || still === null || spot.box === null) return spot;
  const { left, top } = kit.rectOf(still);
  return { ...spot, box: { ...spot.box, x: left + scrollX, y: top + scrollY } };
}

/**
 * What changed, each cause once: what holds another that changed and stays where it is left out, what comes and goes is told of the box that holds
 * its neighbours (slides), in the document's order.
 */
export function groupsOf(all: readonly Watched[], kit: Visible): readonly Watched[] {
  const isStill = ({ changes, strayed }: Watched): boolean => changes.every(({ how }) => how === 'moves' || how === 'text') && !strayed;
  const comes = ({ changes }: Watched): boolean => changes[0]?.how === 'blinks';
  const kept = all.slice(0, 300).filter((one) => !all.some((other) => other !== one && ((isStill(one) && one.of.contains(other.of)) || (comes(one) && comes(other) && other.of.contains(one.of)))));
  const slides = new Map<Element, Watched[]>();
  for (const one of kept) {
    const outer = comes(one) ? kit.outerOf(one.of) : null;
    if (outer !== null) slides.set(outer, [...(slides.get(outer) ?? []), one]);
  }
  const rows = [...slides].filter(([, ones]) => ones.length > 1).map(([of, ones]): Watched => {
    const changes = ones.flatMap((one) => one.changes).sort((a, b) => a.at - b.at);
    const [first] = ones;
    const rect = kit.rectOf(of);
    const moment = { x: rect.left, y: rect.top, w: rect.width, h: rect.height, seen: 1, text: '', look: '' };
    return { of, first: first?.first ?? moment, last: moment, changes, strayed: false, texts: [] };
  });
  const inRows = new Set(rows.flatMap(({ of }) => slides.get(of) ?? []));
  return [...rows, ...kept.filter((one) => !inRows.has(one))].sort((a, b) => (a.of.compareDocumentPosition(b.of) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

/**
 * Seen at several looks, and either going on after five seconds or by an animation that lasts longer. One that comes and goes once is a message;
 * what is moved twice and stands in its column again was pushed by what came above it, or slid in and out.
 */
export function isLasting({ of, changes, first, last }: Pick<Watched, 'of' | 'changes' | 'first' | 'last'>, kit: MovingKit): boolean {
  const times = [...new Set(changes.map(({ at }) => Math.round(at / 100)))];
  const isRow = changes.length > times.length;
  if (times.length < (changes[0]?.how === 'blinks' && !isRow ? 3 : 2)) return false;
  if (kit.goesOn(of, kit) > 5000) return true;
  if (changes[0]?.how === 'moves' && first.x === last.x && kit.burstsOf(changes).length === 2) return false;
  return (times.at(-1) ?? 0) >= 45 && (times.at(-1) ?? 0) - (times[0] ?? 0) >= 15;
}

/** For how long, in milliseconds, an animation of the element or of what holds it still runs; 0 where there is none. */
export function goesOn(of: Element, { outerOf }: Visible): number {
  let longest = 0;
  for (const animation of document.getAnimations().slice(0, 500)) {
    const { effect } = animation;
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    if (target === null || animation.playState !== 'running') continue;
    for (let up: Element | null = of, level = 0; up && level < 3; up = outerOf(up), level += 1) {
      if (up === target || (level === 0 && of.contains(target))) longest = Math.max(longest, Number(effect?.getComputedTiming().endTime ?? 0));
    }
  }
  return longest;
}

/** A sign that something is being loaded, a bar that fills, or a caret. */
export function isIdle(of: Element): boolean {
  return of.closest('progress, meter, [role=progressbar], [aria-busy=true], [class*=spinner i], [class*=loader i], [class*=loading i], [class*=skeleton i], [class*=progress i], [class*=caret i], [class*=cursor i], [contenteditable=true]') !== null;
}

/** A control that says it stops, hides or sets something: the nearest one, one right beside its part of the page or that names it, or any of the page. */
export function stopOf(of: Element, kit: MovingKit): RawStop | null {
  const strong = /\b(?:pause|stop|halt|freeze|hide|close|dismiss|mute|unmute|silence|disable|play|off|oedi|stopio)\b|[⏸⏹]/i;
  const stops = /\b(?:pause|stop|halt|freeze|play|oedi|stopio)\b|[⏸⏹]/i;
  const weak = /\b(?:control|change|frequency|speed|motion|animations?|toggle|sound|volume|movement|updates?)\b/i;
  let [level, part] = [0, of];
  for (let up: Element | null = of; up && level < 4 && up !== document.body && !up.matches('main, [role=main]'); up = kit.outerOf(up), level += 1) {
    const name = kit.controlsIn(up, kit).find((one) => strong.test(one));
    if (name !== undefined) return { where: 'beside', name };
    part = up;
  }
  // Nothing else is in what stands right before or after it: a whole part of the page beside it may well stop something of its own.
  const beside = [part.previousElementSibling, part.nextElementSibling].filter((one) => one !== null && one.textContent.trim().length < 80);
  const isOfIt = (control: Element): boolean => beside.some((one) => one?.contains(control) === true)
    || (control.getAttribute('aria-controls') ?? '').split(/\s+/).some((id) => id !== '' && document.getElementById(id)?.contains(of) === true);
  const close = kit.controlsIn(document.body, kit, isOfIt).find((one) => stops.test(one));
  if (close !== undefined) return { where: 'beside', name: close };
  const name = kit.controlsIn(document.body, kit).find((one) => (strong.test(one) || weak.test(one)) && !/cookie|menu|search|message/i.test(one));
  return name === undefined ? null : { where: 'elsewhere', name };
}

/** Names of the controls in it that can be seen and used here; links to other pages are none. */
export function controlsIn(element: Element, kit: Visible & SpotKit, isMeant: (control: Element) => boolean = () => true): readonly string[] {
  const memory = { clip: new Map(), shown: new Map() };
  const all = Array.from(element.querySelectorAll('button, [role=button], [role=switch], summary, input[type=button], input[type=checkbox], input[type=submit], input[type=image], a[href^="#"], a[href^="javascript"], a:not([href])')).slice(0, 300);
  return all.filter((one) => isMeant(one) && one.closest('[aria-hidden=true], [class*=cookie i]') === null && !one.matches(':disabled') && kit.visibleEdges(one, memory) !== null)
    .map((one) => `${kit.sayingOf(one)} ${(one as Partial<HTMLInputElement>).labels?.[0]?.textContent ?? ''} ${one.getAttribute('title') ?? ''}`.replace(/\s+/g, ' ').trim().slice(0, 80)); // absent on what is no field
}

/** What has to be sent along with `movingThings`, beside those of spots and `visibleFunctions`. */
export const movingFunctions = [groupsOf, anchored, isLasting, goesOn, isIdle, stopOf, controlsIn, burstsOf];
