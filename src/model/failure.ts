/**
 * Why something could not be seen. A closed list: each kind has plain words, a remedy and an owner in `visit/failure.ts`.
 * - `dns` `tls` `refused` (nobody answers on the port) `reset` `timeout` `http-error` (5xx): the site's server or the way to it
 * - `blocked` (403, 429, challenge page) `robots` `opted-out`: the site does not want us
 * - `not-found` (404, 410) `loop` (redirects in a circle) `not-html` `too-large` `empty`: the page itself
 * - `private-address` `unsafe` (a request that is not GET or HEAD was needed): our own safety rules
 * - `unclear` (what was seen does not say, a frame that is not looked into, a part that the page does not name): ours
 * - `unprepared` (the survey's files give no value for what a script asks): ours
 * - `crash` (the browser) `internal` (our code) `interrupted`: ours
 */
export type FailureKind =
  | 'dns' | 'tls' | 'refused' | 'reset' | 'timeout' | 'http-error'
  | 'blocked' | 'robots' | 'opted-out'
  | 'not-found' | 'loop' | 'not-html' | 'too-large' | 'empty'
  | 'private-address' | 'unsafe' | 'unclear' | 'unprepared'
  | 'crash' | 'internal' | 'interrupted';

/** Who has to act. Only the `site`'s own faults may ever cost it points. */
export type Fault = 'site' | 'network' | 'site-policy' | 'ours';

/** The world said no. Travels as data, never thrown past the edge that met it. */
export interface Failure {
  readonly kind: FailureKind;
  /** One line for a person; never holds a stack. */
  readonly detail: string;
  /** True where trying again in a minute cannot help. */
  readonly permanent: boolean;
  readonly fault: Fault;
}
