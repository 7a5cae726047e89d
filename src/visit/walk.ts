import type { SiteMap } from '../model/map.ts';
import type { Ending, Errand, Journey } from '../model/visit.ts';
import type { Looks } from './looks.ts';
import { takeNotes } from './noted.ts';
import { NO_LEAVE, postLeave, type PostLeave } from './post-leave.ts';
import type { Seat } from './seat.ts';
import { openTab, type Tab } from './tab.ts';
import { walkSteps, type Going } from './take-steps.ts';

/** Walks an errand to its end; what failed in passing is tried once more from the start. Never throws for the site. `open` for another kind of tab. */
export async function walkErrand(errand: Errand, map: SiteMap, seat: Seat, looks: Looks, open = openTab): Promise<Journey> {
  const began = new Date();
  const ground = { seat, looks, errand, map, notes: takeNotes(), posts: leaveFor(errand, seat) };
  const first = await attempt(open({ ...ground, again: false }), seat);
  const second = isWorthAnother(first.ending) ? await attempt(open({ ...ground, again: true }), seat) : null;
  return {
    visit: errand.visit, attempts: second === null ? 1 : 2, ...(second ?? first),
    started: began.toISOString(), seconds: Math.round((Date.now() - began.getTime()) / 100) / 10,
  };
}

function leaveFor({ visit: { route } }: Errand, { binding }: Seat): PostLeave {
  return route === 'scripted' || route === 'search' ? postLeave(binding?.allow.post ?? []) : NO_LEAVE;
}

type Attempt = Omit<Journey, 'visit' | 'attempts' | 'started' | 'seconds'>;

function isWorthAnother(ending: Ending): boolean {
  return ending.kind === 'stopped' && !ending.failure.permanent && !['interrupted', 'blocked'].includes(ending.failure.kind);
}

async function attempt(tab: Tab, { by: { tell } }: Seat): Promise<Attempt> {
  const { visit } = tab.errand;
  try {
    return { ...(await takeAll(tab, ({ say, outcome }) => tell({ type: 'step-done', visit: visit.id, say, outcome }))), ...tab.tally() };
  } finally {
    await tab.close();
  }
}

async function takeAll(tab: Tab, tell: Going['tell']): Promise<Pick<Attempt, 'steps' | 'ending'>> {
  const going: Going = { tab, tell, steps: [], clocks: [], said: { expected: false } };
  const { steps } = going;
  const before = beforehand(tab);
  if (before !== null) return { steps, ending: before };
  const walked = await walkSteps(going, tab.errand.steps, []);
  return { steps, ending: walked.outcome === 'ended' ? walked.ending : arrived(tab, going.said.expected) };
}

/** What is known before the first step. */
function beforehand({ map, errand: { steps, visit } }: Tab): Ending | null {
  if (map.failure !== null) return { kind: 'stopped', reason: map.failure.detail, failure: map.failure };
  if (steps.length > 0) return null;
  const missing = { search: 'no site search', 'a-z': 'no A to Z', navigation: 'no way', scripted: 'no script' }[visit.route];
  return { kind: 'absent', reason: `${missing} was found by these rules` };
}

/** At the end of the steps: on a page that answers, or where everything expected was there. */
function arrived(tab: Tab, expected: boolean): Ending {
  const { url } = tab.here();
  if (tab.isThere() || expected) return { kind: 'reached', url };
  const isUnknown = tab.errand.destinations.length === 0;
  return { kind: 'lost', reason: isUnknown ? 'no page that answers was found by these rules' : `the way ends on ${url}, which is not known to answer` };
}
