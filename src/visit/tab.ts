import type { Failure } from '../model/failure.ts';
import type { SearchRun, SiteMap } from '../model/map.ts';
import type { Site } from '../model/survey.ts';
import type { Errand, Journey } from '../model/visit.ts';
import { actsOf, type Acts } from './acts.ts';
import { hasAddress } from './address.ts';
import { failure } from './failure.ts';
import { followLink } from './follow-link.ts';
import { linksOf, type Here, type SeenLink } from './here.ts';
import { keepPlace } from './keep-place.ts';
import { letterPages } from './letter-pages.ts';
import { putSearch } from './put-search.ts';
import type { Seat } from './seat.ts';
import { blame, go, isAnswer, isOwn, NOWHERE, type Ground, type Stand } from './stand.ts';
import type { StepResult } from './steps/define-step.ts';
import { wantsAccount } from './wants-account.ts';

/** A resident's tab: it stands on looks that the site's journeys share, and becomes a live page only where one has to act. */
export interface Tab extends Acts {
  readonly errand: Errand;
  readonly map: SiteMap;
  readonly site: Site;
  readonly here: () => Here;
  /** The links of the page, in its order, with whether they are seen on this device. */
  readonly links: () => readonly SeenLink[];
  /** Why the page where the tab stands was not looked at, or null. */
  readonly unseen: () => Failure | null;
  /** Whether the tab stands on a page that answers the task. */
  readonly isThere: () => boolean;
  /** Whether the page wants its visitor to sign in before it goes on. */
  readonly wantsAccount: () => boolean;
  /** Pages on which the A to Z where the tab stands may list a name. */
  readonly letters: (name: string) => readonly string[];
  /** Remembers where the tab is; gives what puts it back there. */
  readonly keep: () => () => Promise<void>;
  readonly open: (address: string) => Promise<StepResult>;
  readonly follow: (seen: SeenLink) => Promise<StepResult>;
  readonly search: (words: string | null) => Promise<StepResult>;
  readonly back: (pages: number) => Promise<StepResult>;
  readonly mark: (kind: 'check' | 'capture', what: string) => Promise<StepResult>;
  /** What the journey counts and keeps, whatever its steps say. */
  readonly tally: () => Omit<Journey, 'visit' | 'attempts' | 'steps' | 'ending' | 'started' | 'seconds'>;
  readonly close: () => Promise<void>;
}

/** Opens a tab that stands nowhere yet. */
export function openTab(ground: Ground): Tab {
  return tabOn(standFor(ground));
}

/** Where a journey stands that has not begun. */
export function standFor(ground: Ground): Stand {
  const { notes, posts } = ground;
  const seat: Seat = { ...ground.seat, openPage: (device) => ground.seat.openPage(device, { notes, posts, isOwn: (url) => isOwn(ground, url) }) };
  return { ...ground, seat, state: NOWHERE, past: [], passed: [], marks: [], records: [], filled: new Map(), clicks: 0 };
}

/** The tab of a journey that stands there. */
export function tabOn(stand: Stand): Tab {
  const { errand, map, seat } = stand;
  return {
    errand, map, site: seat.site,
    here: () => stand.state,
    links: () => [...linksOf(stand.state, errand.visit.device), ...(stand.state.results ?? []).map(asLink)],
    unseen: () => unseen(stand),
    isThere: () => isAnswer(stand, stand.state.url),
    wantsAccount: () => wantsAccount(stand),
    letters: (name) => letterPages(stand, name),
    keep: () => keepPlace(stand),
    open: (address) => go(stand, address),
    follow: (seen) => followLink(stand, seen),
    search: (words) => putSearch(stand, words),
    back: (pages) => goBack(stand, pages),
    ...actsOf(stand),
    mark: (kind, what) => mark(stand, kind, what),
    tally: () => ({
      clicks: stand.clicks, looks: [...stand.passed], marks: [...stand.marks], ...stand.notes.tally(), ...(stand.records.length > 0 ? { records: [...stand.records] } : {}),
    }),
    close: async () => stand.state.live?.close(),
  };
}

function unseen({ state: { look, source }, errand: { visit } }: Stand): Failure | null {
  if (source !== null || look?.failure != null) return look?.failure ?? null;
  if (look === null) return failure('unsafe', 'the page is not the council’s own, and is not opened');
  const html = look.seen[visit.device]?.html ?? look.seen.desktop?.html;
  return html?.ok === false ? html.failure : failure('unclear', 'the page was not read');
}

async function goBack(stand: Stand, pages: number): Promise<StepResult> {
  const [to] = stand.past.length < pages ? [] : stand.past.splice(-pages);
  if (to === undefined) return blame(failure('internal', 'the script goes back further than it has come'));
  await stand.state.live?.close();
  stand.clicks += pages;
  stand.state = to;
  if (to.look !== null) stand.passed.push(to.look.id);
  return { outcome: 'done' };
}

async function mark(stand: Stand, kind: 'check' | 'capture', what: string): Promise<StepResult> {
  const { look } = stand.state;
  if (look === null) return { outcome: 'skipped', detail: 'no page that was looked at' };
  const isPage = hasAddress(look.asked);
  if (look.depth === 'light' && isPage) stand.state = { ...stand.state, look: await stand.looks.at(look.asked, 'full', stand.again) };
  stand.marks.push({ kind, what, look: look.id });
  return { outcome: 'done' };
}

/** A result of a search that is no link of the page itself, as one. */
function asLink({ rank, href, text, extra }: SearchRun['results'][number]): SeenLink {
  return { link: { n: rank, href, fragment: '', text, context: '', extra, region: 'main', hidden: false }, isVisible: true };
}
