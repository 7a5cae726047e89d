import type { Results } from '../../model/kit.ts';
import type { Journey, StepTaken } from '../../model/visit.ts';
import { byText } from '../atlas.ts';
import { stepPlace } from '../words/step-place.ts';
import { stepWords } from '../words/step-words.ts';

/** One way that a step may go. */
export interface TriedWay {
  /** The name of its first step, or what that does in few words; null where nobody came to it. */
  readonly way: string | null;
  /** All that its first step asks for, where `way` does not say it. */
  readonly asked: string | null;
  /** Councils with the devices on which it worked, and what was used there, sorted. */
  readonly at: readonly string[];
}

/** A step that tries several ways, and where each worked. */
export interface Tried {
  /** Its name, else its sentence. */
  readonly step: string;
  /** Where it is written, or null. */
  readonly place: string | null;
  /** In the script's order. */
  readonly ways: readonly TriedWay[];
}

interface Turn extends Pick<Tried, 'step' | 'place'> {
  readonly of: number; readonly n: number; readonly first: StepTaken | undefined; readonly worked: boolean; readonly site: string; readonly device: string;
}

/** The `try` steps of these journeys by their place in the script, each with the ways it may go and the councils where each worked. */
export function triesOf(results: Results, journeys: readonly Journey[]): readonly Tried[] {
  const turns = journeys.flatMap((journey) => journey.steps.flatMap((step, n) => (step.word === 'try' ? turnsOf(results, journey, step, n) : [])));
  const names = new Map(results.sites.map(({ site }) => [site.id, site.name]));
  return [...Map.groupBy(turns, ({ step, place }) => `${step} ${place}`).values()].map((all) => {
    const most = Math.max(...all.map(({ of }) => of));
    const [{ step, place } = { step: '', place: null }] = all;
    return { step, place, ways: Array.from({ length: most }, (_, n) => wayOf(all.filter((turn) => turn.n === n + 1), names)) };
  });
}

function wayOf(turns: readonly Turn[], names: ReadonlyMap<string, string>): TriedWay {
  const worked = Map.groupBy(turns.filter((turn) => turn.worked), ({ site }) => site);
  const at = [...worked].map(([site, own]) => {
    const used = [...new Set(own.flatMap(({ first }) => first?.link?.text ?? first?.target?.name ?? []))].map((name) => `“${name}”`).join(', ');
    return `${names.get(site) ?? site} (${[...new Set(own.map(({ device }) => device))].toSorted().join(', ')})${used === '' ? '' : `: ${used}`}`;
  });
  const first = turns[0]?.first;
  if (first === undefined) return { way: null, asked: null, at: [] };
  // As it is written, not as it went at the council that came first.
  const { target: _target, ...written } = first;
  const { told, asked } = stepWords({ ...written, outcome: 'skipped', link: null, detail: '' });
  return { way: first.name ?? told, asked: first.name === undefined ? asked[0] ?? null : first.say, at: at.toSorted(byText) };
}

/** Each way that was begun; where the `try` was done, the last of them worked. */
function turnsOf(results: Results, { steps, visit }: Journey, step: StepTaken, at: number): readonly Turn[] {
  const depth = step.branch?.length ?? 0;
  const end = steps.findIndex((one, n) => n > at && (one.branch?.length ?? 0) <= depth);
  const inside = steps.slice(at + 1, end < 0 ? steps.length : end);
  const begun = [...Map.groupBy(inside, ({ branch = [] }) => branch[depth] ?? '')].flatMap(([name, own]) => {
    const [, n, of] = /^try (\d+) of (\d+)/.exec(name) ?? [];
    return n === undefined ? [] : [{ n: Number(n), of: Number(of), first: own[0] }];
  });
  const last = begun.at(-1);
  const about = { step: step.name ?? step.say, place: stepPlace(results, visit, step), site: visit.site, device: visit.device };
  return begun.map((turn) => ({ ...turn, ...about, worked: step.outcome === 'done' && turn === last }));
}
