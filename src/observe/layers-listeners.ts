import type { Page } from 'playwright';
import { mainFrame, sessionOf, worldIn } from './isolated.ts';
import type { Trial } from './layers-page.ts';

/** Elements by number (see layers-page.ts) that listen to each kind of event, and the kinds that the whole page listens to. */
export interface Listeners {
  readonly on: (type: string) => readonly number[];
  readonly ofPage: ReadonlySet<string>;
}

/** Kinds that say something of what a thing does. */
const KINDS = /^(?:mouse(?:over|enter|move|down)|pointer(?:over|enter|down)|touchstart|click|change|input|blur|keyup|keydown|keypress|focus|focusin)$/;
const MOST = 400;

/** Who listens to what, through the DevTools protocol: it sees listeners of the page's scripts and of attributes, however they came there. */
export async function listenersOf(tab: Page): Promise<Listeners> {
  const session = await sessionOf(tab);
  const contextId = await worldIn(tab, await mainFrame(tab));
  // In the page's own world, since listeners are told of the world that is asked; a page can't put anything else under these two names.
  const objectOf = async (expression: 'document' | 'window'): Promise<string> => {
    const { result } = await session.send('Runtime.evaluate', { expression, objectGroup: 'toptasks-listeners' });
    if (result.objectId === undefined) throw new Error(`the page has no ${expression}`);
    return result.objectId;
  };
  const ofDocument = (await session.send('DOMDebugger.getEventListeners', { objectId: await objectOf('document'), depth: -1 })).listeners;
  const ofWindow = (await session.send('DOMDebugger.getEventListeners', { objectId: await objectOf('window') })).listeners;
  const ofPage = new Set(ofWindow.map(({ type }) => type));
  const nodes = new Map<number, Set<string>>();
  for (const { type, backendNodeId } of ofDocument) {
    if (backendNodeId === undefined || !KINDS.test(type)) continue;
    nodes.set(backendNodeId, (nodes.get(backendNodeId) ?? new Set()).add(type));
  }
  const known = [...nodes].slice(0, MOST);
  const objects = await Promise.all(known.map(async ([backendNodeId]) => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId: contextId, objectGroup: 'toptasks-listeners' }).catch(() => ({ object: null }));
    return object?.objectId ?? null;
  }));
  const { result } = await session.send('Runtime.callFunctionOn', {
    executionContextId: contextId, functionDeclaration: String(numbered), returnByValue: true,
    arguments: objects.map((objectId) => (objectId === null ? { value: null } : { objectId })),
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'toptasks-listeners' });
  const numbers = Array.isArray(result.value) ? result.value as readonly number[] : []; // what `numbered` gives
  const byType = new Map<string, number[]>();
  for (const [at, [, types]] of known.entries()) {
    for (const type of types) {
      const n = numbers[at] ?? -1;
      if (n < 0) ofPage.add(type);
      else byType.set(type, [...(byType.get(type) ?? []), n]);
    }
  }
  return { on: (type) => byType.get(type) ?? [], ofPage };
}

/** Runs in the page: the number of each element; -1 for the document and for what holds most of the page, which listen for others. */
function numbered(...nodes: readonly unknown[]): readonly number[] {
  const home = globalThis as { toptasksTrial?: Trial }; // our own world's global, as in layers-page.ts
  if (!Object.hasOwn(globalThis, 'toptasksTrial')) home.toptasksTrial = { things: [], shown: new Map(), restless: new Set(), grid: [] };
  const { things } = home.toptasksTrial as Trial; // just made, if it was not there
  const all = document.querySelectorAll('body *').length;
  return nodes.map((node) => {
    if (!(node instanceof Element) || node === document.body || node === document.documentElement) return -1;
    const holds = Element.prototype.querySelectorAll.call(node, '*').length;
    if (all > 20 && holds > all * .6) return -1;
    const known = things.indexOf(node);
    return known >= 0 ? known : things.push(node) - 1;
  });
}
