import type { Row } from './survey-corpus.ts';

/** What the table says in one line. `offered` are the tasks whose page a link reaches; `held` answers whose set of
 * pages holds a true one; `falseClaims` answers where there is none, or none true in the set. */
export function totalsOf(rows: readonly Row[]): {
  readonly offered: number; readonly answered: number; readonly right: number; readonly held: number;
  readonly firstChoice: number; readonly falseClaims: number; readonly say: string;
} {
  const offered = rows.filter(({ truth }) => truth.kind === 'page' || truth.kind === 'external');
  const answered = offered.filter(({ claimed }) => claimed);
  const right = answered.filter((row) => row.right);
  const firstChoice = offered.filter((row) => row.right).length;
  const held = answered.filter((row) => row.held).length;
  const falseClaims = answered.length - held + rows.filter((row) => !offered.includes(row) && row.claimed).length;
  const untils = offered.flatMap(({ until }) => (until === null ? [] : [until])).sort((a, b) => a - b);
  const median = untils[Math.floor(untils.length / 2)] ?? '–';
  const mean = (rows.reduce((sum, { fetched }) => sum + fetched, 0) / rows.length).toFixed(1);
  const say = `right ${right.length} (in the set: ${held}) / answered ${answered.length} / all ${offered.length}; `
    + `first choice right ${firstChoice}; not offered ${rows.length - offered.length}; false claims ${falseClaims}; `
    + `pages until the true one: median ${median}, most ${untils.at(-1) ?? '–'}; pages fetched a task: ${mean}`;
  return { offered: offered.length, answered: answered.length, right: right.length, held, firstChoice, falseClaims, say };
}
