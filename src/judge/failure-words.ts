import type { Failure, FailureKind, Fault } from '../model/failure.ts';

const words: Readonly<Record<FailureKind, string>> = {
  'dns': 'its name could not be looked up',
  'tls': 'no safe connection could be made',
  'refused': 'nobody answered',
  'reset': 'the connection was cut',
  'timeout': 'it did not answer in time',
  'http-error': 'its server answered with an error',
  'blocked': 'the site turned our crawler away',
  'robots': 'the site’s robots.txt asks us not to read it',
  'opted-out': 'the council asked not to be visited',
  'not-found': 'there is no page at this address',
  'loop': 'it sends its visitors round in a circle',
  'not-html': 'it is not a web page',
  'too-large': 'it is too large to be read',
  'empty': 'it came without content',
  'private-address': 'it leads to a private address, which our safety rules refuse',
  'unsafe': 'going on would have sent something, which our safety rules refuse',
  'unclear': 'what was seen of it does not say',
  'unprepared': 'the survey’s own files give no value for what the script asks',
  'crash': 'our browser broke down',
  'internal': 'our own program failed',
  'interrupted': 'the survey was stopped before it was looked at',
};

const whose: Readonly<Record<Fault, string>> = {
  'site': 'on the site’s side',
  'network': 'on the way to the site',
  'site-policy': 'the site’s wish',
  'ours': 'on our side',
};

/** In plain words why something was not seen, and on whose side that lies. */
export function failureWords(failure: Pick<Failure, 'kind' | 'fault'>): string {
  return `${words[failure.kind]} (${whose[failure.fault]})`;
}
