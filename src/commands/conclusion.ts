import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checks } from '../judge/index.ts';
import { guideFor } from '../findability/index.ts';
import type { FaultMark } from '../model/fault-mark.ts';
import type { Results } from '../model/kit.ts';
import { observers } from '../observe/index.ts';
import { checksums, reports } from '../publish/index.ts';
import type { WrittenEntry } from '../read/index.ts';
import { memoryStore } from '../store/index.ts';
import { conclude, publish } from '../survey.ts';
import { words } from '../visit/failures.ts';
import type { OpenEdition } from './edition.ts';
import { markedBy, writtenMarks } from './fault-marks.ts';
import { repliesIn, sealedBy, writeReview, writtenReplies } from './replies.ts';

/** Judges and scores an edition from its stored facts and people's replies, and keeps the outcome and what is to be asked beside them. Says what a person is to do about the list. */
export async function judgeEdition(open: OpenEdition, say: (text: string) => void): Promise<Results> {
  const entries = await writtenReplies(open);
  const results = await resultsOf(open, entries);
  for (const [path, text] of textsOf(results)) await open.store.write(path, text);
  await writeReview(open, results, entries, say);
  return results;
}

/** What the stored facts and people's replies say, without writing anything. The edition in it carries the seal of the replies. */
export async function resultsOf(open: OpenEdition, entries?: readonly WrittenEntry[], decided?: readonly FaultMark[]): Promise<Results> {
  const { survey, edition, store } = open;
  const replies = repliesIn(entries ?? await writtenReplies(open));
  const marks = decided ?? await writtenMarks(open);
  const results = await conclude(survey, markedBy(sealedBy(edition, replies), marks), { replies, marks, guide: guideFor(survey.method.visitor), checks: Object.values(checks), observers, store, words: (failure) => `${words(failure)} (${failure.detail})` });
  return marks.length === 0 ? results : { ...results, marks };
}

/** The files of the outcome that are not published pages. */
export function textsOf(results: Results): ReadonlyMap<string, string> {
  const findings = [...results.findings].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map([
    ['findings.jsonl', findings.map((finding) => `${JSON.stringify(finding)}\n`).join('')],
    ['scores.json', `${JSON.stringify({ scores: results.scores, league: results.league }, null, 1)}\n`],
  ]);
}

/** Publishes an edition's outcome in place of what was published before; gives the paths under `published/`. */
export async function publishEdition(results: Results, { path, store }: OpenEdition): Promise<readonly string[]> {
  await rm(join(path, 'published'), { recursive: true, force: true });
  return publish(results, { ...press, store });
}

/** The published files that are computed, for comparing; evidence is held against its own hash. */
export async function publishedTexts(results: Results, { store }: OpenEdition): Promise<ReadonlyMap<string, string>> {
  const memory = memoryStore();
  // Pictures are hashed on the way past and not kept: there may be gigabytes of them.
  const write: typeof memory.write = async (path, content) => { if (typeof content === 'string') await memory.write(path, content); };
  const paths = await publish(results, { ...press, store: { ...memory, write, evidence: (id) => store.evidence(id) } });
  const texts = paths.filter((path) => !path.startsWith('evidence/'));
  return new Map(await Promise.all(texts.map(async (path) => [`published/${path}`, (await memory.read(`published/${path}`)) ?? ''] as const)));
}

const press = { reports, seal: checksums, sha256: (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex') };
