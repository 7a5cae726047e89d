import type { Page } from 'playwright';
import { guideFor } from '../src/findability/index.ts';
import { checks } from '../src/judge/index.ts';
import type { Edition } from '../src/model/edition.ts';
import type { Look } from '../src/model/facts.ts';
import type { Observer, Results } from '../src/model/kit.ts';
import type { Survey } from '../src/model/survey.ts';
import type { Journey, JudgedOutcome } from '../src/model/visit.ts';
import { readSitemap, readSource } from '../src/observe/index.ts';
import { memoryStore } from '../src/store/index.ts';
import { collect, conclude } from '../src/survey.ts';
import { openVisitor } from '../src/visit/index.ts';

/** How one scripted journey went. */
export interface ScriptLine {
  readonly site: string;
  readonly task: string;
  readonly device: string;
  readonly judged: JudgedOutcome;
  readonly journey: Journey;
}

/** Everything that the tool says of the scripted journeys of a survey, and each of them as a line, in the survey's order. */
export interface Walk {
  readonly lines: readonly ScriptLine[];
  readonly results: Results;
  /** What was seen, by a look's id. */
  readonly look: (site: string, id: string) => Promise<Look | null>;
}

const edition: Edition = {
  id: 'walk', survey: 'walk', title: 'Walk', method: { id: '', hash: '' }, sources: {}, versions: {}, started: '2026-11-22T06:00:00Z', ended: null, seal: null,
};

/** Walks a survey's scripts with one visitor, and judges them; nothing is kept. `tell` hears how it goes on. */
export async function walkScripts(survey: Survey, by: {
  readonly observers: readonly Observer<Page>[]; readonly hosts: Readonly<Record<string, string>>; readonly tell?: (line: string) => void;
}): Promise<Walk> {
  const scripted: Survey = { ...survey, routes: { scripted: survey.routes.scripted ?? [] } };
  const store = memoryStore();
  const guide = guideFor(null);
  const { signal } = new AbortController();
  const tell: Parameters<typeof openVisitor>[0]['tell'] = (event) => {
    if (event.type === 'visit-ended') by.tell?.(`${event.visit} ${event.ending}`);
  };
  const visitor = await openVisitor({ survey: scripted, hosts: by.hosts, observers: by.observers, readSource, readSitemap, guide, tell, signal });
  try {
    await collect(scripted, { visitor, guide, checks: Object.values(checks), store, tell, signal });
  } finally {
    await visitor.close();
  }
  const results = await conclude(scripted, edition, { guide, checks: Object.values(checks), store, words: ({ detail }) => detail });
  const look = (site: string, id: string): Promise<Look | null> => store.load<Look>(`facts/${site}/looks/${id}`);
  return { results, look, lines: results.sites.flatMap(({ journeys, outcomes }) => journeys.flatMap((journey) => lineOf(journey, outcomes[journey.visit.id]))) };
}

function lineOf(journey: Journey, judged: JudgedOutcome | undefined): readonly ScriptLine[] {
  const { site, scenario: task, device } = journey.visit;
  return judged === undefined ? [] : [{ site, task, device, judged, journey }];
}
