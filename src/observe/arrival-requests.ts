import type { Page, Request, Response } from 'playwright';
import type { Arrival, HostAsked, KindOfRequest, RequestKind } from '../model/arrival.ts';

const MOST_REQUESTS = 3000;
const MOST_HOSTS = 100;
const MOST_ERRORS = 5;
const KINDS: readonly RequestKind[] = ['document', 'style', 'script', 'picture', 'font', 'film', 'data', 'other'];
const NAMES: Readonly<Record<string, RequestKind>> = {
  document: 'document', stylesheet: 'style', script: 'script', image: 'picture', font: 'font', media: 'film', xhr: 'data', fetch: 'data', eventsource: 'data',
};

/** One request: what came over the network for it, null where nothing was answered. */
export interface Part { readonly url: string; readonly kind: RequestKind; readonly bytes: number | null; readonly response: Response | null }

/** All requests of a load in their order; `page`: the answer that the page was made of. */
export interface Heard { readonly parts: readonly Part[]; readonly page: Response | null }

interface Listening {
  readonly stop: () => void;
  readonly settled: () => Promise<Heard>;
  readonly errors: () => Arrival['errors'];
}

/** Listens to everything that the tab asks for, in its frames too, until it is stopped. */
export function listen(tab: Page): Listening {
  const asked: Request[] = [];
  const answered = new Map<Request, Promise<Pick<Part, 'bytes' | 'response'>>>();
  const messages: string[] = [];
  let count = 0;
  const onRequest = (request: Request): void => { if (asked.length < MOST_REQUESTS && /^https?:/.test(request.url())) asked.push(request); };
  const onFinished = (request: Request): void => { answered.set(request, weighed(request)); };
  const onError = ({ message }: Error): void => {
    count += 1;
    const words = message.replace(/\s+/g, ' ').trim().slice(0, 160);
    if (messages.length < MOST_ERRORS && !messages.includes(words)) messages.push(words);
  };
  tab.on('request', onRequest);
  tab.on('requestfinished', onFinished);
  tab.on('pageerror', onError);
  return {
    stop: () => { tab.off('request', onRequest); tab.off('requestfinished', onFinished); tab.off('pageerror', onError); },
    settled: async () => {
      const parts = await Promise.all(asked.map(async (request): Promise<Part> => ({ url: request.url(), kind: NAMES[request.resourceType()] ?? 'other', ...(await answered.get(request) ?? NOTHING) })));
      return { parts, page: pageOf(tab, asked, parts) };
    },
    errors: () => ({ count, first: messages }),
  };
}

const NOTHING = { bytes: null, response: null };

/** Headers and body as they came; one whose frame is gone meanwhile is not weighed. */
async function weighed(request: Request): Promise<Pick<Part, 'bytes' | 'response'>> {
  try {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    return { bytes: Math.max(0, responseBodySize) + Math.max(0, responseHeadersSize), response: await request.response() };
  } catch {
    return NOTHING;
  }
}

function pageOf(tab: Page, asked: readonly Request[], parts: readonly Part[]): Response | null {
  const last = asked.findLastIndex((request) => request.isNavigationRequest() && isOf(tab, request));
  return parts[last]?.response ?? null;
}

function isOf(tab: Page, request: Request): boolean {
  try {
    return request.frame() === tab.mainFrame();
  } catch {
    return false; // it has no page yet: a window
  }
}

/** Requests that were answered, by kind. */
export function kindsIn({ parts }: Heard): readonly KindOfRequest[] {
  return KINDS.flatMap((kind) => {
    const own = parts.filter((part) => part.kind === kind && part.bytes !== null);
    return own.length === 0 ? [] : [{ kind, requests: own.length, bytes: own.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) }];
  });
}

/** The hosts that were asked, but for the page's own. */
export function hostsIn({ parts }: Heard, page: string): readonly HostAsked[] {
  const own = URL.parse(page)?.host;
  const byHost = Map.groupBy(parts, ({ url }) => URL.parse(url)?.host ?? '');
  return [...byHost].filter(([host]) => host !== '' && host !== own).map(([host, some]) => ({
    host: host.slice(0, 253), asked: some.length, bytes: some.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0),
  })).sort((a, b) => (a.host < b.host ? -1 : 1)).slice(0, MOST_HOSTS);
}
