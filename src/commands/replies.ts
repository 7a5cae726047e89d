import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Asked } from '../model/destination.ts';
import type { Edition } from '../model/edition.ts';
import type { Results } from '../model/kit.ts';
import type { Read } from '../model/problem.ts';
import type { Reply } from '../model/survey.ts';
import { repliesText, type ReplyEntry } from '../publish/data/replies-text.ts';
import { exact } from '../publish/data/yaml-text.ts';
import { pageAddress, readReplies, type WrittenEntry, type WrittenReview } from '../read/index.ts';
import { Complaint } from './command.ts';
import type { OpenEdition } from './edition.ts';
import { reviewList } from './review-list.ts';
import { filesIn, problemLines } from './written.ts';

/** Where an edition asks people what it could not decide. */
const REVIEW = 'replies/review.yaml';
/** A page whose address is longer as it is written would not be read back: it is not asked about. */
const LONGEST = 19_000;

/** The edition's review list, empty where there is none; a Complaint with every fault where it cannot be read or is half filled in. */
export async function writtenReplies(open: OpenEdition): Promise<readonly WrittenEntry[]> {
  const read = await readText(open, await open.store.read(REVIEW));
  if (read.ok) return read.value.entries;
  throw new Complaint(`${problemLines(read.problems)}\nNothing was done, and the file was left as it is: mend it and give the same command again.`, 2);
}

async function readText({ path, here, store }: OpenEdition, text: string | null): Promise<Read<WrittenReview>> {
  if (text === null) return { ok: true, value: { entries: [], comments: [] }, warnings: [] };
  const [name, survey] = [`${here}/${REVIEW}`, await store.read('survey.json')];
  return readReplies({ ...filesIn(path), read: (file) => (file === name ? text.replace(/^\uFEFF/, '') : survey) }, name);
}

/** What people decided, in the list's order. */
export function repliesIn(entries: readonly WrittenEntry[]): readonly Reply[] {
  return entries.flatMap(({ reply }) => reply ?? []);
}

/** The edition with the seal of these replies; without any, without one. */
export function sealedBy(edition: Edition, replies: readonly Reply[]): Edition {
  const { replies: _before, ...rest } = edition;
  if (replies.length === 0) return rest;
  const lines = replies.map(({ site, task, decision, url, who, why }) => JSON.stringify([site, task, decision, url, who, why])).sort();
  return { ...rest, replies: { hash: createHash('sha256').update(lines.join('\n')).digest('hex'), count: replies.length } };
}

/** The review list as it should now be: all that is asked, and all that people filled in or commented. */
function reviewEntries(results: Results, before: readonly WrittenEntry[]): readonly ReplyEntry[] {
  const known = new Map(before.map((entry) => [keyOf(entry), entry]));
  const asked = askedIn(results).filter(({ best }) => isWritable(best.url)).map((one) => entryOf(one, known));
  const keys = new Set(asked.map(keyOf));
  const kept = before.filter((entry) => !keys.has(keyOf(entry)) && (entry.reply !== null || entry.comments.length > 0))
    .map((entry): ReplyEntry => ({ ...entry, asked: 'no longer', unsure: [], others: [] }));
  return [...asked, ...kept];
}

/**
 * Writes the list where there is something to ask or to keep, or where there was one. What a person filled in since it was judged by
 * `before` is kept and told of; a list that cannot be read by now is told of and left as it is.
 */
export async function writeReview(open: OpenEdition, results: Results, before: readonly WrittenEntry[], say: (text: string) => void): Promise<void> {
  const there = await open.store.read(REVIEW);
  const now = await readText(open, there);
  const file = `${open.here}/${REVIEW}`;
  if (!now.ok) return say(`${problemLines(now.problems)}\n${file} was changed while this was judged and cannot be read: it was left as it is. Mend it, and judge again: npm start -- judge ${open.here}`);
  const entries = reviewEntries(results, now.value.entries);
  const unasked = unaskedIn(results);
  const text = repliesText(results.edition.id, entries, { comments: now.value.comments, schema: schemaFor(open), unasked });
  // Whoever saves in this very moment goes first.
  if ((await open.store.read(REVIEW)) !== there) return writeReview(open, results, before, say);
  if ((entries.length + unasked.length > 0 || there !== null) && there !== text) await open.store.write(REVIEW, text);
  if (JSON.stringify(repliesIn(now.value.entries)) !== JSON.stringify(repliesIn(before))) {
    say(`${file} was filled in while this was judged: that is kept, and counts once it is judged again: npm start -- judge ${open.here}`);
  }
}

/** Where the schema is as seen from the list; null for an edition that lies elsewhere: a name that leads nowhere would only disturb an editor. */
function schemaFor({ path, here }: OpenEdition): string | null {
  const schema = `${'../'.repeat(here === '.' ? 1 : here.split('/').length + 1)}scenarios/schema/review.json`;
  return !here.startsWith('..') && existsSync(join(path, dirname(REVIEW), schema)) ? schema : null;
}

/** How much of the list is open, and where it is. */
export interface ReviewCount {
  readonly file: string; readonly needed: number; readonly optional: number; readonly filled: number;
  /** What no check could decide and nobody has yet; decisions on such things that were taken in; and the edition. */
  readonly doubts: number; readonly decided: number; readonly here: string;
}

export async function reviewCount(open: OpenEdition, results: Results): Promise<ReviewCount> {
  const now = await readText(open, await open.store.read(REVIEW));
  // One that cannot be read by now was told of when it was left as it is.
  const entries = reviewEntries(results, now.ok ? now.value.entries : []);
  const left = entries.filter(({ reply }) => reply === null);
  const count = (asked: ReplyEntry['asked']): number => left.filter((entry) => entry.asked === asked).length;
  return { file: `${open.here}/${REVIEW}`, needed: count('needed'), optional: count('optional'), filled: entries.length - left.length, doubts: reviewList(results).length, decided: results.edition.marks?.count ?? 0, here: open.here };
}

/** One line for a person; none where nothing is asked and nothing was said. */
export function reviewLines({ file, needed, optional, filled, doubts, decided, here }: ReviewCount): readonly string[] {
  const more = [
    ...(doubts > 0 ? [`What no check could decide: ${doubts} ${doubts === 1 ? 'question' : 'questions'} for a person: npm start -- review ${here}`] : []),
    ...(decided > 0 ? [`Taken in: ${decided} ${decided === 1 ? 'decision' : 'decisions'} of people on what no check could decide.`] : []),
  ];
  if (needed + optional + filled === 0) return more.length > 0 ? ['', ...more] : [];
  const parts = [
    ...(needed > 0 ? [`${needed} ${needed === 1 ? 'page' : 'pages'} the judge is not sure of`] : []),
    ...(optional > 0 ? [`${optional} where two pages are as good, if you like`] : []), ...(filled > 0 ? [`${filled} filled in`] : []),
  ];
  return ['', `For a person to decide: ${parts.join(', ')}: ${file}`, ...more];
}

interface AskedHere extends Asked { readonly site: string; readonly task: string }

function askedIn({ sites }: Results): readonly AskedHere[] {
  return sites.filter(({ notAssessed }) => notAssessed === null).flatMap(({ site, tasks }) => tasks.flatMap(({ scenario, asked = [] }) => asked.map((one) => ({ ...one, site: site.id, task: scenario }))));
}

function isWritable(address: string): boolean {
  return exact(address).length <= LONGEST;
}

function unaskedIn(results: Results): readonly string[] {
  return askedIn(results).filter(({ best }) => !isWritable(best.url)).map(({ site, task, best }) => `${site}, ${task}: ${best.url.slice(0, 400)}`);
}

function entryOf({ site, task, because, best, others }: AskedHere, known: ReadonlyMap<string, WrittenEntry>): ReplyEntry {
  const before = known.get(keyOf({ site, task, address: best.url }));
  const why = because === 'review'
    ? `it scores ${best.score.toFixed(2)}: from .50 on a page may answer, from .70 on the judge is sure` : 'another page is as good, within .05';
  return {
    site, task, asked: because === 'review' ? 'needed' : 'optional', address: best.url, title: best.title, score: best.score,
    unsure: [why, ...best.because.slice(0, 3)], others, reply: before?.reply ?? null, comments: before?.comments ?? [],
  };
}

function keyOf({ site, task, address }: { readonly site: string; readonly task: string; readonly address: string | null }): string {
  return JSON.stringify([site, task, address === null ? null : pageAddress(address)]);
}
