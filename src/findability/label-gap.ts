import type { Click, Way } from '../model/destination.ts';
import type { Chain } from './chain.ts';
import { choiceOf, rivalsOf } from './chances.ts';
import { quoted } from './quoted.ts';
import { keyOf } from './site-graph.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A link that more than one visitor of three takes is not the trouble. */
const unlikely = 1 / 3;
const termsNamed = 5;
const rivalsNamed = 3;
const figures = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Fewest clicks from a page to an answer, by its key. */
export type Distances = ReadonlyMap<string, number>;

/**
 * In one sentence, the link of the shortest way that the visitor takes least likely, and why: which of the task's words it lacks, or that
 * other links on its page say more. Null where on each page at least one of three visitors takes this link or another that leads as near.
 */
export function labelGap(vocabulary: Vocabulary, chain: Chain, shortest: Way | null, far: Distances): string | null {
  const weakest = shortest?.clicks.map((click) => ({ click, chance: asNear(click, chain, far) }))
    .reduce<{ readonly click: Click; readonly chance: number } | null>((least, one) => (least && least.chance <= one.chance ? least : one), null);
  if (!shortest || !weakest || weakest.chance >= unlikely) return null;
  const { click } = weakest;
  const { length } = shortest.clicks;
  const where = length === 1 ? 'the link' : `on ${pageOf(click, chain)} the link`;
  const says = click.text.trim() === '' ? 'has no words at all' : `reads ${quoted(click.text)}, ${reason(vocabulary, chain, click)}`;
  return `The way is ${count(length, 'click')}, but ${where} ${says}.`;
}

/** How many take this link or one of the same page that leads as near to an answer. */
function asNear(click: Click, chain: Chain, far: Distances): number {
  const own = choiceOf(click, chain);
  if (!own) return 0;
  const { choices } = chain.rowOf(keyOf(chain.graph, click.from));
  const others = choices.filter(({ to }) => to !== own.to && (far.get(to) ?? Infinity) <= (far.get(own.to) ?? 0));
  return others.reduce((sum, { chance }) => sum + chance, own.chance);
}

function reason(vocabulary: Vocabulary, chain: Chain, click: Click): string {
  const heads = vocabulary.concepts.filter(({ head }) => head);
  if (!click.scent.matches.some(({ of }) => heads.some(({ name }) => name === of))) return lacking(vocabulary, click);
  const rivals = rivalsOf(click, chain);
  const named = rivals.slice(0, rivalsNamed).map(({ link }) => quoted(link.text));
  if (named.length === 0) return 'and other links on that page say as much';
  const sayMore = rivals.slice(0, rivalsNamed).every(({ scent }) => scent > click.scent.score);
  const one = rivals.length === 1;
  const doing = sayMore ? `${one ? 'speaks' : 'speak'} more of it` : `${one ? 'is' : 'are'} taken sooner`;
  return `and ${count(rivals.length, 'link')} on that page ${doing}: ${listed(rivals.length > named.length ? [...named, 'others'] : named, 'and')}`;
}

/** The strongest words of the ideas that must be there; without phrases that hold another as strong. */
function lacking(vocabulary: Vocabulary, { text }: Click): string {
  const { stem, words } = vocabulary.language;
  const terms = vocabulary.concepts.filter(({ head }) => head).flatMap((concept) => Object.entries(concept.terms));
  const holds = (term: string, other: string): boolean => other !== term && ` ${term} `.includes(` ${other} `);
  const kept = terms.filter(([term, strength]) => !terms.some(([other, its]) => its >= strength && holds(term, other)))
    .sort((a, b) => b[1] - a[1]).map(([term]) => term);
  const own = new Set(words(text).map(stem));
  const isShared = kept.some((term) => words(term).some((word) => own.has(stem(word))));
  const named = listed(kept.slice(0, termsNamed), 'or');
  const more = kept.length > termsNamed ? `, nor ${isShared ? '' : 'with '}${count(kept.length - termsNamed, 'other word')} of the task` : '';
  return `which ${isShared ? 'does not say' : 'shares no word with'} ${named}${more}`;
}

function pageOf({ from }: Click, { graph }: Chain): string {
  const page = graph.byKey.get(keyOf(graph, from));
  if (!page || page.key === graph.home) return 'the home page';
  return quoted(page.source.headings.find(({ level }) => level === 1)?.text || page.source.title || from);
}

function count(n: number, thing: string): string {
  return `${figures[n] ?? n} ${thing}${n === 1 ? '' : 's'}`;
}

function listed(items: readonly string[], word: 'and' | 'or'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}
