import type { CDPSession, Page } from 'playwright';
import { asides, unmarked } from './asides.ts';

/** What a page may send over at most, in characters of JSON. */
const MOST = 10_000_000;
const LONGEST_MS = 60_000;

/** `document` is the one that the contexts belong to: another process may use the same numbers for other contexts. */
interface World { readonly session: CDPSession; readonly contexts: Map<string, number>; document: string }
const WORLDS = new WeakMap<Page, Promise<World>>();

/** A function that runs in the page; it may use only the page's globals and what is sent along with it. */
type InPage = (...args: never[]) => unknown;

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
  return { session, contexts: new Map(), document: '' };
}

/** The id of the tab's main frame in the DevTools protocol; asked afresh, because the tab may show another document since. */
export async function mainFrame(tab: Page): Promise<string> {
  const world = await worldOf(tab);
  const { frame } = (await world.session.send('Page.getFrameTree')).frameTree;
  if (world.document !== frame.loaderId) world.contexts.clear();
  world.document = frame.loaderId;
  return frame.id;
}

/**
 * Calls `main` with `arg` in the frame (the tab's main one by default), in a JavaScript world of our own: same document, but
 * neither the page's changes to built-in functions nor its variables are there, and it can't see ours. `fellows` are functions
 * that `main` gets by name as its second argument (an imported name would not exist in the page). The answer is what JSON can
 * carry. Meanwhile no field of a form stands before the form's own properties (see asides.ts). Throws where the page threw, was too slow or answers with too much.
 */
export async function inIsolation(
  tab: Page, main: InPage, arg: unknown, fellows: readonly InPage[] = [], frame?: string,
): Promise<unknown> {
  const source = fellows.map(String).join('\n');
  const expression = `(async () => {
    ${source}
    const kit = { ${fellows.map((one) => one.name).join(', ')} };
    ${asides}
    try {
      const answer = (${unmarked})(JSON.stringify(await (${String(main)})(${JSON.stringify(arg ?? null)}, kit)) ?? 'null');
      return answer.length > ${MOST} ? 'too much' : answer;
    } finally {
      giveBack();
    }
  })()`;
  const answer = await evaluate(tab, expression, frame ?? await mainFrame(tab));
  if (typeof answer !== 'string' || answer === 'too much') throw new Error(`${main.name}: the page answered with too much`);
  return JSON.parse(answer) as unknown;
}

/** Runs a script in the same world of the frame and leaves what it defines there until the frame shows another document. */
export async function define(tab: Page, script: string, frame: string): Promise<void> {
  await evaluate(tab, `${script}\n;'defined'`, frame);
}

/** The DevTools id of our world in the frame, for answers that are objects. */
export async function worldIn(tab: Page, frame: string): Promise<number> {
  const world = await worldOf(tab);
  return world.contexts.get(frame) ?? enter(world, frame);
}

async function evaluate(tab: Page, expression: string, frame: string): Promise<unknown> {
  const world = await worldOf(tab);
  for (let attempt = 0; ; attempt += 1) {
    const contextId = await worldIn(tab, frame);
    try {
      return await ask(world.session, expression, contextId);
    } catch (error) {
      world.contexts.delete(frame);
      // The document is another one since: its world is gone and a new one is made.
      if (attempt > 0 || !/Cannot find context|uniqueContextId not found/.test(String(error))) throw error;
    }
  }
}

async function enter(world: World, frameId: string): Promise<number> {
  const { executionContextId } = await world.session.send('Page.createIsolatedWorld', { frameId, worldName: 'toptasks' });
  world.contexts.set(frameId, executionContextId);
  return executionContextId;
}

async function ask(session: CDPSession, expression: string, contextId: number): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression, contextId, returnByValue: true, awaitPromise: true, timeout: LONGEST_MS,
  });
  if (!exceptionDetails) return result.value;
  const said = exceptionDetails.exception?.description ?? exceptionDetails.text;
  throw new Error(`in the page: ${said.split('\n', 1)[0]?.slice(0, 300) ?? ''}`);
}
