import { lookup } from 'node:dns/promises';
import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { aligned } from './league-lines.ts';
import type { Command, World } from './command.ts';

/** One thing that a survey needs. `isNeeded` false: the bundled samples do without it. */
interface Diagnosis {
  readonly what: string;
  readonly isFine: boolean;
  readonly isNeeded: boolean;
  readonly found: string;
  /** The one command or act that mends it. */
  readonly mend: string;
}

export const doctor: Command = {
  verb: 'doctor',
  takes: '',
  about: 'Says what this computer lacks for a survey, and the one command that mends it.',
  options: [{ flags: '--mend', about: 'install a browser where none is found' }],
  example: 'npm start -- doctor --mend',
  async run(_args, options, world) {
    const found = [node(), await browser(options['mend'] === true, world), await window(), await lab(), await writing(world), await network()];
    const isWell = found.every(({ isFine, isNeeded }) => isFine || !isNeeded);
    if (world.isJson) world.out(`${JSON.stringify({ ok: isWell, found })}\n`);
    else world.out(`${aligned([['', 'What', 'Found', 'What to do'], ...found.map((one) => [one.isFine ? 'ok' : one.isNeeded ? 'missing' : 'note', one.what, one.found, one.isFine ? '' : one.mend])]).join('\n')}\n`);
    return isWell ? 0 : 5;
  },
};

function node(): Diagnosis {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return { what: 'Node', isFine: major > 22 || (major === 22 && minor >= 19), isNeeded: true, found: process.versions.node, mend: 'start the tool with npm start -- <command>: it brings its own Node 24' };
}

async function browser(isMending: boolean, world: World): Promise<Diagnosis> {
  const { findBrowser } = await import('../visit/browser-found.ts');
  const none = { what: 'Browser that draws text', isFine: false, isNeeded: true, mend: 'npm start -- doctor --mend' };
  try {
    const there = (await findBrowser()) ?? (isMending ? await (await import('../visit/browser-install.ts')).installBrowser(world.say) : null);
    return there === null ? { ...none, found: 'none' } : { ...none, isFine: true, found: `${there.version} (${there.path})` };
  } catch (cause) {
    return { ...none, found: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** Only `record` and `run --headed` need one. */
async function window(): Promise<Diagnosis> {
  const { findVisibleBrowser, installVisible, noScreen } = await import('../visit/browser-visible.ts');
  const there = await findVisibleBrowser();
  const none = noScreen();
  const found = there === null ? 'none' : `${there.version} (${there.path})${none === null ? '' : '; no screen here'}`;
  const mend = there === null ? `only for record and run --headed: ${installVisible()}` : 'only for record and run --headed: start them on a desktop, or under xvfb-run -a';
  return { what: 'Browser in a window', isFine: there !== null && none === null, isNeeded: false, found, mend };
}

/** Only surveys that name a lab need it. */
async function lab(): Promise<Diagnosis> {
  const { lighthouseVersion } = await import('../observe/lighthouse.ts');
  const found = await lighthouseVersion().catch((cause: unknown) => (cause instanceof Error ? cause : new Error(String(cause))));
  const isFine = typeof found === 'string';
  return { what: 'Lighthouse', isFine, isNeeded: false, found: isFine ? found : `cannot be loaded: ${found.message.split('\n', 1)[0]}`, mend: 'only for surveys with “lab” in their manners: npm ci' };
}

async function writing(world: World): Promise<Diagnosis> {
  const isFine = await access(world.folder, constants.W_OK).then(() => true, () => false);
  return { what: 'Leave to write', isFine, isNeeded: true, found: isFine ? join(world.folder, 'reports') : `no leave to write in ${world.folder}`, mend: 'change to a folder of your own and run the command there' };
}

async function network(): Promise<Diagnosis> {
  const isFine = await lookup('www.gov.uk').then(() => true, () => false);
  return { what: 'Internet', isFine, isNeeded: false, found: isFine ? 'names of sites are answered' : 'no answer for www.gov.uk', mend: 'connect to the internet; the sample councils need none' };
}
