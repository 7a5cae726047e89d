import { mkdtempSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { World } from '../../src/commands/command.ts';

/** A world whose words can be read afterwards, in a new folder with a copy of `scenarios/`. */
export interface Heard { readonly world: World; readonly out: () => string; readonly said: () => string; readonly stop: () => void }

export async function newWorld(options: { readonly isJson?: boolean; readonly folder?: string; readonly input?: string } = {}): Promise<Heard> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'toptasks-command-'));
  if (options.folder === undefined) await cp(resolve(import.meta.dirname, '../../scenarios'), join(folder, 'scenarios'), { recursive: true });
  let [out, said] = ['', ''];
  const stopped = new AbortController();
  return {
    world: {
      out: (text) => { out += text; },
      isColoured: false,
      say: (text) => { said += `${text}\n`; },
      screen: { stream: new Writable({ write: (_chunk, _encoding, next) => next() }), isTerminal: false },
      input: { stream: Readable.from([options.input ?? '']), isTerminal: false },
      isQuiet: false, isJson: options.isJson ?? false, folder, signal: stopped.signal,
    },
    out: () => out,
    said: () => said,
    stop: () => stopped.abort(),
  };
}
