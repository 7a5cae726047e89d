import type { Destination, TaskFinding } from '../model/destination.ts';
import type { Expected, Said } from '../model/survey.ts';
import { addressKey } from './address.ts';
import { aloneOf, named, namesOf, rejectedBy, type Spoken } from './person.ts';
import { saysMissing } from './score-pages.ts';
import { keyOf, type SiteGraph } from './site-graph.ts';
import { reviewFrom } from './verdict.ts';

type Weighed = NonNullable<TaskFinding['expected']>;

/** Is the address that the council gave to GOV.UK a page of its own, and does the judge, who was not told of it, say the same? */
export function weighExpected({ url, shared }: Expected, graph: SiteGraph, judged: Destination): Weighed {
  const key = keyOf(graph, url);
  const isIn = (): boolean => judged.set.some((one) => keyOf(graph, one) === key);
  const { alive, why } = lifeOf(graph, key);
  const agrees = alive === true && judged.verdict === 'found' ? isIn() : null;
  return { url, shared, agrees, judged, alive, ...(why === null ? {} : { why }) };
}

/**
 * What the council told GOV.UK is no fault to follow: a live address joins the pages that answer, and stands for them where the judge by
 * itself found none or was not sure. One that is given for other services too must at least be worth a look by its own score. Pins and
 * replies stand above it. `all` judges every page read, the told one among them.
 */
export function withExpected(spoken: Spoken, said: Said, { alive, url, shared }: Weighed, graph: SiteGraph, all: () => Destination): Spoken {
  const key = keyOf(graph, url);
  if (!spoken.isOpen || alive !== true || rejectedBy(said).some((reply) => keyOf(graph, reply.url) === key)) return spoken;
  const seen = all();
  const own = seen.candidates.find((one) => keyOf(graph, one.url) === key)?.score ?? 0;
  if (shared > 0 && own < reviewFrom) return spoken;
  const { destination } = spoken;
  if (destination.verdict === 'found') {
    return { ...spoken, destination: { ...destination, set: [...new Set([...destination.set, ...namesOf(graph, url)])] } };
  }
  const because = 'the council gave this address to GOV.UK for this service';
  const told = { ...named({ ...seen, candidates: seen.candidates }, graph, [url], { by: 'truth', because }), alone: aloneOf(destination) };
  return { destination: { ...told, candidates: destination.candidates, ...(destination.said === undefined ? {} : { said: destination.said }) }, asked: [], isOpen: false };
}

function lifeOf(graph: SiteGraph, key: string): { readonly alive: boolean | null; readonly why: string | null } {
  const dead = (why: string) => ({ alive: false, why });
  const gone = graph.gone.get(key);
  if (gone !== undefined) return dead(gone);
  if (key === graph.home || key === addressKey(graph.homeUrl)) return dead('it leads to the home page');
  if (graph.files.has(key)) return { alive: true, why: null };
  const read = graph.byKey.get(key);
  if (read === undefined) return { alive: null, why: 'it was not read' };
  const { title, headings } = read.source;
  if (saysMissing(title) || saysMissing(headings[0]?.text ?? '')) return dead('its page says that it was not found');
  return { alive: true, why: null };
}
