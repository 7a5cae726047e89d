import type { Failure } from '../model/failure.ts';
import type { SearchRun, SiteMap } from '../model/map.ts';
import type { Site } from '../model/survey.ts';
import type { Errand, Journey } from '../model/visit.ts';
import { hasAddress } from './address.ts';
import { failure } from './failure.ts';
import { followLink } from './follow-link.ts';
import { linksOf, type Here, type SeenLink } from './here.ts';
import { putSearch } from './put-search.ts';
import { go, isAnswer, NOWHERE, type Ground, type Stand } from './stand.ts';
import type { StepResult } from './steps/define-step.ts';

/** A resident's tab: it stands on looks that the site's journeys share, and becomes a live page only where one has to act. */
export interface Tab {
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
  readonly open: (address: string) => Promise<StepResult>;
  readonly follow: (seen: SeenLink) => Promise<StepResult>;
  readonly search: (words: string | null) => Promise<StepResult>;
  readonly back: (pages: number) => Promise<StepResult>;
  readonly mark: (kind: 'check' | 'capture', what: string) => Promise<StepResult>;
  readonly tally: () => Pick<Journey, 'clicks' | 'looks' | 'marks'>;
  readonly close: () => Promise<void>;
}

/** Opens a tab that stands nowhere yet. */
export function openTab(ground: Ground): Tab {
  const stand: Stand = { ...ground, state: NOWHERE, past: [], passed: [], marks: [], clicks: 0 };
  const { errand, map, seat } = ground;
  return {
    errand, map, site: seat.site,
    here: () => stand.state,
    links: () => [...linksOf(stand.state, errand.visit.device), ...(stand.state.results ?? []).map(asLink)],
    unseen: () => unseen(stand),
    isThere: () => isAnswer(stand, stand.state.url),
    open: (address) => go(stand, address),
    follow: (seen) => followLink(stand, seen),
    search: (words) => putSearch(stand, words),
    back: (pages) => goBack(stand, pages),
    mark: (kind, what) => mark(stand, kind, what),
    tally: () => ({ clicks: stand.clicks, looks: [...stand.passed], marks: [...stand.marks] }),
    close: async () => stand.state.live?.close(),
  };
}

function unseen({ state: { look, source } }: Stand): Failure | null {
  if (look !== null) return look.failure;
  return source === null ? failure('unsafe', 'the page is not the council’s own, and is not opened') : null;
}

async function goBack(stand: Stand, pages: number): Promise<StepResult> {
  const [to] = stand.past.length < pages ? [] : stand.past.splice(-pages);
  if (to === undefined) return { outcome: 'not-found', detail: 'there is no page to go back to' };
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
