import type { Scenario } from '../src/model/scenario.ts';
import { addressKey } from '../src/findability/address.ts';
import { addressScent, vocabularyOf } from '../src/findability/index.ts';
import { type CouncilLink, type Half, halfOf } from './council-links.ts';

/** One task at one council that the list has it for. */
export interface Pair {
  readonly task: string;
  readonly council: string;
  readonly half: Half;
  /** Pages that were ranked, however their addresses are written, and how many of them are right. */
  readonly links: number;
  readonly right: number;
  /** Shares 0–1: a tie is broken by chance, so each counts as often as it would be drawn. */
  readonly first: number;
  readonly three: number;
  /** Mean of 1 / rank of the first right address over all orders of the ties. */
  readonly reciprocal: number;
  /** What was put first, and a right one, for reading. */
  readonly best: string;
  readonly truth: string;
}

/** Figures over some pairs, in per cent but for the mean reciprocal rank. */
export interface Figures {
  readonly councils: number; readonly random: number; readonly first: number; readonly three: number; readonly reciprocal: number;
}

/** Ranks each council's different addresses for a task by the words of the address alone; `isIts` says which lines of the list are the task's. */
export function rankLinks(scenario: Scenario, links: readonly CouncilLink[], isIts: (link: CouncilLink) => boolean): readonly Pair[] {
  const vocabulary = vocabularyOf(scenario.words);
  const councils = Map.groupBy(links, ({ council }) => council);
  return [...councils].flatMap(([council, own]) => {
    const right = new Set(own.filter(isIts).map(({ url }) => addressKey(url)));
    if (right.size === 0) return [];
    const pages = new Map(own.map(({ url }) => [addressKey(url), url]));
    const scored = [...pages].map(([key, url]) => ({ url, score: addressScent(vocabulary, url), isRight: right.has(key) }));
    return [{ task: scenario.id, council, half: halfOf(council), ...placesOf(scored) }];
  });
}

interface Scored { readonly url: string; readonly score: number; readonly isRight: boolean }

function placesOf(scored: readonly Scored[]): Omit<Pair, 'task' | 'council' | 'half'> {
  const truths = scored.filter(({ isRight }) => isRight);
  // Of several right addresses the one that smells most is the one that would be found first.
  const top = Math.max(...truths.map(({ score }) => score));
  const before = scored.filter(({ score }) => score > top).length;
  const tied = scored.filter(({ score }) => score === top);
  const good = tied.filter(({ isRight }) => isRight).length;
  // Chance that the first right one among the ties is at each place.
  const chances = tied.map((_, place) => chanceAt(place, good, tied.length));
  const within = (places: number): number => chances.reduce((sum, chance, place) => sum + (before + place < places ? chance : 0), 0);
  const best = scored.reduce((one, two) => (two.score > one.score ? two : one));
  return {
    links: scored.length, right: truths.length, first: within(1), three: within(3),
    reciprocal: chances.reduce((sum, chance, place) => sum + chance / (before + place + 1), 0),
    best: `${best.score.toFixed(2)} ${best.url}`, truth: `${top.toFixed(2)} ${truths.find(({ score }) => score === top)?.url ?? ''}`,
  };
}

/** How likely the first of `good` among `all`, drawn in any order, is drawn after `place` others. */
function chanceAt(place: number, good: number, all: number): number {
  let chance = 1;
  for (let n = 0; n < place; n += 1) chance *= Math.max(0, all - good - n) / (all - n);
  return place < all ? chance * good / (all - place) : 0;
}

/** The pairs together, each counting once. */
export function figuresOf(pairs: readonly Pair[]): Figures {
  const mean = (value: (pair: Pair) => number): number => pairs.reduce((sum, pair) => sum + value(pair), 0) / Math.max(1, pairs.length);
  return {
    councils: pairs.length, random: 100 * mean(({ right, links }) => right / links), first: 100 * mean(({ first }) => first),
    three: 100 * mean(({ three }) => three), reciprocal: mean(({ reciprocal }) => reciprocal),
  };
}

/** Whether a line of the list is the task's: by its service, and where two of our tasks share one, by what one does there too. */
export function itsLines(scenario: Scenario, scenarios: readonly Scenario[]): (link: CouncilLink) => boolean {
  const isShared = scenarios.some(({ id, lgsl }) => id !== scenario.id && lgsl === scenario.lgsl);
  return ({ lgsl, lgil }) => lgsl === scenario.lgsl && (!isShared || lgil === scenario.lgil);
}
