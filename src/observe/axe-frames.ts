import type { ContextObject, PartialResult, RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import type { Engine, FrameContext } from './axe-page.ts';
import { inIsolation, sessionOf, worldIn } from './isolated.ts';

/** Frames looked into at most, and how deep they may be nested. */
const MOST_FRAMES = 10;
const DEEPEST = 3;

/** A frame that is shown, and whether it is of the page's own origin. */
export type Child = FrameContext & { readonly readable: boolean };
export type Partials = (PartialResult | null)[];

/** How the engine is run, and how it comes into a frame. */
interface Engineering {
  readonly options: RunOptions;
  readonly bringAxe: (tab: Page, frame: string) => Promise<void>;
}

/**
 * What axe finds in each document of a page with frames of its own origin (`inside`), in the order in which axe puts them together:
 * a document, then its frames. Null stands for a frame that could not be looked into.
 */
export async function frameResults(
  tab: Page, frame: string, inside: readonly Child[], { options, bringAxe }: Engineering,
): Promise<Partials> {
  let left = MOST_FRAMES;
  return gather(frame, { include: [], exclude: [] }, inside, 0);

  async function framesOf(of: string, context: ContextObject): Promise<readonly Child[]> {
    // The shape is that of our own function below.
    return await inIsolation(tab, listFrames, { context, options }, [], of) as readonly Child[];
  }

  async function gather(of: string, context: ContextObject, frames: readonly Child[], depth: number): Promise<Partials> {
    const own = await inIsolation(tab, runPartial, { context, options: { ...options, iframes: true } }, [], of);
    const all: Partials = [own as PartialResult]; // axe's own shape
    for (const child of frames) all.push(...await childResults(of, child, depth + 1).catch(() => [null]));
    return all;
  }

  async function childResults(of: string, child: Child, depth: number): Promise<Partials> {
    left -= 1;
    if (!child.readable || depth > DEEPEST || left < 0) return [null];
    const id = await frameId(tab, of, child.frameSelector);
    if (id === null) return [null];
    await bringAxe(tab, id);
    return gather(id, child.frameContext, await framesOf(id, child.frameContext), depth);
  }
}

/** Runs in the page: its frames that are shown, and whether they are of its own origin. */
export function listFrames({ context, options }: { context: ContextObject; options: RunOptions }): Child[] {
  const { axe } = globalThis as unknown as { axe: Engine }; // put there by bringAxe
  if (Document.prototype.querySelector.call(document, 'iframe, frame') === null) return [];
  return axe.utils.getFrameContexts(context, { ...options, iframes: true }).map((one) => {
    const element = axe.utils.shadowSelect(one.frameSelector) as HTMLIFrameElement | null; // getFrameContexts names frames only
    return { ...one, readable: element?.contentDocument?.documentElement != null };
  });
}

/** The frames that a page named instead of an answer, because they have to be gone through one by one; null where it answered. */
export function framesIn(answer: unknown): readonly Child[] | null {
  const inside: unknown = typeof answer === 'object' && answer !== null && 'inside' in answer ? answer.inside : null;
  return Array.isArray(inside) ? inside as readonly Child[] : null; // the shape is that of listFrames
}

/** Runs in the page. */
function runPartial({ context, options }: { context: ContextObject; options: RunOptions }): Promise<PartialResult> {
  const { axe } = globalThis as unknown as { axe: Engine }; // put there by bringAxe
  return axe.runPartial(context, options);
}

/** The DevTools id of the frame that an element of another frame shows. */
async function frameId(tab: Page, of: string, selector: string[] | string): Promise<string | null> {
  const session = await sessionOf(tab);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.utils.shadowSelect(${JSON.stringify(selector)})`, contextId: await worldIn(tab, of),
  });
  if (!result.objectId) return null;
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId });
  await session.send('Runtime.releaseObject', { objectId: result.objectId });
  return node.frameId ?? null;
}
