import type { Look } from '../model/facts.ts';
import type { StepCall } from '../model/scenario.ts';
import type { StepTaken } from '../model/visit.ts';
import { sourceOf } from '../visit/here.ts';
import { holds } from '../visit/pattern.ts';
import { capital, sayStep } from './explain-script.ts';
import { likelyLinks } from './likely-links.ts';
import { nearestToAny } from './nearest-names.ts';
import { insteadOf, pageNames, type PageNames } from './page-names.ts';
import { callOf, isMissed, type Rehearsed } from './rehearsed.ts';
import { writtenNames, type WrittenName } from './written-names.ts';

/** How one written name fares: on how many sites it was the one that was used, and on how many it stands on the page at all. */
interface NameDrift {
  readonly name: string;
  readonly used: number;
  readonly there: number;
  /** It stands on no page in its language where it was looked for, on two sites or more. */
  readonly isDead: boolean;
}

/** A site where none of a step's names matches: the names most like them on that page, and the links that smell most of the task. */
export interface Lost { readonly site: string; readonly url: string; readonly near: readonly string[]; readonly likely: readonly string[] }

/** How one step of a script fares over all sites. */
export interface StepDrift {
  /** Those whose scripts have it: a fragment’s step may be of several. */
  readonly tasks: readonly string[];
  readonly file: string;
  readonly line: number;
  readonly word: string;
  readonly say: string;
  /** Sites on whose stored pages it was tried. */
  readonly tried: number;
  readonly names: readonly NameDrift[];
  /** Sites where no name of it matches: so many a mend would win at most. */
  readonly lost: readonly Lost[];
}

/** Sets are of sites. */
interface Counted {
  readonly call: StepCall;
  readonly file: string;
  readonly tasks: Set<string>;
  /** Page language, `cy` or `en` for all others → sites. */
  readonly langs: Map<string, Set<string>>;
  readonly tried: Set<string>;
  /** Name → sites. */
  readonly used: Map<string, Set<string>>;
  readonly there: Map<string, Set<string>>;
  readonly lost: Map<string, Lost>;
  readonly fits: Set<string>;
}

/** A count under way: small, however many sites there are. */
export interface Tally { readonly add: (one: Rehearsed) => void; readonly counted: ReadonlyMap<string, Counted> }

/** Nothing counted yet. Scripts that a site has of its own are counted by themselves. */
export function beginTally(): Tally {
  const counted = new Map<string, Counted>();
  return { counted, add: (one) => { for (const taken of one.journey.steps) (taken.word === 'try' ? countTry : count)(counted, one, taken); } };
}

/** Every step that looks for names: those whose mend would win most sites first, then by file and line. */
export function tallied({ counted }: Tally): readonly StepDrift[] {
  const steps = [...counted.values()].map(({ call, tasks, file, tried, used, there, lost, fits, langs }): StepDrift => ({
    tasks: [...tasks].sort(), file, line: call.line, word: call.word, say: capital(sayStep(call)), tried: tried.size,
    names: writtenNames(call).map(({ name, lang = 'en' }) => {
      const [isUsed, isThere] = [used.get(name)?.size ?? 0, there.get(name)?.size ?? 0];
      // What must not be there is best there nowhere.
      const isDead = call.word !== 'refuse' && isThere === 0 && isUsed === 0 && (langs.get(lang)?.size ?? 0) > 1;
      return { name, used: isUsed, there: isThere, isDead };
    }),
    // On one device there and on the other not is no lost site.
    lost: [...lost.values()].filter(({ site }) => !fits.has(site)).sort((a, b) => (a.site < b.site ? -1 : 1)),
  }));
  // A `try` is told only where no way of it was done.
  return steps.filter(({ names, lost }) => names.length > 0 || lost.length > 0).sort((a, b) => b.lost.length - a.lost.length || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.say < b.say ? -1 : 1)));
}

function count(counted: Map<string, Counted>, one: Rehearsed, taken: StepTaken): void {
  const call = callOf(one, taken);
  const names = call === null ? [] : writtenNames(call);
  if (call === null || names.length === 0 || (taken.outcome !== 'done' && taken.outcome !== 'not-found' && taken.outcome !== 'skipped')) return;
  const look = one.startOf(taken);
  const isElsewhere = call.device !== undefined && call.device !== one.device;
  if (look === null || look.failure !== null || isElsewhere) return;
  const own = countedOf(counted, one, call);
  setOf(own.langs, sourceOf(look, one.device)?.lang.toLowerCase().startsWith('cy') === true ? 'cy' : 'en').add(one.site.id);
  note(own, one, taken, names, look);
}

function countedOf(counted: Map<string, Counted>, { scenario }: Rehearsed, call: StepCall): Counted {
  const file = call.file ?? scenario.file;
  const key = JSON.stringify([file, call.line, sayStep(call)]);
  const own = counted.get(key) ?? { call, tasks: new Set<string>(), langs: new Map<string, Set<string>>(), file, tried: new Set(), used: new Map(), there: new Map(), lost: new Map(), fits: new Set() };
  counted.set(key, own);
  own.tasks.add(scenario.id);
  return own;
}

/** A `try` of which one way was missed and no other was done: what was missed is its own where the rest could not be told. */
function countTry(counted: Map<string, Counted>, one: Rehearsed, taken: StepTaken): void {
  const call = callOf(one, taken);
  const look = one.startOf(taken);
  if (call === null || look === null || look.failure !== null || !['done', 'not-found', 'stopped'].includes(taken.outcome)) return;
  const missed = missedIn(one, taken);
  const own = countedOf(counted, one, call);
  own.tried.add(one.site.id);
  if (taken.outcome !== 'stopped' || missed.length === 0) own.fits.add(one.site.id);
  else if (!own.lost.has(one.site.id)) own.lost.set(one.site.id, lostOn(one, taken, missed, look));
}

/** The names that were not found in a step's ways on the page where it stands. */
function missedIn(one: Rehearsed, holder: StepTaken): readonly WrittenName[] {
  const depth = holder.branch?.length ?? 0;
  const after = one.journey.steps.slice(one.journey.steps.indexOf(holder) + 1);
  const end = after.findIndex(({ branch = [] }) => branch.length <= depth);
  return (end < 0 ? after : after.slice(0, end)).filter((taken) => taken.outcome === 'not-found' && one.startOf(taken) === one.startOf(holder)).flatMap((taken) => {
    const call = callOf(one, taken);
    return call === null ? [] : writtenNames(call);
  });
}

function lostOn(one: Rehearsed, taken: StepTaken, names: readonly WrittenName[], look: Look): Lost {
  const near = nearOf(names, pageNames(look, one.device));
  return { site: one.site.id, url: look.got ?? taken.url, near, likely: likelyLinks(one.scenario, look, one.device).filter((name) => !near.includes(name)) };
}

function note(own: Counted, one: Rehearsed, taken: StepTaken, names: readonly WrittenName[], look: Look): void {
  const { site } = one;
  const page = pageNames(look, one.device);
  own.tried.add(site.id);
  const there = names.filter(({ name, kind }) => page[kind].some((text) => holds(name, text)));
  const by = taken.outcome === 'done' ? taken.target?.by ?? there[0]?.name : undefined;
  for (const { name } of there) setOf(own.there, name).add(site.id);
  if (by !== undefined) {
    setOf(own.used, by).add(site.id);
    setOf(own.there, by).add(site.id);
  }
  if (by !== undefined || there.length > 0 || one.journey.ending.kind !== 'lost' || !isMissed(one, taken)) own.fits.add(site.id);
  else if (!own.lost.has(site.id)) own.lost.set(site.id, lostOn(one, taken, names, look));
}

function nearOf(names: readonly WrittenName[], page: PageNames): readonly string[] {
  const kinds = [...Map.groupBy(names, ({ kind }) => kind)];
  return [...new Set(kinds.flatMap(([kind, own]) => nearestToAny(own.map(({ name }) => name), insteadOf(kind, page))))].slice(0, 3);
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const set = map.get(key) ?? new Set();
  map.set(key, set);
  return set;
}
