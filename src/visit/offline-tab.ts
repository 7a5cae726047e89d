import type { Failure } from '../model/failure.ts';
import type { Journey, StepTaken } from '../model/visit.ts';
import { isSameAddress } from './address.ts';
import { shown, type Found } from './find-node.ts';
import type { SeenLink } from './here.ts';
import { offlineNodes } from './offline-nodes.ts';
import { notStored } from './offline-seat.ts';
import { putSearch } from './put-search.ts';
import { enter, go, stateOf, type Ground, type Stand, type State } from './stand.ts';
import type { StepResult } from './steps/define-step.ts';
import { standFor, tabOn, type Tab } from './tab.ts';

/** A journey over stored pages. `touched`: the state in which something was put into a field; what the page showed then was not kept. */
interface Rehearsing { readonly stand: Stand; readonly last: Journey | null; touched: State | null }

/**
 * A tab over what an edition stored. `last`: the same journey as it was walked then; where one of its steps used the same thing on the same
 * page, what it came to is what this step comes to. Elsewhere a press leads to what is not stored, and a page that was filled in is taken
 * for what it was before: what is not on it then may be there all the same.
 */
export function offlineTab(ground: Ground, last: Journey | null): Tab {
  const on: Rehearsing = { stand: standFor(ground), last, touched: null };
  const { stand } = on;
  const { errand } = stand;
  const hasOverride = (step: string | undefined): boolean => step !== undefined && errand.overrides?.[step] !== undefined;
  return {
    ...tabOn(stand),
    follow: (seen) => follow(on, seen),
    override: async (step) => (hasOverride(step) ? notStored() : null),
    search: (words) => search(stand, words),
    nodes: async () => nodes(on),
    press: (found) => act(on, found, ['press'], true),
    fill: (found) => act(on, found, ['fill'], false),
    choose: (found) => act(on, found, ['choose'], false),
    key: () => strike(on),
    until: async (isSo): Promise<boolean | Failure> => (await isSo()) || notStored(),
    pressEmpty: async () => ({ outcome: 'done', detail: `how it answers when it is pressed empty is ${last?.marks.some(({ kind }) => kind === 'errors') === true ? '' : 'not '}stored` }),
    close: async () => undefined,
  };
}

function unknown(): StepResult {
  const why = notStored();
  return { outcome: 'stopped', detail: why.detail, failure: why };
}

function nodes({ stand: { state, errand }, touched }: Rehearsing): ReturnType<typeof offlineNodes> | Failure {
  if (state.look === null || state.look.failure !== null) return state.look?.failure ?? notStored();
  const page = offlineNodes(state.look, errand.visit.device);
  return touched === state ? { ...page, isCut: true } : page;
}

/** A link that a menu hides is in the source all the same; one without an address leads where it led then. */
async function follow(on: Rehearsing, { link }: SeenLink): Promise<StepResult> {
  const { stand } = on;
  const used = { text: link.text, href: link.href, region: link.region, opened: false };
  stand.clicks += 1;
  const isAnchor = link.href !== null && isSameAddress(link.href, stand.state.url) && /^#[^!/]/.test(link.fragment);
  if (isAnchor) return { outcome: 'done', link: used, detail: 'stays on the page' };
  if (link.href !== null) return go(stand, link.href, used);
  return { ...((await stateAfter(on, (taken) => taken.link?.text === link.text)) ? { outcome: 'done' } : unknown()), link: used };
}

/** Only what was put to the search then has results. */
async function search(stand: Stand, words: string | null): Promise<StepResult> {
  const { search: { how, runs } } = stand.map;
  const { scenario } = stand.errand.visit;
  const isKnown = runs.some((run) => (words === null ? run.scenario === scenario && (run.purpose ?? 'task') === 'task' : run.query === words));
  return (how === 'form' || how === 'script') && !isKnown ? unknown() : putSearch(stand, words);
}

/** Uses what was found: comes to what it came to then. Else a press leads nowhere that is known, and a field leaves the page as it was. */
async function act(on: Rehearsing, { node, by }: Found, words: readonly string[], isLeaving: boolean): Promise<StepResult> {
  const name = shown(node.name || node.text);
  const target = { role: node.role, name, by };
  if (node.disabled && on.touched !== on.stand.state) return { outcome: 'not-found', detail: `“${name}” is on the page, but is disabled`, lack: 'target', target };
  if (isLeaving) on.stand.clicks += 1;
  const isSame = (taken: StepTaken): boolean => words.includes(taken.word) && taken.target?.role === node.role && taken.target.name === name;
  if (await stateAfter(on, isSame)) return { outcome: 'done', target };
  if (isLeaving && node.role === 'link' && node.url !== null) return { ...(await go(on.stand, node.url, null, true)), target };
  if (isLeaving) {
    await leave(on);
    return { outcome: 'done', target, detail: 'what comes after is not stored' };
  }
  on.touched = on.stand.state;
  return { outcome: 'done', target };
}

async function strike(on: Rehearsing): Promise<StepResult> {
  if (!(await stateAfter(on, ({ word }) => word === 'key'))) on.touched = on.stand.state;
  return { outcome: 'done' };
}

/** Stands on a page of which nothing is known. */
async function leave({ stand }: Rehearsing): Promise<void> {
  const { look, url } = stand.state;
  if (look === null) return;
  await enter(stand, stateOf(stand, { ...look, id: `${look.id}+`, got: null, status: null, failure: notStored(), seen: {} }, url));
}

/** Stands where a step of last time came to that was taken on this very state; false where there was none, or what it came to was not kept. */
async function stateAfter({ stand, last }: Rehearsing, isSame: (taken: StepTaken) => boolean): Promise<boolean> {
  const steps = last?.steps ?? [];
  const { look, url } = stand.state;
  const isHere = (before: StepTaken | undefined): boolean => before !== undefined && (before.look === null ? before.url === url : before.look === look?.id);
  const then = steps.find((taken, n) => taken.outcome === 'done' && isSame(taken) && isHere(steps[n - 1]));
  const after = then?.look == null ? null : await stand.looks.stored(then.look);
  if (then === undefined || after === null) return false;
  await enter(stand, { ...stateOf(stand, after, then.url), isLed: true });
  return true;
}
