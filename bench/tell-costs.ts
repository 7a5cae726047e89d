import type { Cost } from './cost.ts';

/** What each way cost in all, by its name; the first is the unit. */
export type Costs = Map<string, Cost>;

/** Adds what one round of it cost. */
export function addCost(costs: Costs, name: string, { cpu, wall }: Cost): void {
  const before = costs.get(name) ?? { cpu: 0, wall: 0 };
  costs.set(name, { cpu: before.cpu + cpu, wall: before.wall + wall });
}

/** Prints CPU and wall seconds a page, how many times the unit that is, and pages a minute. */
export function tellCosts(costs: Costs, pages: number): void {
  const unit = [...costs.values()][0]?.cpu ?? Number.NaN;
  console.log(`${'what'.padEnd(38)}  CPU s  × bare  wall s  pages/min`);
  for (const [name, { cpu, wall }] of costs) {
    const [ratio, seconds, rate] = [(cpu / unit).toFixed(2).padStart(6), (wall / pages).toFixed(3), (60 * pages / wall).toFixed(0).padStart(9)];
    console.log(`${name.padEnd(38)}  ${(cpu / pages).toFixed(3)}  ${ratio}   ${seconds}  ${rate}`);
  }
}
