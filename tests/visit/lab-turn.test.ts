import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { takeLabTurn } from '../../src/visit/lab-turn.ts';
import { freePorts } from './fixtures/free-ports.ts';

const { signal } = new AbortController();
const module = new URL('../../src/visit/lab-turn.ts', import.meta.url).href;

describe('the lab’s turn', () => {
  it('is one on a machine, and whoever waits is told once for whom', async () => {
    const ports = await freePorts(2);
    const waited: string[] = [];
    const first = await takeLabTurn({ ports, signal, waits: (holder) => void waited.push(holder) });
    let isTaken = false;
    const second = takeLabTurn({ ports, signal, everyMs: 10, waits: (holder) => void waited.push(holder) }).then((turn) => { isTaken = true; return turn; });
    await expect.poll(() => waited.length).toBe(1);
    expect([isTaken, waited]).toEqual([false, [String(process.pid)]]);
    await first?.end();
    await (await second)?.end();
    expect([isTaken, waited.length]).toEqual([true, 1]);
  });

  it('dies with its process, however that ends', async () => {
    const ports = await freePorts(1);
    const script = `const { takeLabTurn } = await import(${JSON.stringify(module)}); await takeLabTurn({ ports: [${ports.join()}], signal: new AbortController().signal, waits: () => {} }); console.log('has it'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((done) => { child.stdout.once('data', done); });
    const waited: string[] = [];
    const mine = takeLabTurn({ ports, signal, everyMs: 10, waits: (holder) => void waited.push(holder) });
    await expect.poll(() => waited).toEqual([String(child.pid)]);
    child.kill('SIGKILL');
    const turn = await mine;
    expect(turn).not.toBeNull();
    await turn?.end();
  });

  it('goes past a stranger’s port, still sees who has the next, and says so where all are taken', async () => {
    const ports = await freePorts(2);
    const stranger = createServer((socket) => socket.end('220 mail\n'));
    await new Promise<void>((done) => { stranger.listen(ports[0], '127.0.0.1', done); });
    const turn = await takeLabTurn({ ports, signal, waits: () => undefined });
    const stop = new AbortController();
    const other = takeLabTurn({ ports, signal: stop.signal, everyMs: 10, waits: () => stop.abort() });
    expect(await other).toBeNull();
    await expect(takeLabTurn({ ports: ports.slice(0, 1), signal, waits: () => undefined })).rejects.toThrow('all taken by other programs');
    await turn?.end();
    await new Promise((done) => { stranger.close(done); });
  });
});
