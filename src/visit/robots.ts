import parser from 'robots-parser';
import type { Failure } from '../model/failure.ts';
import { failure } from './failure.ts';
import type { Fetched } from './fetch.ts';

// Its types tell of a default export inside what Node hands over as the default itself.
const robotsParser = parser as unknown as typeof parser.default;

/** What a host's robots.txt says, as far as we need it. */
export interface RobotsFile {
  readonly found: boolean;
  /** Seconds between two visits that the host wishes, or null. */
  readonly crawlDelay: number | null;
  /** Files that list the site's pages, as written. */
  readonly sitemaps: readonly string[];
}

/** Asks each host for its robots.txt before anything else of it is asked: once, or once more where it failed in passing. */
export interface Robots {
  /** Why an address may not be opened, or null: kind `robots` where the file asks us not to, else what became of the file itself. */
  readonly refusal: (url: string) => Promise<Failure | null>;
  readonly about: (url: string) => Promise<RobotsFile>;
}

export interface RobotsOptions {
  /** A plain GET of text, in the host's lane. */
  readonly fetch: (url: string) => Promise<Fetched>;
  /** Our product token is what stands before its first `/`. */
  readonly userAgent: string;
  /** Told once per host, when its file was read. */
  readonly read?: (url: string, file: RobotsFile) => void;
}

interface Read { readonly file: RobotsFile; readonly refusal: (url: string) => Failure | null }

/**
 * As RFC 9309 has it: a file that is not there (4xx) allows everything; where the server fails (5xx) or does not answer, nothing may be
 * opened for now, and the reason is that failure, never the site's wish.
 */
export function openRobots({ fetch, userAgent, read }: RobotsOptions): Robots {
  const files = new Map<string, Promise<Read>>();
  const fileOf = (url: string): Promise<Read> => {
    const { origin } = new URL(url);
    const known = files.get(origin) ?? ask(`${origin}/robots.txt`);
    files.set(origin, known);
    return known;
  };
  const ask = async (address: string): Promise<Read> => {
    const first = await fetch(address);
    const why = whyUnread(first);
    const isPassing = why !== null && !why.permanent && why.kind !== 'interrupted';
    const fetched = isPassing ? await fetch(address) : first;
    const file = readFile(address, fetched, userAgent);
    read?.(address, file.file);
    return file;
  };
  return { refusal: async (url) => (await fileOf(url)).refusal(url), about: async (url) => (await fileOf(url)).file };
}

function readFile(address: string, fetched: Fetched, userAgent: string): Read {
  const isThere = fetched.status === 200 && fetched.text !== null;
  const rules = robotsParser(address, isThere ? fetched.text ?? '' : '');
  const crawlDelay = rules.getCrawlDelay(userAgent);
  const file = { found: isThere, crawlDelay: isThere && typeof crawlDelay === 'number' && Number.isFinite(crawlDelay) ? crawlDelay : null, sitemaps: rules.getSitemaps() };
  const unread = whyUnread(fetched);
  const isWish = (url: string): boolean => rules.isAllowed(url, userAgent) === false;
  return { file, refusal: (url) => unread ?? (isWish(url) ? failure('robots', `robots.txt asks us not to open ${url}`) : null) };
}

/** The server's own trouble may be over in a minute; that the way to it is wrong stays as lasting as it is. */
const PASSING: ReadonlySet<string> = new Set(['http-error', 'timeout', 'reset', 'blocked']);

/** Why it is not known what the file says, or null: it was read, or there is none. */
function whyUnread({ asked, status, text, failure: why }: Fetched): Failure | null {
  const isRead = status === 200 && text !== null;
  const isNone = (status !== null && status < 500 && status !== 200) || why?.kind === 'loop';
  if (isRead || isNone) return null;
  const { kind, detail, permanent, fault } = why ?? failure('http-error', `${status}`);
  return failure(kind, `${asked} could not be read: ${detail}`, { permanent: permanent && !PASSING.has(kind), fault });
}
