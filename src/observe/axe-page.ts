import type { AxeResults, ContextObject, PartialResult, Result, RunOptions } from 'axe-core';
import type { Child, listFrames } from './axe-frames.ts';
import type { PlaceKit, RawPlace } from './axe-places.ts';
import type { SpotKit } from './page-spot.ts';
import type { Visible } from './page-visible.ts';

/** A rule's answer as it leaves the page: trimmed there, because a page may fail in ten thousand places. */
export interface RawRule {
  readonly id: string; readonly impact: string | null; readonly help: string; readonly helpUrl: string; readonly tags: readonly string[];
  readonly count: number; readonly places: readonly RawPlace[];
}
export interface RawAxe { readonly violations: readonly RawRule[]; readonly incomplete: readonly RawRule[]; readonly rules: number; readonly known: number }

/** The engine's functions that are used, in whichever frame it was put. */
export interface Engine {
  readonly runPartial: (context: ContextObject, options: RunOptions) => Promise<PartialResult>;
  readonly utils: {
    readonly getFrameContexts: (context: ContextObject, options: RunOptions) => FrameContext[];
    readonly shadowSelect: (selector: string[] | string) => Element | null;
  };
  readonly run: (context: Document, options: RunOptions) => Promise<AxeResults>;
  readonly getRules: () => readonly unknown[];
  readonly finishRun: (partials: readonly (PartialResult | null)[], options: RunOptions) => Promise<AxeResults>;
}

export interface FrameContext { readonly frameSelector: string[] | string; readonly frameContext: ContextObject }

/**
 * Runs in the page: axe on this document, or, where results of its frames were gathered, the sum of those. `partials` begins
 * with the page's own; without them, a page with frames that can be looked into answers with those.
 */
export async function runAxe({ options, partials }: {
  options: RunOptions; partials: readonly (PartialResult | null)[] | null;
}, kit: PlaceKit & SpotKit & Visible & { readonly listFrames: typeof listFrames }): Promise<RawAxe | { readonly inside: readonly Child[] }> {
  const { axe } = globalThis as unknown as { axe?: Engine }; // put there by bringAxe
  if (axe === undefined) throw new Error('the page was replaced by another while it was looked at');
  // A form or picture called “contentType” would answer for the document’s own.
  const type = Reflect.get(Document.prototype, 'contentType', document) as string; // the getter's own type
  if (!type.includes('html')) throw new Error(`the document is ${type} and no HTML`);
  const inside = partials === null ? kit.listFrames({ context: { include: [], exclude: [] }, options }) : [];
  if (inside.some(({ readable }) => readable)) return { inside };
  const found = partials ? await axe.finishRun(partials, options) : await axe.run(document, { ...options, elementRef: true });
  const all = [...found.violations, ...found.incomplete, ...found.passes, ...found.inapplicable];
  const rules = new Set(all.map((rule) => rule.id)).size;
  return { violations: found.violations.map(trim), incomplete: found.incomplete.map(trim), rules, known: axe.getRules().length };

  function trim({ id, impact, help, helpUrl, tags, nodes }: Result): RawRule {
    return { id, impact: impact ?? null, help, helpUrl, tags, count: nodes.length, places: kit.placesOf(nodes, kit) };
  }
}
