import type { PageSource } from '../model/facts.ts';
import { isDocument, sameSite } from './address.ts';
import { coverOf, type Heard, hear, type Hit } from './hearing.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/** The place of a page that says most of the task: 0–1, with the words that say it. */
export interface Passage {
  readonly score: number;
  readonly where: 'link' | 'heading' | 'text';
  readonly says: string;
  readonly terms: readonly Term[];
}

const worth = { link: 1, heading: .9, text: .62 };
/** A link that shows only once something is opened counts as text does: it does not carry a page by itself. */
const hiddenLink = .62;
const windowWords = 40;

/** The best passage of a page, or null where none speaks of the idea that must be there (findability 3.3). */
export function bestPassage(vocabulary: Vocabulary, page: PageSource, url: string, text: Heard): Passage | null {
  const inMain = page.links.filter(({ region }) => region === 'main');
  const handOvers = inMain.filter(({ href }) => href !== null && (isDocument(href) || !sameSite(href, url)));
  // A heading that is a link is a pointer to the answer, not a section that holds it.
  const linked = new Set(page.links.map((link) => link.text));
  const headings = page.headings.filter(({ level, text: says }) => level > 1 && !linked.has(says));
  const all = [
    ...handOvers.map((link) => spoken(vocabulary, 'link', link.text, link.hidden ? hiddenLink : worth.link)),
    ...headings.map((heading) => spoken(vocabulary, 'heading', heading.text, worth.heading)),
    bestWindow(vocabulary, text.hits),
  ];
  return all.reduce<Passage | null>((best, one) => (one && one.score > (best?.score ?? 0) ? one : best), null);
}

function spoken(vocabulary: Vocabulary, where: 'link' | 'heading', says: string, counts: number): Passage | null {
  const heard = hear(vocabulary, says);
  const score = counts * coverOf(vocabulary, heard.concepts) * (1 - .6 * (heard.against?.strength ?? 0));
  return score === 0 ? null : { score, where, says, terms: heard.concepts.filter((term): term is Term => term !== null) };
}

/** Forty words in a row that together cover most. Each hit opens a window. */
function bestWindow(vocabulary: Vocabulary, hits: readonly Hit[]): Passage | null {
  let best: Passage | null = null;
  hits.forEach(({ at }, first) => {
    const concepts = new Array<Term | null>(vocabulary.concepts.length).fill(null);
    for (let n = first; n < hits.length; n += 1) {
      const hit = hits[n];
      if (!hit || hit.at >= at + windowWords) break;
      const { concept, strength } = hit.term;
      if (strength > (concepts[concept]?.strength ?? 0)) concepts[concept] = hit.term;
    }
    const score = worth.text * coverOf(vocabulary, concepts);
    const terms = concepts.filter((term): term is Term => term !== null);
    if (score > (best?.score ?? 0)) best = { score, where: 'text', says: terms.map(({ term }) => term).join(' … '), terms };
  });
  return best;
}
