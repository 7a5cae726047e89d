import { checks } from '../judge/index.ts';
import { guideFor } from '../findability/index.ts';
import type { Results } from '../model/kit.ts';
import { reports } from '../publish/index.ts';
import { memoryStore } from '../store/index.ts';
import { conclude, publish } from '../survey.ts';
import { failures } from '../visit/failure.ts';
import type { OpenEdition } from './edition.ts';

/** Judges and scores an edition from its stored facts, and keeps the outcome beside them. */
export async function judgeEdition(open: OpenEdition): Promise<Results> {
  const results = await resultsOf(open);
  for (const [path, text] of textsOf(results)) await open.store.write(path, text);
  return results;
}

/** What the stored facts say, without writing anything. */
export function resultsOf({ survey, edition, store }: OpenEdition): Promise<Results> {
  return conclude(survey, edition, { guide: guideFor(), checks: Object.values(checks), store, words: ({ kind, detail }) => `${failures[kind].words} (${detail})` });
}

/** The files of the outcome that are not published pages. */
export function textsOf(results: Results): ReadonlyMap<string, string> {
  const findings = [...results.findings].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map([
    ['findings.jsonl', findings.map((finding) => `${JSON.stringify(finding)}\n`).join('')],
    ['scores.json', `${JSON.stringify({ scores: results.scores, league: results.league }, null, 1)}\n`],
  ]);
}

/** Publishes an edition's outcome; gives the paths under `published/`. */
export async function publishEdition(results: Results, { store }: OpenEdition): Promise<readonly string[]> {
  return publish(results, { reports: Object.values(reports), store });
}

/** The texts that would be published, for comparing. */
export async function publishedTexts(results: Results): Promise<ReadonlyMap<string, string>> {
  const store = memoryStore();
  const paths = await publish(results, { reports: Object.values(reports), store });
  return new Map(await Promise.all(paths.map(async (path) => [`published/${path}`, (await store.read(`published/${path}`)) ?? ''] as const)));
}
