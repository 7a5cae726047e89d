import { readdirSync, readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

/** Seconds of processor and of the clock. */
export interface Cost { readonly cpu: number; readonly wall: number }

/** What a job costs this process and everything that it starts. */
export async function measure(job: () => Promise<void>): Promise<Cost> {
  const cpu = cpuOfTree();
  const wall = performance.now();
  await job();
  return { cpu: cpuOfTree() - cpu, wall: (performance.now() - wall) / 1000 };
}

/** CPU seconds of this process and everything it started, those that ended included. */
function cpuOfTree(): number {
  const stats = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const rest = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return [{ pid: Number(pid), parent: Number(rest[1]), ticks: [11, 12, 13, 14].reduce((sum, at) => sum + Number(rest[at]), 0) }];
    } catch {
      return []; // it ended between the listing and the reading
    }
  });
  const tree = new Set([process.pid]);
  for (let grew = true; grew;) {
    const before = tree.size;
    for (const { pid, parent } of stats) if (tree.has(parent)) tree.add(pid);
    grew = tree.size > before;
  }
  return stats.filter(({ pid }) => tree.has(pid)).reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_A_SECOND;
}
