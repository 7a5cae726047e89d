import parser from 'robots-parser';
import type { Fetched } from './fetch.ts';

// Its types tell of a default export inside what Node hands over as the default itself.
const robotsParser = parser as unknown as typeof parser.default;

/** What a host's robots.txt says, as far as we need it. */
export interface RobotsFile {
  readonly found: boolean;
  /** Seconds between two visits that the host wishes, or null. */
  readonly crawlDelay: number | null;
}

/** Asks each host for its robots.txt once, before anything else of it is asked. */
export interface Robots {
  readonly allowed: (url: string) => Promise<boolean>;
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

/**
 * As RFC 9309 has it: a file that is not there (4xx) allows everything; a server that fails (5xx) has forbidden everything for now. Where no
 * answer came at all nothing is forbidden, so that the page itself says what is wrong with the way to it.
 */
export function openRobots({ fetch, userAgent, read }: RobotsOptions): Robots {
  const files = new Map<string, Promise<{ file: RobotsFile; allows: (url: string) => boolean }>>();
  const fileOf = (url: string): ReturnType<typeof ask> => {
    const { origin } = new URL(url);
    const known = files.get(origin) ?? ask(`${origin}/robots.txt`);
    files.set(origin, known);
    return known;
  };
  const ask = async (address: string): Promise<{ file: RobotsFile; allows: (url: string) => boolean }> => {
    const fetched = await fetch(address);
    const isThere = fetched.status === 200 && fetched.text !== null;
    const rules = robotsParser(address, isThere ? fetched.text ?? '' : '');
    const crawlDelay = rules.getCrawlDelay(userAgent);
    const file = { found: isThere, crawlDelay: isThere && typeof crawlDelay === 'number' && Number.isFinite(crawlDelay) ? crawlDelay : null };
    read?.(address, file);
    const isClosed = fetched.status !== null && fetched.status >= 500;
    return { file, allows: (url) => !isClosed && rules.isAllowed(url, userAgent) !== false };
  };
  return { allowed: async (url) => (await fileOf(url)).allows(url), about: async (url) => (await fileOf(url)).file };
}
