import type { Click, Way } from '../model/destination.ts';
import type { Chain, Choice } from './chain.ts';
import { round } from './moves.ts';
import { keyOf } from './site-graph.ts';

const named = 3;

/** A way with the chance of each click, and up to three links of the same page that the visitor takes more likely. */
export function withChances(way: Way, chain: Chain): Way {
  return { ...way, clicks: way.clicks.map((click) => ({ ...click, ...chancesOf(click, chain) })) };
}

function chancesOf(click: Click, chain: Chain): Required<Pick<Click, 'chance' | 'rivals'>> {
  const chance = choiceOf(click, chain)?.chance ?? 0;
  const rivals = rivalsOf(click, chain).slice(0, named).map(({ link, chance: its }) => ({ text: link.text, to: link.href, chance: round(its) }));
  return { chance: round(chance), rivals };
}

/** The visitor's choice that this click is; undefined where the visitor does not go there. */
export function choiceOf(click: Click, chain: Chain): Choice | undefined {
  const to = keyOf(chain.graph, click.to);
  return chain.rowOf(keyOf(chain.graph, click.from)).choices.find((choice) => choice.to === to);
}

/** Choices on the page of a click that the visitor takes more likely, the most likely first. */
export function rivalsOf(click: Click, chain: Chain): readonly Choice[] {
  const own = choiceOf(click, chain)?.chance ?? 0;
  const { choices } = chain.rowOf(keyOf(chain.graph, click.from));
  return choices.filter(({ chance }) => chance > own).sort((a, b) => b.chance - a.chance || a.link.n - b.link.n);
}
