import type { StepCall } from '../model/scenario.ts';
import type { StepTaken } from '../model/visit.ts';
import { sourceOf } from '../visit/here.ts';
import { holds } from '../visit/pattern.ts';
import { capital, sayStep } from './explain-script.ts';
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

/** A site where none of a step's names matches, and the names most like them on that page. */
export interface Lost { readonly site: string; readonly url: string; readonly near: readonly string[] }

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
  return { counted, add: (one) => { for (const taken of one.journey.steps) count(counted, one, taken); } };
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
  return steps.sort((a, b) => b.lost.length - a.lost.length || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.say < b.say ? -1 : 1)));
}

function count(counted: Map<string, Counted>, one: Rehearsed, taken: StepTaken): void {
  const call = callOf(one, taken);
  const names = call === null ? [] : writtenNames(call);
  if (call === null || names.length === 0 || (taken.outcome !== 'done' && taken.outcome !== 'not-found' && taken.outcome !== 'skipped')) return;
  const look = one.startOf(taken);
  const isElsewhere = call.device !== undefined && call.device !== one.device;
  if (look === null || look.failure !== null || isElsewhere) return;
  const file = call.file ?? one.scenario.file;
  const key = JSON.stringify([file, call.line, sayStep(call)]);
  const own = counted.get(key) ?? { call, tasks: new Set<string>(), langs: new Map<string, Set<string>>(), file, tried: new Set(), used: new Map(), there: new Map(), lost: new Map(), fits: new Set() };
  counted.set(key, own);
  own.tasks.add(one.scenario.id);
  setOf(own.langs, sourceOf(look, one.device)?.lang.toLowerCase().startsWith('cy') === true ? 'cy' : 'en').add(one.site.id);
  note(own, one, taken, names, pageNames(look, one.device));
}

function note(own: Counted, one: Rehearsed, taken: StepTaken, names: readonly WrittenName[], page: PageNames): void {
  const { site } = one;
  own.tried.add(site.id);
  const there = names.filter(({ name, kind }) => page[kind].some((text) => holds(name, text)));
  const by = taken.outcome === 'done' ? taken.target?.by ?? there[0]?.name : undefined;
  for (const { name } of there) setOf(own.there, name).add(site.id);
  if (by !== undefined) {
    setOf(own.used, by).add(site.id);
    setOf(own.there, by).add(site.id);
  }
  if (by !== undefined || there.length > 0 || one.journey.ending.kind !== 'lost' || !isMissed(one, taken)) own.fits.add(site.id);
  else if (!own.lost.has(site.id)) own.lost.set(site.id, { site: site.id, url: one.pageOf(taken)?.got ?? taken.url, near: nearOf(names, page) });
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
