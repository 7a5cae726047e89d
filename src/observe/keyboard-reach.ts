import type { Page } from 'playwright';
import { inIsolation, mainFrame, sessionOf, worldIn } from './isolated.ts';
import type { RawControls } from './page-clickable.ts';
import type { KeysWorld } from './page-keys.ts';

const HEARD = /^(?:click|dblclick|mousedown|mouseup|pointerdown|pointerup|touchstart|touchend|keydown|keyup|keypress)$/;
const MOST_LISTENERS = 400;

/**
 * What is there for the mouse alone, what is built like a control, and what was taken out of the order of Tab. By the listeners that the
 * DevTools protocol tells of, so only what an element listens to itself.
 */
export async function controlsIn(tab: Page): Promise<RawControls> {
  await tellListeners(tab);
  const answer = await inIsolation(tab, () => {
    const keys = (globalThis as KeysWorld).toptasksKeys;
    return keys ? keys.kit.controlsOf(keys) : { mouse: [], custom: [], removed: [], needless: [] };
  }, null);
  return answer as RawControls; // a page can't reach our world; its strings are checked by asSpot
}

/** Tells our world in the page which of its elements listen to what. */
async function tellListeners(tab: Page): Promise<void> {
  const session = await sessionOf(tab);
  const contextId = await worldIn(tab, await mainFrame(tab));
  // In the page's own world, where a page can't put anything else under that name. Asked for in ours, the browser hands out elements that belong to
  // another window than our world's: what touches them throws, and may bring the page's process down.
  const { result } = await session.send('Runtime.evaluate', { expression: 'document', objectGroup: 'toptasks-keys' });
  if (result.objectId === undefined) return;
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId, depth: -1, pierce: true });
  const types = new Map<number, Set<string>>();
  for (const { type, backendNodeId } of listeners) {
    if (backendNodeId === undefined || !HEARD.test(type)) continue;
    types.set(backendNodeId, (types.get(backendNodeId) ?? new Set()).add(type));
  }
  const nodes = await Promise.all([...types].slice(0, MOST_LISTENERS).map(async ([backendNodeId, heard]) => {
    const node = await session.send('DOM.resolveNode', { backendNodeId, executionContextId: contextId, objectGroup: 'toptasks-keys' }).catch(() => null);
    return node?.object.objectId === undefined ? [] : [{ objectId: node.object.objectId, heard: [...heard].sort() }];
  }));
  const known = nodes.flat();
  await session.send('Runtime.callFunctionOn', {
    executionContextId: contextId, functionDeclaration: String(remember),
    arguments: [{ value: known.map(({ heard }) => heard) }, ...known.map(({ objectId }) => ({ objectId }))],
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'toptasks-keys' });
}

/** Runs in the page. */
function remember(heard: readonly (readonly string[])[], ...nodes: readonly Node[]): void {
  const listened = (globalThis as KeysWorld).toptasksKeys?.listened;
  nodes.forEach((node, n) => { if (node instanceof Element) listened?.set(node, heard[n] ?? []); });
}
