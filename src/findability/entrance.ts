import { leadsOf } from './links.ts';
import type { Scored } from './score-pages.ts';
import { resolve, type SiteGraph } from './site-graph.ts';
import { equal } from './verdict.ts';

/** A scored page; `entrance` is the address of the page before it, where it is only the form that one leads to. */
export interface Entered extends Scored { readonly entrance: string | null }

/**
 * Pages best first, but a form's own page gives way to the page whose main part leads to it, where both are as good: that is where the
 * resident reads what the form is for. The form's score is lowered to that page's.
 */
export function entranceFirst(graph: SiteGraph, scored: readonly Scored[]): readonly Entered[] {
  const [first, ...others] = scored.map((one): Entered => ({ ...one, entrance: null }));
  if (!first) return [];
  const asGood = others.filter((one) => first.score - one.score <= equal);
  const before = isForm(first) ? asGood.find((one) => leadsTo(graph, one, first)) : undefined;
  if (!before) return [first, ...others.map((one) => stepOf(graph, first, asGood, one))];
  const form = { ...first, score: before.score, entrance: before.read.url };
  return [before, form, ...others.filter((one) => one !== before)].sort((a, b) => b.score - a.score);
}

function stepOf(graph: SiteGraph, first: Entered, asGood: readonly Entered[], one: Entered): Entered {
  return asGood.includes(one) && isForm(one) && leadsTo(graph, first, one) ? { ...one, entrance: first.read.url } : one;
}

function isForm({ read }: Scored): boolean {
  return read.source.forms.some(({ region, role }) => region === 'main' && role !== 'search');
}

function leadsTo(graph: SiteGraph, from: Scored, to: Scored): boolean {
  return leadsOf(from.read.source).some(({ link, key }) => link.region === 'main' && resolve(graph, key) === to.read.key);
}
