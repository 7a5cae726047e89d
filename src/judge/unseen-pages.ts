import type { Finding } from '../model/finding.ts';

/** The questions of the routes: each is answered with the link or result that it quotes and a picture of the page where it stands. */
const routes: ReadonlySet<string> = new Set(['home-link', 'landing-link', 'search-top-five', 'search-asked', 'a-to-z', 'short-address', 'engine-rank', 'consistent-destination']);
const answered: ReadonlySet<string> = new Set(['passed', 'failed', 'cantTell']);

/** Addresses of pages that answers to route questions speak of and nobody has looked at yet, each once, in the order of the findings. */
export function unseenPages(findings: readonly Finding[]): readonly string[] {
  const bare = findings.filter(({ check, state, evidence }) => routes.has(check) && answered.has(state) && evidence.length === 0);
  return [...new Set(bare.flatMap(({ url }) => url ?? []))];
}
