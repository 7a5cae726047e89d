import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { markedBy, markKey } from '../judge/index.ts';
import type { FaultMark } from '../model/fault-mark.ts';
import { donePage, reviewPage, whoPage, type ReviewSeals } from '../publish/review/review-page.ts';
import { Complaint } from './command.ts';
import type { OpenEdition } from './edition.ts';
import { writeMarks, writtenMarks } from './fault-marks.ts';
import type { ReviewItem } from './review-list.ts';

/** What a review needs; `who` is asked for where it is null. `command` is what makes the answers count. */
export interface Reviewing {
  readonly open: OpenEdition;
  readonly items: readonly ReviewItem[];
  readonly who: string | null;
  readonly port: number;
  readonly command: string;
}

/** `last`: the answer that is being written; the next one waits for it. */
interface Sitting extends Reviewing { readonly token: string; by: string | null; last: Promise<unknown> }

const LONGEST = 10_000;
const TYPES: Readonly<Record<string, string>> = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' };

/**
 * The questions on loopback, one page each, until it is closed. Only the browser that was given the address can answer: each answer carries
 * a word that stands on the page alone, and other pages' and other names' requests are turned down. Each answer is written at once.
 */
export async function openReview(reviewing: Reviewing): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const sitting: Sitting = { ...reviewing, token: randomBytes(16).toString('hex'), by: reviewing.who, last: Promise.resolve() };
  const server = createServer((request, response) => {
    answer(sitting, request, response).catch((cause: unknown) => end(response, 500, `That did not work; nothing was changed. ${cause instanceof Complaint ? cause.message : ''}\n`));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', (cause: NodeJS.ErrnoException) => failed(new Complaint(cause.code === 'EADDRINUSE' ? `Port ${reviewing.port} is taken by another program: choose another with --port.` : cause.message)));
    server.listen(reviewing.port, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo; // a TCP server's address
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function answer(sitting: Sitting, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  // A name of another's that leads to this computer, or another's page that asks.
  if (!/^(?:127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? '')) return end(response, 403, 'Only by the address that was printed.\n');
  if (request.method === 'POST') return take(sitting, path, request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Only GET, HEAD and POST.\n');
  const picture = /^\/evidence\/([0-9a-f]{64}\.(jpg|png|webp))$/.exec(path);
  if (picture !== null) return show(sitting, picture[1] ?? '', TYPES[picture[2] ?? ''] ?? '', response);
  const seals: ReviewSeals = { token: sitting.token, nonce: randomBytes(16).toString('base64') };
  const text = await pageAt(sitting, path, seals);
  if (text === null) return end(response, 404, 'There is no such question.\n');
  const policy = `default-src 'none'; img-src 'self' data:; style-src 'nonce-${seals.nonce}'; script-src 'nonce-${seals.nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).end(request.method === 'HEAD' ? undefined : text);
}

async function pageAt(sitting: Sitting, path: string, seals: ReviewSeals): Promise<string | null> {
  const { open: { edition }, items, command } = sitting;
  const decided = await decidedIn(sitting);
  const title = `Review of ${edition.title}`;
  if (path === '/' && sitting.by === null) return whoPage(title, seals);
  const number = path === '/' ? items.findIndex(({ key }) => !decided.has(key)) + 1 : Number(/^\/(\d{1,6})$/.exec(path)?.[1] ?? -1);
  const count = items.filter(({ key }) => decided.has(key)).length;
  if (number === 0 || number === items.length + 1) return donePage(title, { decided: count, left: items.length - count, command }, seals);
  const item = items[number - 1];
  if (item === undefined) return null;
  const mark = decided.get(item.key);
  const picture = item.finding.evidence.find((id) => /\.(?:jpg|png|webp)$/.test(id)) ?? null;
  const answered = mark === undefined ? null : mark.verdict === 'failed' ? 'yes' : 'no';
  return reviewPage({ ...item, title, picture, number, all: items.length, decided: count, answer: answered, why: mark?.why ?? '' }, seals);
}

async function take(sitting: Sitting, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { origin } = request.headers;
  // Some browsers send `null` after a redirect with our own referrer policy; the word on the page is what counts.
  if (origin !== undefined && origin !== 'null' && !/^http:\/\/(?:127\.0\.0\.1|localhost):\d+$/.test(origin)) return end(response, 403, 'Only from the page itself.\n');
  const fields = new URLSearchParams(await bodyOf(request));
  if (fields.get('token') !== sitting.token) return end(response, 403, 'This page is of an earlier review: open the address that was printed.\n');
  if (path === '/who') {
    sitting.by = line(fields.get('who')) || sitting.by;
    return goTo(response, '/');
  }
  const number = Number(/^\/(\d{1,6})$/.exec(path)?.[1] ?? -1);
  const item = sitting.items[number - 1];
  if (item === undefined) return end(response, 404, 'There is no such question.\n');
  if (sitting.by === null) return goTo(response, '/');
  const [verdict, why] = [fields.get('verdict'), line(fields.get('why'))];
  if (verdict === 'yes' || verdict === 'no') {
    const mark: FaultMark = { ...markedBy(item.finding), verdict: verdict === 'yes' ? 'failed' : 'passed', who: sitting.by, why };
    const mine = sitting.last.then(async () => writeMarks(sitting.open, [...(await decidedIn(sitting)).set(item.key, mark).values()]));
    sitting.last = mine.catch(() => undefined);
    await mine;
  }
  goTo(response, `/${number + 1}`);
}

/** Read anew each time: a second person, or a spreadsheet, may have written since. */
async function decidedIn({ open }: Sitting): Promise<Map<string, FaultMark>> {
  return new Map((await writtenMarks(open)).map((mark) => [markKey(mark), mark]));
}

function line(text: string | null): string {
  return (text ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim().slice(0, 300);
}

async function show({ open }: Sitting, id: string, type: string, response: ServerResponse): Promise<void> {
  const bytes = await open.store.evidence(id);
  if (bytes === null) return end(response, 404, 'There is no such picture.\n');
  response.writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff' }).end(bytes);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length; // a request gives buffers unless it is told otherwise
    if (size > LONGEST) throw new Error('too long');
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}

function goTo(response: ServerResponse, path: string): void {
  response.writeHead(303, { location: path, 'cache-control': 'no-store' }).end();
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
