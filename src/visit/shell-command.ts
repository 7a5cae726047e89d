import { execFile } from 'node:child_process';

/** How a program ended: whether well, and what it said. */
export interface Ended { readonly ok: boolean; readonly output: string }

export interface CommandOptions {
  readonly timeoutMs: number;
  readonly cwd?: string;
  /** Beside our own environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program without a shell, at most so long; never throws. */
export function runCommand(program: string, args: readonly string[], options: CommandOptions): Promise<Ended> {
  const { timeoutMs: timeout, cwd, env } = options;
  const settings = { timeout, ...(cwd ? { cwd } : {}), env: { ...process.env, ...env }, maxBuffer: 2 ** 25 };
  return new Promise((done) => {
    const child = execFile(program, [...args], settings, (error, out, err) => done({ ok: !error, output: `${out}\n${err}` }));
    // Whoever asks a question gets no answer rather than a hanging set-up.
    child.stdin?.end();
  });
}

/** How npm is started here: by the one that started us, else by its name. */
export function npmCommand(): readonly [string, readonly string[]] {
  const path = process.env['npm_execpath'];
  if (path?.endsWith('.js')) return [process.execPath, [path]];
  return ['npm', []];
}
