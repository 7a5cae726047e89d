import type { Failure, FailureKind, Fault } from '../model/failure.ts';
import type { LabAudit, LabRun, LabThirdParty } from '../model/lab.ts';
import type { LighthouseAnswer } from './lighthouse.ts';
import { clean } from './words.ts';

const MOST_PARTIES = 30;
const MOST_AUDITS = 60;

type Loose = Readonly<Record<string, unknown>>;

/** What the worker said as one run, everything bounded and clean; null where not all measures came of it. */
export function asLabRun(answer: unknown): LighthouseAnswer & { readonly ok: true } | null {
  if (!isMap(answer) || whyIncomplete(answer) !== null) return null;
  const [lcpMs, cls, tbtMs, slowdown] = ['lcp', 'cls', 'tbt', 'slowdown'].map((key) => numberIn(answer, key));
  if (lcpMs == null || cls == null || tbtMs == null || slowdown == null) return null;
  const sent = listOf(isMap(answer['requests']) ? answer['requests']['items'] : []).filter(isOverNetwork);
  const run: LabRun = {
    lcpMs: Math.round(lcpMs), cls: Math.round(cls * 1000) / 1000, tbtMs: Math.round(tbtMs),
    bytes: bytesOf(sent), requests: sent.length, thirdParties: partiesIn(sent, text(answer['own'], 200)), audits: auditsIn(answer['audits']), speed: Math.round(numberIn(answer, 'speed') ?? 0),
  };
  return { ok: true, run, slowdown, version: text(answer['version'], 30) };
}

/** What the page and its scripts fetched and got; what was refused, and what stands in the page itself, never came over the network. */
function isOverNetwork(one: Loose): boolean {
  return (numberIn(one, 'statusCode') ?? -1) > 0 && !/^(?:data|blob):?/.test(text(one['protocol'], 20)) && /^https?:/.test(text(one['url'], 20));
}

function bytesOf(sent: readonly Loose[]): number {
  return Math.round(sent.reduce((sum, one) => sum + (numberIn(one, 'transferSize') ?? 0), 0));
}

function partiesIn(sent: readonly Loose[], own: string): readonly LabThirdParty[] {
  const named = Map.groupBy(sent, (one) => text(one['entity'], 100));
  const parties = [...named].filter(([name]) => name !== '' && name !== own).map(([name, theirs]) => ({ name, bytes: bytesOf(theirs), requests: theirs.length }));
  return parties.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1)).slice(0, MOST_PARTIES);
}

function auditsIn(value: unknown): readonly LabAudit[] {
  const all = listOf(value).flatMap((one) => {
    const of = one['of'];
    return of === 'best-practices' || of === 'seo' ? [{ id: text(one['id'], 60), title: text(one['title'], 200), of } as const] : [];
  });
  return all.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, MOST_AUDITS);
}

/** Lighthouse's own error codes that tell something else than that it failed (core/lib/lh-error.js). */
const kinds: Readonly<Record<string, readonly [FailureKind, string, boolean, Fault]>> = {
  NO_FCP: ['unclear', 'nothing was painted on the page', true, 'ours'],
  NO_LCP: ['unclear', 'nothing was painted that counts as the main content', true, 'ours'],
  PAGE_HUNG: ['timeout', 'the page stopped answering', false, 'ours'],
  TARGET_CRASHED: ['crash', 'the browser’s page stopped working', false, 'ours'],
  NOT_HTML: ['not-html', 'the address does not lead to a web page', true, 'site'],
  ERRORED_DOCUMENT_REQUEST: ['http-error', 'the page was answered with an error', false, 'site'],
  FAILED_DOCUMENT_REQUEST: ['reset', 'the page did not come', false, 'network'],
  DNS_FAILURE: ['dns', 'the page’s host was not found', false, 'network'],
  INSECURE_DOCUMENT_REQUEST: ['tls', 'no safe connection could be made', true, 'site'],
  CHROME_INTERSTITIAL_ERROR: ['reset', 'the browser would not show the page', false, 'ours'],
  SLOW: ['timeout', 'the page was still loading when we stopped waiting', false, 'ours'],
};

/** Why an answer is no run. */
export function whyNoLabRun(answer: unknown): Failure {
  if (isMap(answer) && typeof answer['late'] === 'number') return { kind: 'timeout', detail: `Lighthouse took longer than ${answer['late']} ms`, permanent: false, fault: 'ours' };
  const code = isMap(answer) ? whyIncomplete(answer) : null;
  const known = code === null ? undefined : kinds[code];
  if (known !== undefined) return { kind: known[0], detail: `Lighthouse: ${known[1]}`, permanent: known[2], fault: known[3] };
  const why = isMap(answer) ? text(answer['why'], 200) || code : null;
  const isGone = /Target closed|Session closed|Connection closed|ECONNREFUSED|ECONNRESET|socket hang up|detached/i.test(why ?? '');
  return { kind: isGone ? 'crash' : 'unclear', detail: `Lighthouse gave no measures: ${why ?? 'it did not say why'}`.slice(0, 300), permanent: false, fault: 'ours' };
}

/** The code of what went wrong; null where nothing did. */
function whyIncomplete(answer: Loose): string | null {
  const { error, warnings, unmeasured } = answer;
  if (isMap(error)) return text(error['code'], 60) || 'UNKNOWN';
  if (Array.isArray(unmeasured) && unmeasured.length > 0) return codeIn(clean(String(unmeasured[0])).slice(0, 300));
  const isSlow = Array.isArray(warnings) && warnings.some((one) => /loaded too slowly to finish within the time limit/.test(String(one)));
  return isSlow ? 'SLOW' : null;
}

/** An audit's own error ends with its code: `… and try again. (NO_FCP)`. */
function codeIn(said: string): string {
  return /\(([A-Z_]+)\)$/.exec(said)?.[1] ?? said;
}

function isMap(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly Loose[] {
  return Array.isArray(value) ? value.filter(isMap) : [];
}

function text(value: unknown, most: number): string {
  return typeof value === 'string' ? clean(value.slice(0, 4 * most)).slice(0, most) : '';
}

function numberIn(answer: Loose, key: string): number | null {
  const value = answer[key];
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}
