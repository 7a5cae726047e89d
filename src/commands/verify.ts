import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../model/edition.ts';
import type { Results } from '../model/kit.ts';
import { printable } from '../progress/index.ts';
import { Complaint, type Command } from './command.ts';
import { publishedTexts, resultsOf, textsOf } from './conclusion.ts';
import { filesUnder } from './files-under.ts';
import { MARKS } from './fault-marks.ts';
import { sealOf } from './seal.ts';
import { openEdition, refuseRunning, type OpenEdition } from './edition.ts';

export const verify: Command = {
  verb: 'verify',
  takes: '<edition>',
  about: 'Computes every score and page again from the stored facts and compares, and holds each piece of evidence against its hash. Where judge --method or --truth sealed the edition anew, both seals are printed.',
  options: [],
  example: 'npm start -- verify reports/sample-2026-11-22',
  async run([name = ''], _options, world) {
    const open = await openEdition(name, world);
    refuseRunning(open);
    if (open.edition.ended === null) throw new Complaint(`${open.edition.id} has not ended, so there is nothing to hold it against yet. Run its survey again to go on with it.`, 4);
    const results = await resultsOf(open);
    const expected = new Map([...textsOf(results), ...(await publishedTexts(results, open))]);
    const problems = [...(await broken(open)), ...replied(open, results), ...(await differences(open, expected)), ...(await damaged(open))];
    const { replies = null, marks = null } = results.edition;
    const { id, seal, firstSeal = seal } = open.edition;
    if (world.isJson) world.out(`${JSON.stringify({ edition: id, files: expected.size, seal, firstSeal, replies, marks, differences: problems })}\n`);
    else if (problems.length === 0) world.out(`${expected.size} files computed again from the facts${decidedWords(results.edition)}: all the same. Every piece of evidence matches its hash.\n`);
    else world.out(`${tellAll(problems).map((line) => `${printable(line)}\n`).join('')}`);
    if (!world.isJson && firstSeal !== seal) world.out(`Sealed when it ended: ${firstSeal}\nSealed anew since, by judge --method or --truth: ${seal}\n`);
    return problems.length === 0 ? 0 : 4;
  },
};

/** Replies are no facts, but scores follow from them: they must be those that were judged. */
function replied({ edition }: OpenEdition, { edition: now }: Results): readonly string[] {
  return ([['replies/review.yaml', 'replies'], [MARKS, 'marks']] as const).flatMap(([file, kind]) => {
    const [before, since] = [edition[kind], now[kind]];
    if (before?.hash === since?.hash) return [];
    return [`${file}: has ${since?.count ?? 0} decisions of people now, and had ${before?.count ?? 0}${before?.count === since?.count ? ' others' : ''} when it was judged`];
  });
}

/** Told of the replies about pages and of the marks about faults alike. */
function decidedWords({ replies, marks }: Edition): string {
  return [replies, marks].flatMap((each) => (each === undefined ? [] : [` and ${each.count} ${each.count === 1 ? 'decision' : 'decisions'} of people (SHA-256 ${each.hash})`])).join('');
}

async function differences({ path, store }: OpenEdition, expected: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const found: string[] = [];
  const known = new Set([...expected.keys()].map((name) => name.slice('published/'.length)));
  for (const name of (await filesUnder(join(path, 'published'))).filter((one) => !one.startsWith('evidence/') && !known.has(one))) {
    found.push(`published/${name}: belongs to nothing that the facts give`);
  }
  for (const [name, text] of expected) {
    const there = await store.read(name);
    if (there === null) found.push(`${name}: is missing`);
    else if (there !== text) found.push(`${name}: differs from what the facts give, from line ${firstDifference(there, text)} on`);
  }
  return found;
}

/** The first differences, how many there are, and what to do. */
function tellAll(problems: readonly string[]): readonly string[] {
  const shown = 12;
  const more = problems.length > shown ? [`… and ${problems.length - shown} more (all of them with --json)`] : [];
  const isOld = problems.every((problem) => /^(?:published\/|findings|scores|replies\/)/.test(problem));
  return [...problems.slice(0, shown), ...more, isOld
    ? `${problems.length} differences, all in what is computed: it was changed, or made by another method, before people replied or by an older version of this program. npm start -- publish makes it again.`
    : `${problems.length} differences. Facts or evidence were changed after the survey: that cannot be mended by computing.`];
}

async function broken({ path, edition }: OpenEdition): Promise<readonly string[]> {
  return (await sealOf(path)) === edition.seal ? [] : ['facts/ or survey.json: something was changed, added or taken away since the survey ended'];
}

async function damaged({ path, store }: OpenEdition): Promise<readonly string[]> {
  const found: string[] = [];
  for (const id of await readdir(join(path, 'evidence')).catch(() => [])) {
    if (id.endsWith('.part')) continue;
    const bytes = await store.evidence(id);
    if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== id.split('.')[0]) found.push(`evidence/${id}: its content does not match its hash`);
  }
  return found;
}

function firstDifference(a: string, b: string): number {
  const [left, right] = [a.split('\n'), b.split('\n')];
  const at = left.findIndex((line, n) => line !== right[n]);
  return (at < 0 ? left.length : at) + 1;
}
