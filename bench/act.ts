/**
 * What axe and our own checks say of the W3C's examples of its ACT rules, in one table. See README.md.
 * `--checks a,b`: these checks only · `--rules x,y`: examples of these rules only · `--mine`: examples of the rules that the checks name only ·
 * `--deep`: the checks that act on every example, not only on those of rules that they name.
 */
import { parseArgs } from 'node:util';
import axe from 'axe-core';
import { checks as listed } from '../src/judge/index.ts';
import type { ObserverId } from '../src/model/facts.ts';
import type { PageCheck } from '../src/model/kit.ts';
import { observers } from '../src/observe/index.ts';
import { launchBrowser } from '../src/visit/browser.ts';
import { judgedPage, type Judged } from '../tests/faults/judged.ts';
import { actExamples, serveAct, type ActExample } from './act-examples.ts';

interface Said { readonly example: ActExample; readonly axe: Saying; readonly own: Saying; readonly beside: readonly Judged[] }
/** Whether the example's own rule was said to fail, or given to a person, by a check that declares the rule. */
interface Saying { readonly failed: readonly Judged[]; readonly hinted: readonly Judged[] }

const { values: by } = parseArgs({ options: { checks: { type: 'string' }, rules: { type: 'string' }, mine: { type: 'boolean', default: false }, deep: { type: 'boolean', default: false } } });
const all: readonly PageCheck[] = Object.values(listed).filter((check): check is PageCheck => check.of === 'page');
const wanted = by.checks === undefined ? all : all.filter(({ id }) => by.checks?.split(',').includes(id));
/** Of examples that are bare pages it says nothing new. */
const BARE = new Set(['viewport-meta']);
const isAxe = ({ check }: Judged): boolean => check.startsWith('axe-');
const AXE_ACT = new Map(axe.getRules().map((rule) => [rule.ruleId, (rule as { actIds?: readonly string[] }).actIds ?? []])); // not in axe's types yet
/** Rules of axe that decide an ACT rule and do not declare it: said to be so by us, and counted with ours. */
const NAMED: Readonly<Record<string, readonly string[]>> = { 'summary-name': ['2t702h'], list: ['bc4a75'] };
const actOf = (judged: Judged): readonly string[] => (isAxe(judged) ? AXE_ACT.get(judged.verdict.item ?? '') : all.find(({ id }) => id === judged.check)?.act) ?? [];
const namedOf = (judged: Judged): readonly string[] => (isAxe(judged) ? NAMED[judged.verdict.item ?? ''] ?? [] : []);
const declared = new Set(wanted.flatMap(({ act = [] }) => act));
const rules = by.rules?.split(',') ?? (by.mine ? [...declared] : null);
const examples = actExamples().filter(({ rule }) => rules === null || rules.includes(rule));

const acting = new Set<ObserverId>(observers.filter(({ deep }) => deep !== undefined).map(({ id }) => id));
const isActing = ({ needs }: PageCheck): boolean => needs.some((need) => acting.has(need));

const { urlOf, server } = await serveAct();
const browser = await launchBrowser();
const said: Said[] = [];
const queue = examples.values();
await Promise.all([0, 1].map(async () => {
  for (const example of queue) said.push(await sayingOf(example));
}));
await browser.close();
server.close();
said.sort((a, b) => (a.example.rule + a.example.path < b.example.rule + b.example.path ? -1 : 1));
printTable();
printWrong();

async function sayingOf(example: ActExample): Promise<Said> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB' });
  // Nothing but the examples' own server is asked.
  await context.route('**/*', (route) => (new URL(route.request().url()).hostname === '127.0.0.1' ? route.continue() : route.abort()));
  try {
    const judged = await judgedPage(context, urlOf(example.path), wanted.filter((check) => by.deep || !isActing(check) || check.act?.includes(example.rule)));
    for (const { check, verdict } of judged) if (verdict.state === 'untested') console.error(`${example.rule} ${example.path}: ${check}: ${verdict.message}`);
    const own = judged.filter((one) => actOf(one).includes(example.rule) || namedOf(one).includes(example.rule));
    const isOurs = (one: Judged): boolean => !isAxe(one) || namedOf(one).includes(example.rule);
    const part = (ours: boolean, state: string): readonly Judged[] => own.filter((one) => isOurs(one) === ours && one.verdict.state === state);
    const beside = judged.filter((one) => !isAxe(one) && one.verdict.state === 'failed' && !own.includes(one) && !BARE.has(one.check));
    return { example, axe: { failed: part(false, 'failed'), hinted: part(false, 'cantTell') }, own: { failed: part(true, 'failed'), hinted: part(true, 'cantTell') }, beside };
  } catch (error) {
    console.error(`${example.rule} ${example.path}: ${String(error).split('\n')[0]}`);
    return { example, axe: { failed: [], hinted: [] }, own: { failed: [], hinted: [] }, beside: [] };
  } finally {
    await context.close();
  }
}

function printTable(): void {
  const rows = [...Map.groupBy(said, ({ example }) => example.rule)].map(([rule, own]) => rowOf(`${rule} ${own[0]?.example.name ?? ''}`, own));
  const head = ['rule', 'failed', 'axe', '+ours', '+hints', 'not', 'right', 'axe ✗', 'ours ✗', 'hints'];
  for (const row of [head, ...rows, rowOf('all', said)]) console.log([String(row[0]).slice(0, 62).padEnd(62), ...row.slice(1).map((one) => String(one).padStart(6))].join(' '));
  console.log('failed: examples that fail the rule; axe, +ours: flagged as failed by axe, by axe or us; +hints: or left to a person; not: nothing said of the rule;');
  console.log(`${Object.entries(NAMED).map(([rule, ids]) => `axe’s ${rule} decides ${ids.join(', ')}`).join('; ')} without saying so: counted with ours`);
  console.log('right: examples that pass or to which the rule does not apply; axe ✗, ours ✗: wrongly failed; hints: wrongly given to a person');
}

function rowOf(name: string, own: readonly Said[]): readonly (string | number)[] {
  const [bad, good] = [own.filter(({ example }) => example.expected === 'failed'), own.filter(({ example }) => example.expected !== 'failed')];
  const failing = (one: Said): boolean => one.axe.failed.length + one.own.failed.length > 0;
  const hinting = (one: Said): boolean => one.axe.hinted.length + one.own.hinted.length > 0;
  const count = (list: readonly Said[], is: (one: Said) => boolean): number => list.filter(is).length;
  return [
    name, bad.length, count(bad, (one) => one.axe.failed.length > 0), count(bad, failing), count(bad, (one) => failing(one) || hinting(one)), count(bad, (one) => !failing(one) && !hinting(one)),
    good.length, count(good, (one) => one.axe.failed.length > 0), count(good, (one) => one.own.failed.length > 0), count(good, (one) => !failing(one) && hinting(one)),
  ];
}

function printWrong(): void {
  const good = said.filter(({ example }) => example.expected !== 'failed');
  const lineOf = ({ example }: Said, { check, device, verdict }: Judged): string => `  ${example.rule} ${example.expected} ${example.path.split('/').at(-1) ?? ''} ${check}${verdict.item ? `/${verdict.item}` : ''} (${device}): ${verdict.message}`;
  console.log('\nwrongly failed');
  for (const one of good) for (const judged of [...one.axe.failed, ...one.own.failed]) console.log(lineOf(one, judged));
  console.log('\nours that fail on examples that pass another rule: to be looked at one by one');
  for (const one of good) for (const judged of one.beside) console.log(lineOf(one, judged));
  console.log('\nnothing said of');
  for (const one of said) if (one.example.expected === 'failed' && [one.axe, one.own].every(({ failed, hinted }) => failed.length + hinted.length === 0)) console.log(`  ${one.example.rule} ${one.example.path.split('/').at(-1) ?? ''}`);
}
