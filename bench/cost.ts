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

/**
 * The same for a job of programs that start others and leave them to die: those are looked at each second, for what nobody waits for is
 * counted nowhere. The larger of both ways of counting.
 */
export async function measureOthers(job: () => Promise<void>): Promise<Cost> {
  const [before, last] = [ownTicks(), new Map<number, number>()];
  const look = (): void => { for (const [pid, ticks] of ownTicks()) last.set(pid, ticks); };
  const timer = setInterval(look, 1000);
  const { cpu, wall } = await measure(job).finally(() => { clearInterval(timer); });
  look();
  const seen = [...last].reduce((sum, [pid, ticks]) => sum + ticks - (before.get(pid) ?? 0), 0) / TICKS_A_SECOND;
  return { cpu: Math.max(cpu, seen), wall };
}

/** CPU seconds of this process and everything it started, those that ended included. */
function cpuOfTree(): number {
  return treeNow().reduce((sum, { own, ended }) => sum + own + ended, 0) / TICKS_A_SECOND;
}

function ownTicks(): Map<number, number> {
  return new Map(treeNow().map(({ pid, own }) => [pid, own]));
}

/** This process and everything it started that still runs: ticks of its own, and of what it started and waited for. */
function treeNow(): readonly { readonly pid: number; readonly own: number; readonly ended: number }[] {
  const stats = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const rest = stat.slice(stat.lastIndexOf(')') + 2).split(' ').map(Number);
      return [{ pid: Number(pid), parent: rest[1] ?? 0, own: (rest[11] ?? 0) + (rest[12] ?? 0), ended: (rest[13] ?? 0) + (rest[14] ?? 0) }];
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
  return stats.filter(({ pid }) => tree.has(pid));
}
