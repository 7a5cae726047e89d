import { z } from 'zod';
import type { Problem, Read } from '../model/problem.ts';
import type { Reply } from '../model/survey.ts';
import { checkShape } from './check-shape.ts';
import type { Files } from './files.ts';
import { nearest } from './nearest.ts';
import { isWrittenMap, openYaml, type Written } from './open-yaml.ts';
import { folderOf, join } from './paths.ts';
import { pageAddress } from './page-address.ts';
import { outcome } from './problems.ts';
import { replyComments } from './reply-comments.ts';
import { repliesShape, type WrittenReply } from './shapes/replies-shape.ts';
import { isWebAddress } from './shapes/leaves.ts';

/** An entry of the review list as it is written: what it asks, what a person said to it (null: nothing yet), and the person's own comments. */
export interface WrittenEntry {
  readonly site: string;
  readonly task: string;
  /** The page in question as it is written, or null where a person added the entry. */
  readonly address: string | null;
  readonly title: string;
  readonly score: number | null;
  readonly reply: Reply | null;
  readonly comments: readonly string[];
}

/** What is written in a review list; `comments` are a person's own above it. */
export interface WrittenReview { readonly entries: readonly WrittenEntry[]; readonly comments: readonly string[] }

/** A large survey asks thousands of times; an address or what a person wrote may be long, and longer with its signs as codes. */
const MOST = { text: 30_000_000, line: 20_000 };

/**
 * A review list, `<edition>/replies/review.yaml`, or every problem of it: an entry is either not filled in at all or wholly, with who and why.
 * Sites and tasks are held against the edition's own survey, where that stands beside it.
 */
export function readReplies(files: Files, file: string): Read<WrittenReview> {
  const opened = openYaml(files, file, MOST);
  if (!opened.ok) return opened;
  const written = opened.value;
  const { value, problems } = checkShape(written, repliesShape);
  const raw = isWrittenMap(written.raw) ? written.raw['replies'] : null;
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [];
  const known = knownIn(files, file);
  const faults = list.flatMap((entry, index) => (isWrittenMap(entry) ? [...halfFilled(written, entry, index), ...unknownNames(written, entry, index, known)] : []));
  const comments = replyComments(written.text);
  return outcome([...problems, ...faults, ...contradictions(written, list)], () =>
    value === null ? null : { entries: (value.replies ?? []).map((entry, index) => entryOf(entry, comments.entries[index] ?? [])), comments: comments.above });
}

function entryOf(entry: WrittenReply, comments: readonly string[]): WrittenEntry {
  const { site, task, decision, url, who, why } = entry;
  const address = entry.address ?? null;
  const named = decision === 'other' ? url ?? '' : pageAddress(address ?? '');
  const reply = decision == null ? null : { site, task, decision, url: named, who: who ?? '', why: why ?? '' };
  return { site, task, address, title: entry.title ?? '', score: entry.score ?? null, reply, comments };
}

/** What a person began to fill in and did not finish, or filled in where nothing belongs. */
function halfFilled(written: Written, entry: Readonly<Record<string, unknown>>, index: number): readonly Problem[] {
  const has = (key: string): boolean => entry[key] != null && String(entry[key]).trim() !== '';
  const at = (key: string, message: string): Problem => written.problem(['replies', index, key], message, { where: key in entry ? 'key' : 'value' });
  const decision = entry['decision'];
  if (!has('decision')) {
    return ['url', 'who', 'why'].filter(has).slice(0, 1).map((key) => at('decision', `"${key}" is filled in, but there is no decision: accept, reject or other`));
  }
  const missing = ['who', 'why'].filter((key) => !has(key)).map((key) =>
    at(key, `the decision "${String(decision)}" needs "${key}": ${key === 'who' ? 'who decided' : 'why, in a sentence that is published'}`));
  if (decision === 'other') return [...(has('url') ? wrongUrl(at, entry['url']) : [at('url', 'the decision "other" needs "url": the page that answers')]), ...missing];
  if (decision !== 'accept' && decision !== 'reject') return missing;
  return [
    ...(has('url') ? [at('url', `leave "url" empty where the decision is "${decision}": it is for "other"`)] : []),
    ...(has('address') ? [] : [at('decision', `"${decision}" is about the page under "address", and there is none: say other, with url`)]),
    ...missing,
  ];
}

function wrongUrl(at: (key: string, message: string) => Problem, url: unknown): readonly Problem[] {
  return typeof url === 'string' && (isWebAddress(url) || url.startsWith('/')) ? [] : [at('url', 'give an address like https://… or a path like /bins')];
}

/** One page asked about twice, or two pages that both answer by a person's word. */
function contradictions(written: Written, list: readonly unknown[]): readonly Problem[] {
  const asked = new Map<string, number>();
  const decided = new Map<string, number>();
  return list.flatMap((entry, index) => {
    if (!isWrittenMap(entry)) return [];
    const { site, task, address, decision } = entry;
    const [pair, page] = [`${String(site)} ${String(task)}`, `${String(site)} ${String(task)} ${pageAddress(String(address ?? ''))}`];
    const twice = asked.get(page);
    if (twice === undefined) asked.set(page, index);
    else return [written.problem(['replies', index], `this page already stands in line ${written.lineOf(['replies', twice])} for the same site and task`)];
    if (decision !== 'accept' && decision !== 'other') return [];
    const before = decided.get(pair);
    decided.set(pair, before ?? index);
    return before === undefined ? [] : [written.problem(['replies', index, 'decision'], `line ${written.lineOf(['replies', before])} already says which page answers "${String(task)}" on "${String(site)}"`)];
  });
}

interface Known { readonly sites: readonly string[]; readonly tasks: readonly string[] }

function unknownNames(written: Written, { site, task }: Readonly<Record<string, unknown>>, index: number, known: Known | null): readonly Problem[] {
  if (known === null) return [];
  const unknown = (key: 'site' | 'task', name: unknown, names: readonly string[]): readonly Problem[] => (name === undefined || names.includes(String(name)) ? []
    : [written.problem(['replies', index, key], `the edition has no ${key} "${String(name)}"`, { hint: nearest(String(name), names) })]);
  return [...unknown('site', site, known.sites), ...unknown('task', task, known.tasks)];
}

const surveyCard = z.looseObject({ sites: z.array(z.looseObject({ id: z.string() })), scenarios: z.array(z.looseObject({ id: z.string() })) });

/** The sites and tasks of the edition that the list belongs to, or null where that cannot be read. */
function knownIn(files: Files, file: string): Known | null {
  const text = files.read(join(folderOf(file), '../survey.json'));
  if (text === null) return null;
  try {
    const card = surveyCard.safeParse(JSON.parse(text));
    return card.success ? { sites: card.data.sites.map(({ id }) => id), tasks: card.data.scenarios.map(({ id }) => id) } : null;
  } catch {
    return null;
  }
}
