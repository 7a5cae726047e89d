import type { IncomingMessage } from 'node:http';
import type { Failure } from '../model/failure.ts';
import { ask } from './ask.ts';
import { readBody, textOf, unzipped, type Body } from './body.ts';
import { failure, failureOf, failureOfStatus } from './failure.ts';
import type { Gate } from './gate.ts';
import { openJar, type Jar } from './jar.ts';
import { retryAfter } from './retry-after.ts';

export interface FetchOptions {
  readonly gate: Pick<Gate, 'connect'>;
  readonly userAgent: string;
  /** For everything together, redirects included. */
  readonly timeoutMs: number;
  /** Of one decoded body. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
  /** `html` (default): anything else is `not-html`. `text`: any kind of content, as text; a gzip file unpacked. `bytes`: as it comes. */
  readonly want?: 'html' | 'text' | 'bytes';
  /** Asked before a redirect is followed; a failure ends the call. */
  readonly mayFollow?: (to: string) => Failure | null | Promise<Failure | null>;
}

/** What plain HTTP says of an address. */
export interface Fetched {
  readonly asked: string;
  /** After redirects, without fragment. */
  readonly got: string;
  /** Null where no answer came. */
  readonly status: number | null;
  /** As sent, lower case; '' where none. */
  readonly contentType: string;
  /** The body, also of an answer that is a failure; null where it was not read or is not what was wanted. */
  readonly text: string | null;
  /** The whole body, where bytes were wanted and all came. */
  readonly bytes?: Uint8Array;
  /** Addresses that sent us on, in order; empty where there was no redirect. */
  readonly redirects: readonly string[];
  readonly failure: Failure | null;
  /** How long the server asks us to wait (Retry-After), or null. */
  readonly retryAfterMs: number | null;
}

const mostRedirects = 10;

/**
 * Gets one address through the gate: GET only, http and https only, at most ten redirects. Never throws: whatever the world does wrong
 * is the `failure`, typed.
 */
export async function fetchPage(asked: string, options: FetchOptions): Promise<Fetched> {
  const timer = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal ? AbortSignal.any([timer, options.signal]) : timer;
  const stop = (): Failure => (timer.aborted && !options.signal?.aborted
    ? failure('timeout', `no whole answer in ${options.timeoutMs} ms`)
    : failure('interrupted', 'stopped by the user'));
  const redirects: string[] = [];
  const blank: Fetched = { asked, got: asked, status: null, contentType: '', text: null, redirects, failure: null, retryAfterMs: null };
  try {
    const fetched = await whenNotAborted(follow({ ...options, signal }, blank, redirects), signal);
    return signal.aborted && fetched.failure ? { ...fetched, failure: stop() } : fetched;
  } catch (error) {
    return { ...blank, got: redirects.at(-1) ?? asked, failure: signal.aborted ? stop() : failureOf(error) };
  }
}

/** Looking up a name cannot be cancelled; nobody waits for it after a stop. */
function whenNotAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', stop));
}

type Following = FetchOptions & { readonly signal: AbortSignal };

async function follow(options: Following, blank: Fetched, redirects: string[]): Promise<Fetched> {
  const jar = openJar();
  const been = new Set<string>();
  let url = addressOf(blank.asked);
  while (url) {
    const here: Fetched = { ...blank, got: url.href };
    // The same address with other cookies is not yet a circle.
    const stand = `${url.href} ${jar.header(url)}`;
    if (been.has(stand)) return { ...here, failure: failure('loop', `redirects lead back to ${url.href}`) };
    if (redirects.length > mostRedirects) return { ...here, failure: failure('loop', `more than ${mostRedirects} redirects`) };
    been.add(stand);
    const asked = await ask(url, { gate: options.gate, headers: headersFor(url, options, jar), signal: options.signal });
    if (!asked.ok) return { ...here, failure: asked.failure };
    const { answer } = asked;
    jar.remember(url, answer.headers['set-cookie'] ?? []);
    const status = answer.statusCode ?? 0;
    if (![301, 302, 303, 307, 308].includes(status)) return finish(answer, { ...here, status }, options);
    answer.destroy();
    redirects.push(url.href);
    const to = nextAddress(answer, url);
    if (!to) return { ...here, status, failure: failure('http-error', `${status}: sent on to nowhere we can go`, { permanent: true }) };
    const refusal = (await options.mayFollow?.(to.href)) ?? null;
    if (refusal) return { ...here, got: to.href, status, failure: refusal };
    url = to;
  }
  return { ...blank, failure: failure('not-html', `${blank.asked.slice(0, 200)} is no http address`) };
}

function headersFor(url: URL, { userAgent, want }: FetchOptions, jar: Jar): Record<string, string> {
  const cookie = jar.header(url);
  return {
    'user-agent': userAgent,
    accept: want !== 'html' && want !== undefined ? '*/*' : 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1',
    'accept-language': 'en-GB,en;q=0.8', 'accept-encoding': 'gzip, br, deflate',
    ...(cookie ? { cookie } : {}),
  };
}

async function finish(answer: IncomingMessage, here: Fetched, { want = 'html', maxBytes }: FetchOptions): Promise<Fetched> {
  const contentType = String(answer.headers['content-type'] ?? '').toLowerCase();
  const isText = want !== 'html' || /^\s*(text\/html|application\/xhtml\+xml|$|;)/.test(contentType);
  const told: Fetched = { ...here, contentType, retryAfterMs: retryAfter(answer.headers['retry-after']) };
  const status = told.status ?? 0;
  const hints = { headers: answer.headers };
  if (!isText) {
    answer.destroy();
    const why = failureOfStatus(status, hints) ?? failure('not-html', `the answer is ${contentType.slice(0, 100)}, no web page`);
    return { ...told, failure: why };
  }
  const body = await readBody(answer, maxBytes).catch((error: unknown) => failureOf(error, { doing: 'reading the answer' }));
  if ('kind' in body) return { ...told, failure: body };
  if (want === 'bytes') return wholeOf(body, told, failureOfStatus(status, hints), maxBytes);
  const { bytes, isWhole } = want === 'text' ? await unzipped(body, maxBytes) : body;
  const text = textOf(bytes, contentType);
  const why = failureOfStatus(status, { ...hints, text });
  const cut = isWhole ? null : failure('too-large', `more than ${maxBytes} bytes`);
  if (cut) return { ...told, text: want === 'text' ? text : null, failure: why ?? cut };
  if (why || want === 'text') return { ...told, text, failure: why };
  if (text.trim() === '') return { ...told, text, failure: failure('empty', `${status}: an answer without content`) };
  const isPage = contentType !== '' || /^\s*<(!doctype|html|head|\?xml|!--)/i.test(text);
  return isPage ? { ...told, text } : { ...told, failure: failure('not-html', 'the answer does not say what it is') };
}

function wholeOf({ bytes, isWhole }: Body, told: Fetched, why: Failure | null, maxBytes: number): Fetched {
  if (why !== null) return { ...told, failure: why };
  return isWhole ? { ...told, bytes } : { ...told, failure: failure('too-large', `more than ${maxBytes} bytes`) };
}

function addressOf(address: string, base?: URL): URL | null {
  const url = URL.parse(address, base);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}

/** Location is sent as bytes; most servers that do not encode it mean UTF-8. */
function nextAddress({ headers: { location = '' } }: IncomingMessage, from: URL): URL | null {
  return location === '' ? null : addressOf(Buffer.from(location, 'latin1').toString('utf8'), from);
}
