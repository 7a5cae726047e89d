import type { Failure, FailureKind, Fault } from '../model/failure.ts';
import { failure } from './failures.ts';

export { failure, failures, remedy, words } from './failures.ts';
export { failureOfStatus } from './status.ts';

interface Row { readonly match: RegExp; readonly kind: FailureKind; readonly permanent?: boolean; readonly fault?: Fault }

/** Message or code of browser and Node → kind; the first row that fits counts. Rows are tried in tests/visit/failures.json. */
const table: readonly Row[] = [
  { match: /AbortError|ABORT_ERR|SIGINT|SIGTERM/, kind: 'interrupted' },
  {
    match: /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_NETWORK_IO_SUSPENDED|ENETDOWN|ENETUNREACH/,
    kind: 'refused', fault: 'network',
  },
  { match: /EAI_AGAIN|ERR_DNS_TIMED_OUT|ERR_DNS_SERVER_FAILED|ESERVFAIL|\bETIMEOUT\b/, kind: 'dns', permanent: false },
  {
    match: /ENOTFOUND|ENODATA|EAI_NONAME|ERR_NAME_NOT_RESOLVED|ERR_NAME_RESOLUTION_FAILED|ERR_ICANN_NAME_COLLISION/,
    kind: 'dns', permanent: true,
  },
  // A browser fetches the missing intermediate certificate itself; Node does not. So this is no proof against the site.
  { match: /UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT/, kind: 'tls', fault: 'ours' },
  { match: /ERR_CERT_|ERR_SSL_|ERR_BAD_SSL|ERR_TLS_|ERR_QUIC_|\bCERT_|SELF_SIGNED_CERT|EPROTO\b|ERR_ECH_/, kind: 'tls' },
  { match: /ERR_TOO_MANY_REDIRECTS/, kind: 'loop' },
  { match: /ERR_CONNECTION_TIMED_OUT|ERR_TIMED_OUT|ETIMEDOUT|UND_ERR_\w*TIMEOUT|TimeoutError|Timeout \d+ms exceeded/, kind: 'timeout' },
  {
    match: /ERR_CONNECTION_REFUSED|ERR_ADDRESS_UNREACHABLE|ERR_CONNECTION_FAILED|ECONNREFUSED|EHOSTUNREACH|EHOSTDOWN/,
    kind: 'refused',
  },
  { match: /ERR_TUNNEL_CONNECTION_FAILED|ERR_PROXY_CONNECTION_FAILED/, kind: 'refused' },
  {
    match: /ERR_CONNECTION_(RESET|CLOSED|ABORTED)|ERR_EMPTY_RESPONSE|ERR_CONTENT_LENGTH|ERR_INCOMPLETE_CHUNKED|ERR_HTTP2_/,
    kind: 'reset',
  },
  { match: /ECONNRESET|EPIPE|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE|socket hang up|\baborted\b/, kind: 'reset' },
  {
    match: /ERR_BLOCKED_BY_RESPONSE|ERR_BLOCKED_BY_ORB|ERR_HTTP_RESPONSE_CODE_FAILURE|ERR_INVALID_HTTP_RESPONSE|ERR_INVALID_RESPONSE/,
    kind: 'http-error',
  },
  {
    match: /HPE_|ERR_RESPONSE_HEADERS_|ERR_INVALID_REDIRECT|ERR_CONTENT_DECODING|Z_\w+_ERROR|ERR__ERROR_FORMAT/,
    kind: 'http-error', permanent: true,
  },
  { match: /ERR_INVALID_AUTH_CREDENTIALS|ERR_UNEXPECTED_PROXY_AUTH/, kind: 'blocked' },
  { match: /ERR_UNSAFE_PORT|ERR_BLOCKED_BY_CLIENT|ERR_BLOCKED_BY_ADMINISTRATOR/, kind: 'unsafe' },
  { match: /ERR_UNKNOWN_URL_SCHEME|ERR_DISALLOWED_URL_SCHEME|Download is starting/, kind: 'not-html' },
  { match: /ERR_FILE_TOO_BIG|ERR_MSG_TOO_BIG/, kind: 'too-large' },
  { match: /[Cc]rashed|browser has (been closed|disconnected)|(Target|page|context) (has been|was) closed/, kind: 'crash' },
  { match: /Target page, context or browser|ERR_INSUFFICIENT_RESOURCES|ERR_OUT_OF_MEMORY/, kind: 'crash' },
  { match: /ERR_ABORTED|frame was detached|interrupted by another navigation/, kind: 'reset' },
];

/** What a browser says of a way that the gate may have closed; an expired certificate or a crash is not the gate's to explain. */
const CLOSED_WAY: ReadonlySet<FailureKind> = new Set(['refused', 'reset', 'timeout', 'dns']);

/** What was thrown, as text to search: name, code and message of the error and of its causes. */
function textsOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  const deeper = depth < 4 ? inner.filter((each) => each !== undefined).map((each) => textsOf(each, depth + 1)) : [];
  return [error.name, code, error.message, ...deeper].join(' ');
}

/**
 * Any thrown thing as a Failure; never throws. `known` is what the gate recorded for the host: it knows better than the
 * browser, which only sees a closed tunnel. What no row fits is `internal`.
 */
export function failureOf(error: unknown, context: { readonly known?: Failure | null; readonly doing?: string } = {}): Failure {
  // An address in the message is the site's to choose; it must not choose the kind.
  const text = textsOf(error).replace(/\bhttps?:\/\/\S+/gi, '');
  const row = table.find(({ match }) => match.test(text));
  if (context.known && row && CLOSED_WAY.has(row.kind)) return context.known;
  const message = error instanceof Error ? error.message : String(error);
  // Playwright colours its messages and adds its call log after the first line.
  const plain = message.replace(/\u001b\[[0-9;]*m/g, '');
  const detail = (context.doing ? `${context.doing}: ` : '') + plain;
  return failure(row?.kind ?? 'internal', detail, { permanent: row?.permanent, fault: row?.fault });
}
