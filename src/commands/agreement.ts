import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Mark } from '../model/agreement.ts';
import type { Problem } from '../model/problem.ts';
import type { Results } from '../model/kit.ts';
import { marksSheet } from '../publish/data/marks-sheet.ts';
import { readMarks } from '../read/index.ts';
import { markAgreement } from '../score/index.ts';
import { agreementLines, differenceLines } from './agreement-lines.ts';
import { Complaint, type Command, type World } from './command.ts';
import { resultsOf } from './conclusion.ts';
import { openEdition } from './edition.ts';
import { judgeOfMarks } from './judge-marks.ts';
import { questionsOf } from './sheet.ts';
import { problemLines, slashed, vocabulary } from './written.ts';

export const agreement: Command = {
  verb: 'agreement',
  takes: '[marks.csv-and-edition...]',
  about: 'How far people agree with each other and with the judge, check by check: per cent and Cohen’s kappa. --sheet writes the questions for people to answer.',
  options: [
    { flags: '--sheet <edition>', about: 'write a blank sheet of marks for this edition; give each person a copy' },
    { flags: '--sample <n>', about: 'with --sheet: so many pairs of site and task (not questions: each pair brings about a dozen), drawn the same way every time (default: 50)' },
    { flags: '--rater <name>', about: 'with --sheet: whose copy it is' },
    { flags: '--to <file>', about: 'with --sheet: where it is written (default: marks.csv)' },
  ],
  example: 'npm start -- agreement --sheet reports/sample-2026-11-22 --sample 50 --rater ann --to ann.csv\n  npm start -- agreement ann.csv ben.csv reports/sample-2026-11-22',
  async run(args, options, world) {
    if (typeof options['sheet'] === 'string') return writeSheet(options['sheet'], options, world);
    const files = args.filter((arg) => arg.endsWith('.csv'));
    const [edition, ...more] = args.filter((arg) => !arg.endsWith('.csv'));
    if (files.length === 0 || more.length > 0) throw new Complaint('agreement: name one or more files of marks (.csv) and, to compare with the judge, one edition; or --sheet <edition> for a blank sheet.', 2);
    const results = edition === undefined ? null : await resultsOf(await openEdition(edition, world));
    const marks = await marksOf(files, results, world);
    const judged = results === null ? null : judgedOf(marks, results);
    if (judged === null && new Set(marks.map(({ rater }) => rater)).size < 2) {
      throw new Complaint('Only one person marked, so there is nothing to compare: add the marks of another, or name the edition to compare with the judge.', 2);
    }
    const found = markAgreement(marks, judged);
    if (world.isJson) world.out(`${JSON.stringify({ edition: edition ?? null, raters: [...new Set(marks.map(({ rater }) => rater))].sort(), marks: marks.length, checks: found })}\n`);
    else world.out(`${[...agreementLines(found, marks), ...(judged === null ? [] : differenceLines(marks, judged))].join('\n')}\n`);
    return 0;
  },
};

async function marksOf(files: readonly string[], results: Results | null, world: World): Promise<readonly Mark[]> {
  const names = {
    sites: results?.survey.sites.map(({ id }) => id) ?? null, tasks: results?.survey.scenarios.map(({ id }) => id) ?? null, checks: vocabulary.checks ?? [],
  };
  const reads = await Promise.all(files.map(async (file) => {
    const text = await readFile(resolve(world.folder, file), 'utf8').catch(() => null);
    if (text === null) throw new Complaint(`${file}: there is no such file.`, 2);
    return readMarks(slashed(file, world), text.replace(/^\uFEFF/, ''), names);
  }));
  const problems = reads.flatMap((read) => (read.ok ? [] : read.problems));
  if (problems.length > 0) throw new Complaint(problemLines(problems), 2);
  const warnings = reads.flatMap((read) => (read.ok ? read.warnings : []));
  if (warnings.length > 0) world.say(problemLines(warnings));
  const marks = reads.flatMap((read) => (read.ok ? read.value : []));
  if (marks.length === 0) throw new Complaint('No line has a value yet: nobody has marked anything.', 2);
  return marks;
}

/** The judge's answer to each mark; a Complaint where a mark does not say which of several questions it answers. */
function judgedOf(marks: readonly Mark[], results: Results): (mark: Mark) => string {
  const judge = judgeOfMarks(results);
  const answers = new Map(marks.map((mark) => [mark, judge(mark)]));
  const problems = [...answers].flatMap(([{ file, line }, answer]): readonly Problem[] => ('fault' in answer
    ? [{ file, line, column: 1, at: 'item', message: answer.fault, hint: null, level: 'error' }] : []));
  if (problems.length > 0) throw new Complaint(problemLines(problems), 2);
  return (mark) => {
    const answer = answers.get(mark);
    return answer !== undefined && 'value' in answer ? answer.value : 'untested';
  };
}

async function writeSheet(name: string, options: Readonly<Record<string, unknown>>, world: World): Promise<number> {
  const sample = Number(options['sample'] ?? 50);
  if (!Number.isInteger(sample) || sample < 1) throw new Complaint('--sample: expected a whole number from 1 on.', 2);
  const to = String(options['to'] ?? 'marks.csv');
  const path = resolve(world.folder, to);
  if (existsSync(path)) throw new Complaint(`${to} is there already and may hold marks: name another file with --to.`, 2);
  const questions = questionsOf(await resultsOf(await openEdition(name, world)), sample);
  await writeFile(path, marksSheet(String(options['rater'] ?? ''), questions));
  const pairs = new Set(questions.map(({ site_id: site, task }) => `${site} ${task}`)).size;
  if (world.isJson) world.out(`${JSON.stringify({ file: to, pairs, questions: questions.length })}\n`);
  else world.out(`${questions.length} questions about ${pairs} pairs of site and task written to ${to}. Each person fills in rater and value in a copy without seeing another’s; then: npm start -- agreement <their files> ${name}\n`);
  return 0;
}
