import { randomUUID } from 'node:crypto';
import type { CDPSession, Page } from 'playwright';

const LONGEST_MS = 60_000;
/** The same for as long as we run: a browser keeps what it made of a script only while the script is the same to the letter. */
const SIGN = randomUUID();

/**
 * Our world in a frame. Another process may use the same number for another context: what our world is signed with tells it from those.
 * `defined`: the names of scripts that were run in it.
 */
interface Context { readonly id: number; isSigned: boolean; readonly defined: Set<string> }
/** `contexts`: by frame, of the documents shown now, as far as is known. `main`: the tab's main frame, once it was asked for. */
interface World { readonly session: CDPSession; readonly contexts: Map<string, Context>; main: string | null }
const WORLDS = new WeakMap<Page, Promise<World>>();

/**
 * The DevTools session that the observers of a tab share. It sees what the screen shows, whatever the page's scripts did to
 * their own globals.
 */
export async function sessionOf(tab: Page): Promise<CDPSession> {
  return (await worldOf(tab)).session;
}

function worldOf(tab: Page): Promise<World> {
  const known = WORLDS.get(tab);
  if (known) return known;
  const opening = open(tab);
  WORLDS.set(tab, opening);
  opening.catch(() => WORLDS.delete(tab));
  return opening;
}

async function open(tab: Page): Promise<World> {
  const session = await tab.context().newCDPSession(tab);
  const contexts = new Map<string, Context>();
  // Another document has no world of ours yet. Who comes before this is heard finds the old one gone, or signed by nobody.
  tab.on('framenavigated', () => { contexts.clear(); });
  return { session, contexts, main: null };
}

/** The id of the tab's main frame in the DevTools protocol. */
export async function mainFrame(tab: Page): Promise<string> {
  const world = await worldOf(tab);
  world.main ??= (await world.session.send('Page.getFrameTree')).frameTree.frame.id;
  return world.main;
}

/**
 * Runs a script in a JavaScript world of our own in the frame and leaves what it defines there until the frame shows another document. One
 * that has a `name` is run once a document.
 */
export async function define(tab: Page, script: string, frame: string, name?: string): Promise<void> {
  const world = await worldOf(tab);
  if (name !== undefined && world.contexts.get(frame)?.defined.has(name) === true) return;
  await evaluate(tab, `${script}\n;'defined'`, frame);
  if (name !== undefined) world.contexts.get(frame)?.defined.add(name);
}

/** The DevTools id of our world in the frame, for answers that are objects. */
export async function worldIn(tab: Page, frame: string): Promise<number> {
  return (await contextIn(await worldOf(tab), frame)).id;
}

/** What the script comes to in our world of the frame (the tab's main one by default), waited for; throws what it threw, in one line, or where it ran too long. */
export async function evaluate(tab: Page, expression: string, frame?: string, longestMs = LONGEST_MS): Promise<unknown> {
  const world = await worldOf(tab);
  for (let attempt = 0; ; attempt += 1) {
    const where = frame ?? await mainFrame(tab);
    try {
      const context = await contextIn(world, where);
      const answer = await ask(world.session, `${signing(context)}\n${expression}`, context.id, longestMs);
      context.isSigned = true;
      return answer;
    } catch (error) {
      world.contexts.delete(where);
      world.main = null;
      // The document is another one since, or the frame: its world is gone and a new one is made.
      if (attempt > 0 || !/Cannot find context|uniqueContextId not found|No frame for given id|toptasks: elsewhere/.test(String(error))) throw error;
    }
  }
}

/** Signs a world just made; later asks whether it is that one before anything is done. */
function signing({ isSigned }: Context): string {
  return isSigned ? `if (globalThis.toptasksSign !== '${SIGN}') throw new Error('toptasks: elsewhere');` : `globalThis.toptasksSign = '${SIGN}';`;
}

async function contextIn(world: World, frameId: string): Promise<Context> {
  const known = world.contexts.get(frameId);
  if (known !== undefined) return known;
  const { executionContextId } = await world.session.send('Page.createIsolatedWorld', { frameId, worldName: 'toptasks' });
  const context = { id: executionContextId, isSigned: false, defined: new Set<string>() };
  world.contexts.set(frameId, context);
  return context;
}

async function ask(session: CDPSession, expression: string, contextId: number, longestMs: number): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression, contextId, returnByValue: true, awaitPromise: true, timeout: longestMs,
  });
  if (!exceptionDetails) return result.value;
  const said = exceptionDetails.exception?.description ?? exceptionDetails.text;
  throw new Error(`in the page: ${firstLine(said)}`);
}

/** What of an error of a page is worth telling. */
export function firstLine(said: string): string {
  return said.split('\n', 1)[0]?.slice(0, 300) ?? '';
}
