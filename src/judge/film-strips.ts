import type { FilmStop, FilmStrip } from '../model/difference.ts';
import type { Look } from '../model/facts.ts';
import type { Journey, StepTaken } from '../model/visit.ts';
import { endedStep, isGivenUp } from './ended-step.ts';
import { frameOf } from './link-place.ts';

/** Words whose step stands for those inside it. */
const containers: ReadonlySet<string> = new Set(['use', 'when', 'try']);

/**
 * Every journey that opened a page, page by page, sorted by visit: each page with the step that led on from it and, framed, the link that this
 * used; last the page on which it ended and, where it ended at a step, what that wanted. Alternatives that a script gave up are left out.
 */
export function filmStrips(journeys: readonly Journey[], looks: readonly Look[]): readonly FilmStrip[] {
  const byId = new Map(looks.map((look) => [look.id, look]));
  return journeys.map((journey) => ({ visit: journey.visit.id, stops: stopsOf(journey, byId) }))
    .filter(({ stops }) => stops.length > 0).sort((a, b) => (a.visit < b.visit ? -1 : 1));
}

interface Page { readonly url: string; readonly look: string | null }

function stopsOf(journey: Journey, looks: ReadonlyMap<string, Look>): readonly FilmStop[] {
  const stops: FilmStop[] = [];
  let page: Page | null = null;
  for (const [at, step] of journey.steps.entries()) {
    if (step.outcome !== 'done' || step.url === '' || containers.has(step.word) || isGivenUp(journey.steps, at)) continue;
    const next: Page = { url: step.url, look: step.look };
    if (page !== null && isSamePage(page, next)) continue;
    if (page !== null) stops.push(stopAt(journey, page, at, looks));
    page = next;
  }
  return page === null ? [] : [...stops, stopAt(journey, page, endedStep(journey), looks)];
}

function isSamePage(page: Page, next: Page): boolean {
  return page.url === next.url && (next.look === null || next.look === page.look);
}

function stopAt({ steps, visit: { device } }: Journey, { url, look: id }: Page, at: number | null, looks: ReadonlyMap<string, Look>): FilmStop {
  const step = at === null ? undefined : steps[at];
  const look = id === null ? undefined : looks.get(id);
  const link = step?.link ?? null;
  const frame = look === undefined || link === null || link.href === null ? null : frameOf(look, device, { to: link.href, text: link.text });
  return { url, look: id, step: at, used: usedBy(step), opened: link?.opened ?? false, frame };
}

function usedBy(step: StepTaken | undefined): string {
  return step?.link?.text ?? step?.target?.name ?? '';
}
