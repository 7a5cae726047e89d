import type { Destination, TaskFinding } from '../model/destination.ts';
import type { Expected, Said } from '../model/survey.ts';
import { addressKey, hostOf } from './address.ts';
import { hear } from './hearing.ts';
import { aloneOf, named, namesOf, rejectedBy, type Spoken } from './person.ts';
import { saysMoved } from './says-moved.ts';
import { saysMissing } from './score-pages.ts';
import { keyOf, type ReadPage, type SiteGraph } from './site-graph.ts';
import { ownTitle, siteNames } from './site-name.ts';
import { reviewFrom } from './verdict.ts';
import type { Vocabulary } from './vocabulary.ts';
import { addressWords } from './words.ts';

type Weighed = NonNullable<TaskFinding['expected']>;

/** Is the address that the council gave to GOV.UK a page of its own, and does the judge, who was not told of it, say the same? */
export function weighExpected({ url, shared }: Expected, graph: SiteGraph, judged: Destination): Weighed {
  const key = keyOf(graph, url);
  const isIn = (): boolean => judged.set.some((one) => keyOf(graph, one) === key);
  const { alive, why } = lifeOf(graph, url, key, isIn);
  const agrees = alive === true && judged.verdict === 'found' ? isIn() : null;
  return { url, shared, agrees, judged, alive, ...(why === null ? {} : { why }) };
}

/**
 * What the council told GOV.UK is no fault to follow: a live address joins the pages that answer, behind the judge's own, which stay the best;
 * and it stands for them where the judge by itself found none or was not sure. One that is given for other services too must at least be
 * worth a look by its own score; one that is to stand alone must be that, or name the subject in its title or heading. Pins and replies
 * stand above it. `all` judges every page read, the told one among them.
 */
export function withExpected(
  spoken: Spoken, said: Said, { alive, url, shared }: Weighed, graph: SiteGraph,
  { vocabulary, all }: { readonly vocabulary: Vocabulary; readonly all: () => Destination },
): Spoken {
  const key = keyOf(graph, url);
  if (!spoken.isOpen || alive !== true || rejectedBy(said).some((reply) => keyOf(graph, reply.url) === key)) return spoken;
  const seen = all();
  const own = seen.candidates.find((one) => keyOf(graph, one.url) === key)?.score ?? 0;
  if (shared > 0 && own < reviewFrom) return spoken;
  const { destination } = spoken;
  if (destination.verdict === 'found') {
    return { ...spoken, destination: { ...destination, set: [...new Set([...destination.set, ...namesOf(graph, url)])] } };
  }
  if (own < reviewFrom && !namesSubject(vocabulary, graph, url)) return spoken;
  const because = 'the council gave this address to GOV.UK for this service';
  const told = { ...named({ ...seen, candidates: seen.candidates }, graph, [url], { by: 'truth', because }), alone: aloneOf(destination) };
  return { destination: { ...told, candidates: destination.candidates, ...(destination.said === undefined ? {} : { said: destination.said }) }, asked: [], isOpen: false };
}

/** Whether a page's title or heading, of a file its name, holds every idea that must be there. */
function namesSubject(vocabulary: Vocabulary, graph: SiteGraph, url: string): boolean {
  const read = graph.byKey.get(keyOf(graph, url));
  const names = siteNames(graph.read.map(({ source }) => source));
  const words = read === undefined ? [addressWords(url).last] : [ownTitle(read.source.title, names), ...headingsOf(read)];
  return words.some((said) => {
    const { concepts } = hear(vocabulary, said);
    return vocabulary.concepts.every(({ head }, n) => !head || concepts[n] != null);
  });
}

function headingsOf({ source }: ReadPage): string[] {
  return source.headings.filter(({ level }) => level === 1).map(({ text }) => text);
}

function lifeOf(graph: SiteGraph, url: string, key: string, isIn: () => boolean): { readonly alive: boolean | null; readonly why: string | null } {
  const dead = (why: string) => ({ alive: false, why });
  const gone = graph.gone.get(key);
  if (gone !== undefined) return dead(gone);
  if (key === graph.home || key === addressKey(graph.homeUrl)) return dead('it leads to the home page');
  if (graph.files.has(key)) return { alive: true, why: null };
  const read = graph.byKey.get(key);
  if (read === undefined) return { alive: null, why: 'it was not read' };
  const { title, headings, lead } = read.source;
  const called = [title, headings[0]?.text ?? '', ...headingsOf(read)];
  if (called.some(saysMissing)) return dead('its page says that it was not found');
  if (saysMoved(called, lead)) return dead('its page says that it has moved or is no longer there');
  if (isAbove(read.url, url) && !isIn()) return dead('it leads to a page above it');
  return { alive: true, why: null };
}

/** Whether one address stands above another on the same host, as `/bins` above `/bins/day`. */
function isAbove(one: string, other: string): boolean {
  const host = (url: string): string => hostOf(url).replace(/^www\./, '');
  const parts = (url: string): string[] => (URL.parse(url)?.pathname ?? '').split('/').filter((part) => part !== '');
  const [short, long] = [parts(one), parts(other)];
  const isPart = short.length < long.length && short.every((part, n) => part === long[n]);
  return isPart && host(one) === host(other) && addressKey(one) !== addressKey(other);
}
