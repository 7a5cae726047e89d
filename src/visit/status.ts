import type { Failure } from '../model/failure.ts';
import { failure } from './failures.ts';

/** What may tell a wall from a page, beside the status. `text` is the page's source or text. */
export interface AnswerHints {
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly title?: string;
  readonly text?: string;
}

/** Headers that only a wall sends. */
const wallHeaders: readonly { readonly name: string; readonly value: RegExp; readonly who: string }[] = [
  { name: 'cf-mitigated', value: /challenge|block/i, who: 'Cloudflare' },
  { name: 'x-amzn-waf-action', value: /captcha|challenge/i, who: 'AWS WAF' },
  { name: 'x-datadome', value: /protected/i, who: 'DataDome' },
  { name: 'x-sucuri-block', value: /./, who: 'Sucuri' },
];

/** Words of the walls themselves, so particular that no council's own page says them. */
const wallWords: readonly { readonly match: RegExp; readonly who: string }[] = [
  { match: /<title>\s*just a moment\.{0,3}\s*<|^just a moment\.{0,3}$|attention required! \| cloudflare/i, who: 'Cloudflare' },
  { match: /cf-browser-verification|\/cdn-cgi\/challenge-platform\/\S*orchestrate/i, who: 'Cloudflare' },
  { match: /checking your browser before accessing|enable javascript and cookies to continue/i, who: 'Cloudflare' },
  { match: /request unsuccessful\. incapsula incident id|pardon our interruption/i, who: 'Imperva' },
  { match: /access denied[\s\S]{0,600}reference(\s|&#32;)*(#|&#35;)|errors\.edgesuite\.net/i, who: 'Akamai' },
  { match: /the requested url was rejected\. please consult with your administrator/i, who: 'F5' },
  { match: /px-captcha|access to this page has been denied/i, who: 'PerimeterX' },
  { match: /captcha-delivery\.com\/captcha|please enable js and disable any ad blocker/i, who: 'DataDome' },
  { match: /sucuri website firewall|access denied - sucuri/i, who: 'Sucuri' },
  { match: /awswafintegration[\s\S]{0,400}challenge|<title>\s*human verification\s*</i, who: 'AWS WAF' },
  { match: /verify (that )?you are (a )?human|are you a robot\?|unusual traffic from your (computer )?network/i, who: 'a challenge page' },
];

/** Walls are short. A long page that has such words (an article about them) is a page. */
const longestWall = 40_000;

function wallOf({ headers = {}, title = '', text = '' }: AnswerHints, status: number): string | null {
  const header = wallHeaders.find(({ name, value }) => value.test(String(headers[name] ?? '')));
  // DataDome marks every answer it lets through too.
  if (header && (header.who !== 'DataDome' || status >= 400)) return header.who;
  if (text.length > longestWall) return null;
  const word = wallWords.find(({ match }) => match.test(title.trim()) || match.test(text));
  if (!word) return null;
  // An ordinary contact page may ask the same question beside its form.
  return word.who === 'a challenge page' && status < 400 ? null : word.who;
}

/** Kind by status where it is not the rule of its hundred. */
const statuses: Readonly<Record<number, Parameters<typeof failure>>> = {
  401: ['blocked', '401: the site asks for a password'],
  403: ['blocked', '403: the site forbids our visit'],
  404: ['not-found', '404: the page is not there'],
  406: ['blocked', '406: the site does not answer our kind of visitor'],
  407: ['blocked', '407: the site asks for a password'],
  408: ['timeout', '408: the server gave up waiting'],
  410: ['not-found', '410: the page has been taken away'],
  429: ['blocked', '429: the site asks us to come more slowly', { permanent: false }],
  451: ['blocked', '451: withheld for legal reasons'],
};

/**
 * Whether an answer is a failure, by its status and by the words of known walls (Cloudflare, Imperva, Akamai and others, which
 * also come with 200 and 503). Null: an ordinary answer. 403, 429 and walls are `blocked`, never the site's fault.
 */
export function failureOfStatus(status: number, hints: AnswerHints = {}): Failure | null {
  const wall = status === 404 || status === 410 ? null : wallOf(hints, status);
  if (wall) return failure('blocked', `${status}: turned away by ${wall}`);
  const known = statuses[status];
  if (known) return failure(...known);
  if (status >= 500) return failure('http-error', `${status}: the server answered with an error`);
  if (status >= 400) return failure('http-error', `${status}: the server did not accept the request`, { permanent: true });
  return null;
}
