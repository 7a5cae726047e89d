import type { Look } from '../model/facts.ts';
import type { PageRole } from '../model/finding.ts';
import type { TaskCase } from '../model/kit.ts';
import { addressKey } from './address-key.ts';
import { answerAt, answerPages } from './answer-pages.ts';
import { bestFirst, mergedLook } from './best-look.ts';
import type { JudgeInput } from './judge-input.ts';
import { lookId } from './look-id.ts';
import { madeStates } from './made-states.ts';
import { isOwnAddress } from './own-site.ts';
import { withoutScripts } from './without-scripts.ts';

/** A page of the council's own that must be judged, and its look, if it was looked at. */
export interface OwedPage {
  /** Of the look, or the one it would have had. */
  readonly id: string;
  readonly url: string;
  readonly look: Look | null;
  readonly roles: readonly PageRole[];
  /** Of a state: which one, and the looks that its journey passed, which may share its title. */
  readonly state?: { readonly seenAs: string; readonly passed: readonly string[]; /** A page as it loads, that nobody named. */ readonly isPage: boolean };
}

/**
 * The pages with a role, sorted by id, each once however it was asked for: home; answering pages that were looked at in
 * full (else those looked at lightly, else the first); pages on the way of a journey over links that arrived. Other people's hosts are left out.
 * Besides, each by itself, the states that scripted journeys made and the pages that they alone passed. `tasks` are those of
 * everything but the scripts.
 */
export function owedPages(all: JudgeInput, tasks: readonly TaskCase[]): readonly OwedPage[] {
  const input = withoutScripts(all);
  const byId = new Map(input.looks.map((look) => [look.id, look]));
  const owed = [
    owedAt(input, input.map?.home ?? input.site.home, 'home'),
    ...tasks.filter(({ map }) => map.failure === null).flatMap((task) => owedAnswers(input, task)),
    ...owedOnTheWay(input, byId),
  ];
  const isOwn = ({ url, look }: OwedPage): boolean => isOwnAddress(input.site.home, url) && isOwnAddress(input.site.home, look?.got ?? url) && !isFile(input, url, look);
  const own = owed.filter(isOwn);
  const pageOf = (url: string): string => addressKey(tasks.map((task) => answerAt(task, url)).find((one) => one !== null) ?? url);
  const pages = Map.groupBy(own, ({ url, look }) => pageOf(look?.got ?? url));
  const plain = [...pages.values()].map(onePage);
  const judged = new Set(own.map(({ id }) => id));
  const isJudged = ({ id, url, state }: OwedPage): boolean => judged.has(id) || (state?.isPage === true && pages.has(pageOf(url)));
  const states = madeStates(all.journeys, new Map(all.looks.map((look) => [look.id, look]))).filter((state) => isOwn(state) && !isJudged(state));
  return [...plain, ...states].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A document may be the answer, but it is no web page: nothing is asked of its rendering. */
function isFile({ map }: JudgeInput, url: string, look: Look | null): boolean {
  const key = addressKey(url);
  return look?.failure?.kind === 'not-html' || (map?.pages.some(({ asked, failure }) => failure?.kind === 'not-html' && addressKey(asked) === key) ?? false);
}

function owedAnswers(input: JudgeInput, task: TaskCase): readonly OwedPage[] {
  const { destination: { verdict, set }, looked } = task;
  if (verdict !== 'found') return [];
  const looks = set.filter((url) => looked(url) !== null);
  const full = looks.filter((url) => looked(url)?.depth === 'full');
  const seen = full.length > 0 ? full : looks;
  const urls = seen.length > 0 ? seen : answerPages(task).map(({ url }) => url).filter((url) => isOwnAddress(input.site.home, url)).slice(0, 1);
  return urls.map((url) => owedAt(input, url, 'destination'));
}

function owedOnTheWay(input: JudgeInput, byId: ReadonlyMap<string, Look>): readonly OwedPage[] {
  const arrived = input.journeys.filter(({ visit, ending }) => ending.kind === 'reached' && visit.route === 'navigation');
  return arrived.flatMap(({ looks, steps }) => looks.map((id) => {
    const look = byId.get(id) ?? null;
    const url = look?.asked ?? steps.find((step) => step.look === id)?.url ?? input.site.home;
    return { id, url, look, roles: ['way'] as const };
  }));
}

function owedAt(input: JudgeInput, url: string, role: PageRole): OwedPage {
  const key = addressKey(url);
  const [look = null] = bestFirst(input.looks.filter(({ asked, got }) => addressKey(asked) === key || (got !== null && addressKey(got) === key)));
  return { id: look?.id ?? lookId(url), url, look, roles: [role] };
}

function onePage(same: readonly OwedPage[]): OwedPage {
  const look = mergedLook(same.flatMap((page) => page.look ?? []));
  // A group has at least one member; the fallback only satisfies the compiler.
  const { id, url } = same.find((page) => page.id === look?.id) ?? same[0] ?? { id: '', url: '' };
  const roles = (['home', 'destination', 'way'] as const).filter((role) => same.some((page) => page.roles.includes(role)));
  return { id, url: look?.got ?? url, look, roles };
}
