import { SingleBar } from 'cli-progress';
import type { Event } from '../model/event.ts';
import { timeLeft } from './time-left.ts';

/** The stream that people's words go to, and what it can do. */
export interface Screen {
  readonly stream: NodeJS.WritableStream;
  /** A bar is drawn on a terminal; elsewhere a plain line says when a site is done. */
  readonly isTerminal: boolean;
  readonly isQuiet: boolean;
  /** Milliseconds. */
  readonly clock: () => number;
}

/** What a unit takes against a walk over links on the desktop, which looks at every page of its way; measured on the sample councils. */
const guesses = { map: 4, 'scripted/desktop': 0.4, 'navigation/phone': 0.06, 'scripted/phone': 0.1, 'search/desktop': 0.04, 'search/phone': 0.01, 'a-z/desktop': 0.01 };

/** A survey's work, for the time left: site → the ids of its visits, in the order in which sites are begun. */
export interface Work {
  readonly visits: ReadonlyMap<string, readonly string[]>;
  readonly atOnce: number;
}

/** Shows a survey's progress: a bar with the share done and the time left, or plain lines. Call `done` before anything else is printed. */
export function terminal(screen: Screen, { visits, atOnce }: Work): { readonly tell: (event: Event) => void; readonly done: () => void } {
  const left = timeLeft(guesses, atOnce, screen.clock);
  for (const [site, ids] of visits) left.plan(site, ['map', ...ids.map(kindOf)]);
  /** When the unit under way began, site or visit → milliseconds; a site that was collected before is not in it. */
  const begun = new Map<string, number>();
  const took = (unit: string): number | null => {
    const from = begun.get(unit);
    begun.delete(unit);
    return from === undefined ? null : (screen.clock() - from) / 1000;
  };
  const bar = new SingleBar({
    format: ' {bar} {percentage}% | {left} | {what}', barsize: 28, stream: screen.stream, hideCursor: true, fps: 8,
    barCompleteChar: '█', barIncompleteChar: '░', clearOnComplete: true, linewrap: false,
  });
  const isDrawn = screen.isTerminal && !screen.isQuiet;
  const draw = (what: string): void => {
    if (!isDrawn) return;
    const { share, secondsLeft } = left.now();
    bar.update(Math.floor(share * 1000), { left: sayLeft(secondsLeft), what: printable(what) });
  };
  const line = (text: string): void => {
    if (!isDrawn && !screen.isQuiet) screen.stream.write(`${printable(text)}\n`);
  };

  const siteStarts = new Map<string, number>();
  const tell = (event: Event): void => {
    switch (event.type) {
      case 'edition-started':
        line(`${event.edition}: ${event.sites} ${event.sites === 1 ? 'site' : 'sites'}, ${event.visits} visits`);
        if (isDrawn) bar.start(1000, 0, { left: sayLeft(null), what: 'starting the browser' });
        break;
      case 'site-started':
        siteStarts.set(event.site, screen.clock());
        draw(`${event.site}: finding its pages`);
        break;
      case 'page-fetched':
        if (!begun.has(event.site) && siteStarts.has(event.site)) begun.set(event.site, siteStarts.get(event.site) ?? 0);
        draw(`${event.site}: ${event.url}`);
        break;
      case 'site-mapped':
        siteStarts.delete(event.site);
        left.done(event.site, 'map', took(event.site));
        draw(`${event.site}: ${event.pages} pages read`);
        break;
      case 'visit-started':
        begun.set(event.visit, screen.clock());
        break;
      case 'visit-ended':
        left.done(event.visit.split('/')[0] ?? '', kindOf(event.visit), took(event.visit));
        draw(event.visit);
        break;
      case 'site-ended':
        left.end(event.site);
        line(`  ${event.site}: ${event.failure === null ? 'done' : `not assessed (${event.failure})`}${left.isAllDone() ? '' : `, ${sayLeft(left.now().secondsLeft)}`}`);
        draw(`${event.site}: done`);
        break;
      case 'page-observed':
        draw(`${event.site}: ${event.url}`);
        break;
      case 'lab-waiting':
        line(`  ${event.site}: waits for the lab, which another run on this computer has (process ${event.holder})`);
        draw(`${event.site}: waits for the lab, which process ${event.holder} has`);
        break;
      case 'lab-run':
        if (event.run === 1) line(`  lab: ${event.url}`);
        draw(`lab, run ${event.run} of ${event.of}: ${event.url}`);
        break;
      case 'listener-broke':
        line(`  ${event.listener} could not write: ${event.detail}`);
        break;
      default:
    }
  };
  return { tell, done: () => isDrawn && bar.stop() };
}

/** `site/task/route/device` → `route/device`. */
function kindOf(visit: string): string {
  return visit.split('/').slice(2).join('/');
}

/** `about 2 min left`; never more exact than it can be known. */
export function sayLeft(seconds: number | null): string {
  if (seconds === null) return 'time left: not known yet';
  if (seconds < 5) return 'nearly done';
  if (seconds < 90) return `about ${Math.ceil(seconds / 5) * 5} s left`;
  if (seconds < 5400) return `about ${Math.round(seconds / 60)} min left`;
  return `about ${Math.round(seconds / 3600)} h left`;
}

/** What a page put into an address or a name must not move the cursor, change colours or hide text. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�');
}
