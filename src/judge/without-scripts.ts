import type { Look } from '../model/facts.ts';
import type { JudgeInput } from './judge-input.ts';

/** In the address of a state that a script made. */
const made = /#[^#.]+\.scripted\.(?:desktop|phone)\.\d/;

/** A look as it was before any script was walked: without what a deeper or luckier one has seen since. */
export type LookBefore = Pick<Look, 'got' | 'status' | 'failure' | 'depth' | 'consent'>;

/** What is to be kept of a site's looks, by id, before its first script is walked. */
export function looksBefore(looks: readonly Look[]): Readonly<Record<string, LookBefore>> {
  return Object.fromEntries(looks.map(({ id, got, status, failure, depth, consent }) => [id, { got, status, failure, depth, consent }]));
}

/**
 * What counts: everything but what only written scripts did or saw. Their words are ours, so nothing that they meet may change a
 * verdict, for better or worse. Where nobody kept which looks were there before (editions of before), looks that only scripts
 * passed are left out.
 */
export function withoutScripts(input: JudgeInput): JudgeInput {
  const { journeys, visits, looks, unscripted } = input;
  const isScripted = ({ route }: { readonly route: string }): boolean => route === 'scripted';
  const counting = journeys.filter(({ visit }) => !isScripted(visit));
  const passed = new Set(counting.flatMap((journey) => journey.looks));
  const byScript = new Set(journeys.filter(({ visit }) => isScripted(visit)).flatMap((journey) => [...journey.looks, ...journey.marks.map(({ look }) => look)]));
  const asBefore = (look: Look): readonly Look[] => {
    if (made.test(look.asked)) return [];
    if (unscripted === undefined) return byScript.has(look.id) && !passed.has(look.id) ? [] : [look];
    const before = unscripted[look.id];
    if (before === undefined) return passed.has(look.id) ? [look] : [];
    return [{ ...look, ...before, seen: seenBefore(look, before) }];
  };
  return { ...input, journeys: counting, ...(visits && { visits: visits.filter((visit) => !isScripted(visit)) }), looks: looks.flatMap(asBefore) };
}

function seenBefore({ depth, seen }: Look, before: LookBefore): Look['seen'] {
  if (before.failure !== null) return {};
  if (before.depth === depth || seen.desktop === undefined) return seen;
  const { html, links, screenshot } = seen.desktop;
  return { desktop: { ...(html && { html }), ...(links && { links }), ...(screenshot && { screenshot }) } };
}
