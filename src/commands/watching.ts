import type { Event } from '../model/event.ts';
import { printable } from '../progress/index.ts';
import { Complaint, type World } from './command.ts';

/** A run that a person watches in a window: so long each act waits, milliseconds. */
export interface Watch { readonly slowMs: number }

export const watchOptions = [
  { flags: '--headed', about: 'in a browser window, one site at a time, slowly, each step told; what is used is outlined' },
  { flags: '--slow <ms>', about: 'with --headed: so long each act waits (default: 700, at most 3000)' },
] as const;

const USUAL_MS = 700;
/** More, and an act would take longer than it may. */
const MOST_MS = 3000;

/** What the options say of watching, or null; a Complaint where it cannot be. */
export async function watchOf(options: Readonly<Record<string, unknown>>): Promise<Watch | null> {
  if (options['headed'] !== true) {
    if (options['slow'] !== undefined) throw new Complaint('--slow: only a run with --headed is slowed.', 2);
    return null;
  }
  const slowMs = options['slow'] === undefined ? USUAL_MS : Number(options['slow']);
  if (!Number.isInteger(slowMs) || slowMs < 0 || slowMs > MOST_MS) throw new Complaint(`--slow: expected milliseconds from 0 to ${MOST_MS}.`, 2);
  const { whyNotVisible } = await import('../visit/browser-visible.ts');
  const no = await whyNotVisible();
  if (no !== null) throw new Complaint(no, 2);
  return { slowMs };
}

/** What an edition notes of being watched: pictures of a window are not those of a headless browser, and are compared with none. */
export async function watchedVersions(watch: Watch | null): Promise<Readonly<Record<string, string>>> {
  if (watch === null) return {};
  const { findVisibleBrowser } = await import('../visit/browser-visible.ts');
  const found = await findVisibleBrowser();
  return { ...(found === null ? {} : { browser: found.version }), headed: 'in a window: its pictures are compared with no others' };
}

/** Tells each visit and each step as it is taken, a line each. */
export function tellSteps(world: Pick<World, 'say'>): (event: Event) => void {
  return (event) => {
    if (event.type === 'site-started') world.say(printable(`${event.site}: finding its pages`));
    if (event.type === 'visit-started') world.say(printable(event.visit.split('/').join(' · ')));
    if (event.type === 'step-done') world.say(printable(`  ${event.say}: ${event.outcome}`));
    if (event.type === 'visit-ended') world.say(printable(`  ${event.ending}`));
    if (event.type === 'request-refused' && event.because === 'unsafe') world.say(printable(`  refused: ${event.method} ${event.url}`));
  };
}
