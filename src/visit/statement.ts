import { gunzipSync, gzipSync } from 'node:zlib';
import type { Look } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import type { SiteMap } from '../model/map.ts';
import type { StatementPage, StatementSource } from '../model/statement.ts';
import { cleanAddress, isSameAddress } from './address.ts';
import type { Fetched } from './fetch.ts';
import type { Looks } from './looks.ts';
import { isForBrowser } from './read-by-browser.ts';
import type { Seat } from './seat.ts';
import { plainnessOf, statementPointers, unlinkedPointers, type Pointed } from './statement-pointers.ts';

/** Pages that are opened to find it. */
const MOST = 3;
const MOST_HTML = 5_000_000;

export interface StatementGround {
  readonly seat: Seat;
  readonly looks: Looks;
  readonly map: SiteMap;
  readonly read: (html: string, url: string) => StatementSource;
}

/** What was opened: the page, and why it is not taken ('' where it may be). */
interface Opened extends Pick<StatementPage, 'got' | 'status' | 'kind' | 'source' | 'evidence' | 'failure'> { readonly pointer: Pointed; readonly how: NonNullable<StatementPage['how']>; readonly why: string }

/**
 * Looks for the statement where links of the pages read point, plainest words first, three pages at most; where none does, at what the site's
 * own list names and the usual addresses, only to be sure. By plain GET, in the browser where the site needs script. The best of what was
 * opened is taken: a page that reads like a statement, else one that only is called so. Never throws for the site.
 */
export async function findStatement(ground: StatementGround): Promise<StatementPage> {
  const { seat, map } = ground;
  const stored = await storedLooks(seat);
  const pointers = statementPointers(map.home, stored, map);
  const linked = await openAll(pointers.map((pointer) => ({ pointer, how: 'link' as const })), ground);
  const unlinked = pointers.length > 0 ? [] : await openAll(unlinkedPointers(map).map((pointer) => ({ pointer, how: pointer.plainness === 2 ? 'sitemap' as const : 'address' as const })), ground);
  const opened = [...linked, ...unlinked];
  // An address that nobody names must hold a statement; where a link names it, what could not be read is told too.
  const taken = opened.find(({ why }) => why === '') ?? linked.find(({ kind }) => kind === 'pdf') ?? linked.find(({ kind }) => kind === 'html') ?? linked[0] ?? null;
  const also = pointers.filter(({ url }) => taken === null || !isSameAddress(url, taken.pointer.url)).slice(0, 5).map(withoutPlainness);
  const tried = opened.map(({ pointer, why }) => ({ url: pointer.url, why }));
  if (taken === null) return { site: seat.site.id, how: null, pointer: null, got: null, status: null, kind: null, source: null, evidence: null, failure: null, tried, also };
  const { how, pointer, got, status, kind, source, evidence, failure } = taken;
  return { site: seat.site.id, how, pointer: withoutPlainness(pointer), got, status, kind, source, evidence, failure, tried, also };
}

function withoutPlainness({ plainness: _plainness, ...pointer }: Pointed): NonNullable<StatementPage['pointer']> {
  return pointer;
}

async function openAll(wanted: readonly Pick<Opened, 'pointer' | 'how'>[], ground: StatementGround): Promise<readonly Opened[]> {
  const waiting = [...wanted];
  const opened: Opened[] = [];
  for (let next = waiting.shift(); next !== undefined && opened.length < MOST && !ground.seat.by.signal.aborted; next = waiting.shift()) {
    const { url } = next.pointer;
    if (opened.some(({ pointer, got }) => isSameAddress(pointer.url, url) || (got !== null && isSameAddress(got, url)))) continue;
    const page = await open(next, ground);
    opened.push(page);
    if (page.why === '') break;
    // A page about accessibility in general often links to the statement itself.
    waiting.unshift(...inside(page));
  }
  return opened;
}

function inside({ source, got, pointer }: Opened): readonly Pick<Opened, 'pointer' | 'how'>[] {
  const named = (source?.links ?? []).filter(({ text, href }) => plainnessOf(text) === 4 && cleanAddress(href) !== null).slice(0, 2);
  return named.map(({ text, href }) => ({ how: 'inside', pointer: { url: cleanAddress(href) ?? href, text, from: got ?? pointer.url, region: 'main', plainness: 4 } }));
}

async function open({ pointer, how }: Pick<Opened, 'pointer' | 'how'>, ground: StatementGround): Promise<Opened> {
  const { seat, map, read } = ground;
  const inBrowser = map.needsScript || pointer.url.includes('#');
  const plain = inBrowser ? null : await seat.fetch(pointer.url);
  const answer = plain === null || isForBrowser(plain.failure) || isPoor(plain, read) ? await byLook(pointer.url, ground) : plain;
  const blank = { pointer, how, got: answer.status === null ? null : answer.got, status: answer.status, source: null, evidence: null, failure: answer.failure };
  if (/\bpdf\b/.test(answer.contentType) && answer.failure?.kind === 'not-html') return { ...blank, kind: 'pdf', why: 'it is a PDF' };
  if (answer.failure !== null || answer.text === null) return { ...blank, kind: answer.failure?.kind === 'not-html' ? 'other' : null, why: whyUnread(answer.failure) };
  const source = read(answer.text, answer.got);
  const evidence = await seat.store.keep(gzipSync(answer.text.slice(0, MOST_HTML), { level: 6 }), 'html.gz');
  const why = readsLikeOne(source) ? '' : 'it does not read like a statement';
  return { ...blank, kind: 'html', source, evidence, why };
}

/** A page with next to nothing on it may be filled by a script. */
function isPoor({ text, got }: Fetched, read: StatementGround['read']): boolean {
  if (text === null || !/<script\b/i.test(text)) return false;
  const source = read(text, got);
  return !readsLikeOne(source) && source.sections.reduce((sum, { sentences }) => sum + sentences.length, 0) < 8;
}

function whyUnread(failure: Failure | null): string {
  return failure?.kind === 'not-found' ? 'there is no such page' : `it could not be read (${failure?.detail ?? 'nothing came'})`;
}

/** A page about accessibility that speaks of the law, the guidelines or of how far it complies. */
function readsLikeOne({ title, sections }: StatementSource): boolean {
  const text = [title, ...sections.flatMap(({ heading, sentences }) => [heading, ...sentences])].join(' ').toLowerCase();
  return /accessib|hygyrch/.test(text) && /regulations 2018|rheoliadau|\bwcag\b|web content accessibility|complian(?:t|ce)|equality (?:and human|advisory|commission)|committed to making/.test(text);
}

/** A page as the browser shows it, from the copy that its look kept. */
async function byLook(url: string, { looks, seat }: StatementGround): Promise<Fetched> {
  const look = await looks.at(url, 'light');
  const html = look.seen.desktop?.html;
  const bytes = html?.ok === true ? await seat.store.evidence(html.data.evidence) : null;
  const text = bytes === null ? null : new TextDecoder().decode(gunzipSync(bytes, { maxOutputLength: 4 * MOST_HTML }));
  return { asked: url, got: look.got ?? url, status: look.status, contentType: 'text/html', text, redirects: [], failure: look.failure, retryAfterMs: null };
}

async function storedLooks({ store, site }: Seat): Promise<readonly Look[]> {
  const keys = await store.list(`facts/${site.id}/looks/`);
  const looks = await Promise.all(keys.map((key) => store.load<Look>(key)));
  return looks.filter((look) => look !== null);
}
