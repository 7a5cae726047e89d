import type { Scenario } from '../src/model/scenario.ts';
import { ukScenarios } from '../tests/corpora/uk-scenarios.ts';
import { type CouncilLink, councilLinks, linksMissing } from './council-links.ts';
import { figuresOf, itsLines, type Pair, rankLinks } from './rank-links.ts';

/** Tasks that the list has for fewer councils prove nothing and are not in the total. */
const enoughCouncils = 10;

/** Every (council, task) pair of the tasks that the list has for at least ten councils. */
export function vocabularyPairs(scenarios: readonly Scenario[], links: readonly CouncilLink[]): readonly Pair[] {
  return pairsOf(scenarios, links).filter((pairs) => pairs.length >= enoughCouncils).flat();
}

function pairsOf(scenarios: readonly Scenario[], links: readonly CouncilLink[]): readonly (readonly Pair[])[] {
  return scenarios.map((scenario) => rankLinks(scenario, links, itsLines(scenario, scenarios)));
}

/** `node bench/vocabulary.ts [-v]`: the table, and with -v what went wrong at the councils that may be looked at. */
function print(): void {
  const missing = linksMissing();
  if (missing !== null) {
    console.log(missing);
    return;
  }
  const [scenarios, links] = [ukScenarios(), councilLinks()];
  const pairs = vocabularyPairs(scenarios, links);
  console.log(row(['task', 'councils', 'random', 'top 1', 'top 3', 'MRR', 'held-out top 1']));
  for (const [task, own] of Map.groupBy(pairs, (pair) => pair.task)) line(task, own);
  line('all', pairs);
  for (const [half, own] of Map.groupBy(pairs, (pair) => pair.half)) line(`all, ${half}`, own);
  const few = pairsOf(scenarios, links).filter((own) => own.length > 0 && own.length < enoughCouncils);
  if (few.length > 0) console.log(`\nToo few councils to count:`);
  for (const own of few) line(own[0]?.task ?? '', own);
  if (process.argv.includes('-v')) pairs.filter(({ half, first }) => half === 'tuned' && first < 1).forEach(tell);
}

function tell({ task, council, first, best, truth }: Pair): void {
  console.log(`${task} ${council} ${first.toFixed(2)}\n    put first ${best}\n    right     ${truth}`);
}

function line(name: string, pairs: readonly Pair[]): void {
  const { councils, random, first, three, reciprocal } = figuresOf(pairs);
  const held = figuresOf(pairs.filter(({ half }) => half === 'held out'));
  console.log(row([name, String(councils), ...[random, first, three].map((figure) => figure.toFixed(1)), reciprocal.toFixed(3), held.councils === 0 ? '–' : held.first.toFixed(1)]));
}

function row(cells: readonly string[]): string {
  return cells.map((cell, n) => (n === 0 ? cell.padEnd(26) : cell.padStart(n === 6 ? 16 : 9))).join('');
}

if (import.meta.main) print();
