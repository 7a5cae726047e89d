import { randomUUID } from 'node:crypto';
import type { CDPSession, Page } from 'playwright';
import { asides, unmarked } from './asides.ts';

/** What a page may send over at most, in characters of JSON. */
const MOST = 10_000_000;
const LONGEST_MS = 60_000;
/** The same for as long as we run: a browser keeps what it made of a script only while the script is the same to the letter. */
const SIGN = randomUUID();

/**
 * Our world in a frame. Another process may use the same number for another context: what our world is signed with tells it from those.
 * `defined`: scripts that were run in it, by name.
 */
interface Context { readonly id: number; isSigned: boolean; readonly defined: Map<string, string> }
/** `document` is the one that the contexts belong to, `main` the frame that showed it. */
interface World { readonly session: CDPSession; readonly contexts: Map<string, Context>; document: string; main: string | null }
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
  return { session, contexts: new Map(), document: '', main: null };
}

/** The id of the tab's main frame in the DevTools protocol; asked afresh, because the tab may show another document since. */
export async function mainFrame(tab: Page): Promise<string> {
  const world = await worldOf(tab);
  const { frame } = (await world.session.send('Page.getFrameTree')).frameTree;
  if (world.document !== frame.loaderId) world.contexts.clear();
  world.document = frame.loaderId;
  world.main = frame.id;
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
  const answer = await evaluate(tab, expression, frame);
  if (typeof answer !== 'string' || answer === 'too much') throw new Error(`${main.name}: the page answered with too much`);
  return JSON.parse(answer) as unknown;
}

/**
 * Runs a script in the same world of the frame and leaves what it defines there until the frame shows another document. One that has a
 * `name` is run once a document.
 */
export async function define(tab: Page, script: string, frame: string, name?: string): Promise<void> {
  const world = await worldOf(tab);
  if (name !== undefined && world.contexts.get(frame)?.defined.has(name) === true) return;
  await evaluate(tab, `${script}\n;'defined'`, frame);
  if (name !== undefined) world.contexts.get(frame)?.defined.set(name, script);
}

/** The DevTools id of our world in the frame, for answers that are objects. */
export async function worldIn(tab: Page, frame: string): Promise<number> {
  return (await contextIn(await worldOf(tab), frame)).id;
}

/** Without a frame: in the tab's main one. */
async function evaluate(tab: Page, expression: string, frame?: string): Promise<unknown> {
  const world = await worldOf(tab);
  let lost: ReadonlyMap<string, string> = new Map();
  for (let attempt = 0; ; attempt += 1) {
    // Which frame it is need not be asked each time: where it is another one, or shows another document, our world is not there.
    const where = frame ?? world.main ?? await mainFrame(tab);
    const context = await contextIn(world, where);
    try {
      for (const [name, script] of lost) {
        await askIn(world, context, script);
        context.defined.set(name, script);
      }
      return await askIn(world, context, expression);
    } catch (error) {
      world.contexts.delete(where);
      world.main = null;
      // The document is another one since: its world is gone and a new one is made.
      if (attempt > 0 || !/Cannot find context|uniqueContextId not found|toptasks: elsewhere/.test(String(error))) throw error;
      lost = context.defined;
    }
  }
}

async function askIn({ session }: World, context: Context, script: string): Promise<unknown> {
  const answer = await ask(session, `${signing(context)}\n${script}`, context.id);
  context.isSigned = true;
  return answer;
}

/** Signs a world just made; later asks whether it is that one before anything is done. */
function signing({ isSigned }: Context): string {
  return isSigned ? `if (globalThis.toptasksSign !== '${SIGN}') throw new Error('toptasks: elsewhere');` : `globalThis.toptasksSign = '${SIGN}';`;
}

async function contextIn(world: World, frameId: string): Promise<Context> {
  const known = world.contexts.get(frameId);
  if (known !== undefined) return known;
  const { executionContextId } = await world.session.send('Page.createIsolatedWorld', { frameId, worldName: 'toptasks' });
  const context = { id: executionContextId, isSigned: false, defined: new Map<string, string>() };
  world.contexts.set(frameId, context);
  return context;
}

async function ask(session: CDPSession, expression: string, contextId: number): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression, contextId, returnByValue: true, awaitPromise: true, timeout: LONGEST_MS,
  });
  if (!exceptionDetails) return result.value;
  const said = exceptionDetails.exception?.description ?? exceptionDetails.text;
  throw new Error(`in the page: ${said.split('\n', 1)[0]?.slice(0, 300) ?? ''}`);
}
