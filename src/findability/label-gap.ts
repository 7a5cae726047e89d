import type { Click, Way } from '../model/destination.ts';
import type { Chain } from './chain.ts';
import { choiceOf, rivalsOf } from './chances.ts';
import { keyOf } from './site-graph.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A link that more than one visitor of three takes is not the trouble. */
const unlikely = 1 / 3;
const termsNamed = 5;
const rivalsNamed = 3;
const longest = 80;
const figures = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/**
 * In one sentence, the link of the shortest way that the visitor takes least likely, and why: which of the task's words it lacks, or that
 * other links on its page say more. Null where at least one of three takes each link.
 */
export function labelGap(vocabulary: Vocabulary, chain: Chain, shortest: Way | null): string | null {
  const chanceOf = (click: Click): number => choiceOf(click, chain)?.chance ?? 0;
  const weakest = shortest?.clicks.reduce<Click | null>((least, click) => (least && chanceOf(least) <= chanceOf(click) ? least : click), null);
  if (!shortest || !weakest || chanceOf(weakest) >= unlikely) return null;
  const { length } = shortest.clicks;
  const where = length === 1 ? 'the link' : `on ${pageOf(weakest, chain)} the link`;
  const says = weakest.text.trim() === '' ? 'has no words' : `reads ${quoted(weakest.text)}`;
  return `The way is ${count(length, 'click')}, but ${where} ${says}, ${reason(vocabulary, chain, weakest)}.`;
}

function reason(vocabulary: Vocabulary, chain: Chain, click: Click): string {
  const heads = vocabulary.concepts.filter(({ head }) => head).map(({ name }) => name);
  if (!click.scent.matches.some(({ of }) => heads.includes(of))) return `which shares no word with ${tried(vocabulary)}`;
  const rivals = rivalsOf(click, chain);
  const named = rivals.slice(0, rivalsNamed).map(({ link }) => quoted(link.text));
  if (named.length === 0) return 'and other links on that page say as much';
  const sayMore = rivals.slice(0, rivalsNamed).every(({ scent }) => scent > click.scent.score);
  const one = rivals.length === 1;
  const do_ = sayMore ? `${one ? 'speaks' : 'speak'} more of it` : `${one ? 'is' : 'are'} taken sooner`;
  return `and ${count(rivals.length, 'link')} on that page ${do_}: ${rivals.length > named.length ? `${named.join(', ')} …` : listed(named, 'and')}`;
}

/** The strongest words of the ideas that must be there; a phrase with one of them in it says nothing more. */
function tried(vocabulary: Vocabulary): string {
  const terms = vocabulary.concepts.filter(({ head }) => head).flatMap((concept) => Object.entries(concept.terms));
  const kept: string[] = [];
  for (const [term] of terms.sort((a, b) => b[1] - a[1])) {
    if (!kept.some((one) => ` ${term} `.includes(` ${one} `))) kept.push(term);
  }
  return listed(kept.slice(0, termsNamed), 'or') + (kept.length > termsNamed ? `, nor with ${count(kept.length - termsNamed, 'other word')} of the task` : '');
}

function pageOf({ from }: Click, { graph }: Chain): string {
  const page = graph.byKey.get(keyOf(graph, from));
  if (!page || page.key === graph.home) return 'the home page';
  return quoted(page.source.headings.find(({ level }) => level === 1)?.text || page.source.title || from);
}

function quoted(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return `“${plain.length > longest ? `${plain.slice(0, longest)}…` : plain}”`;
}

function count(n: number, thing: string): string {
  return `${figures[n] ?? n} ${thing}${n === 1 ? '' : 's'}`;
}

function listed(items: readonly string[], word: 'and' | 'or'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}
