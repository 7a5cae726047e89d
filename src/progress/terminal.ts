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

/** A site's map, with its searches, takes about as long as so many visits; measured on the sample councils. */
const weights = { map: 12, visit: 1 };

/**
 * Shows a survey's progress: a bar with the share done and the time left, or plain lines. Call `done` before anything else is printed.
 * `visitsOf` says how many visits are planned for a site, so that a site that ends early takes its visits out of the sum.
 */
export function terminal(screen: Screen, visitsOf: (site: string) => number): { readonly tell: (event: Event) => void; readonly done: () => void } {
  const left = timeLeft(weights, screen.clock);
  const open = new Map<string, number>();
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

  const tell = (event: Event): void => {
    switch (event.type) {
      case 'edition-started':
        left.plan('map', event.sites);
        left.plan('visit', event.visits);
        line(`${event.edition}: ${event.sites} sites, ${event.visits} visits${event.done > 0 ? `, ${event.done} of them already made` : ''}`);
        if (isDrawn) bar.start(1000, 0, { left: sayLeft(null), what: 'starting the browser' });
        break;
      case 'site-started':
        open.set(event.site, 0);
        draw(`${event.site}: finding its pages`);
        break;
      case 'site-mapped':
        left.done('map');
        draw(`${event.site}: ${event.pages} pages read`);
        break;
      case 'visit-ended': {
        const site = event.visit.split('/')[0] ?? '';
        open.set(site, (open.get(site) ?? 0) + 1);
        left.done('visit');
        draw(event.visit);
        break;
      }
      case 'site-ended':
        left.drop('visit', Math.max(0, visitsOf(event.site) - (open.get(event.site) ?? 0)));
        line(`  ${event.site}: ${event.failure === null ? 'done' : `not assessed (${event.failure})`}, ${sayLeft(left.now().secondsLeft)}`);
        draw(`${event.site}: done`);
        break;
      case 'page-observed':
        draw(`${event.site}: ${event.url}`);
        break;
      case 'listener-broke':
        line(`  ${event.listener} could not write: ${event.detail}`);
        break;
      default:
    }
  };
  return { tell, done: () => isDrawn && bar.stop() };
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
