import type { AxeResults, PartialResult, Result, RunOptions } from 'axe-core';

/** A rule's answer as it leaves the page: trimmed there, because a page may fail in ten thousand places. */
export interface RawRule {
  readonly id: string; readonly impact: string | null; readonly help: string; readonly helpUrl: string; readonly tags: readonly string[];
  readonly count: number; readonly places: readonly { readonly selector: string; readonly html: string; readonly why: string }[];
}
export interface RawAxe { readonly violations: readonly RawRule[]; readonly incomplete: readonly RawRule[]; readonly rules: number }

/** The engine's functions that are used, in whichever frame it was put. */
interface Engine {
  readonly run: (context: Document, options: RunOptions) => Promise<AxeResults>;
  readonly finishRun: (partials: readonly (PartialResult | null)[], options: RunOptions) => Promise<AxeResults>;
}

/**
 * Runs in the page: axe on this document, or, where results of its frames were gathered, the sum of those. `partials` begins
 * with the page's own.
 */
export async function runAxe({ options, partials }: {
  options: RunOptions; partials: readonly (PartialResult | null)[] | null;
}): Promise<RawAxe> {
  const { axe } = globalThis as unknown as { axe: Engine }; // put there by bringAxe
  const found = partials ? await axe.finishRun(partials, options) : await axe.run(document, options);
  const all = [...found.violations, ...found.incomplete, ...found.passes, ...found.inapplicable];
  const rules = new Set(all.map((rule) => rule.id)).size;
  return { violations: found.violations.map(trim), incomplete: found.incomplete.map(trim), rules };

  function trim(rule: Result): RawRule {
    const places = rule.nodes.slice(0, 5).map((node) => ({
      selector: node.target.flat().join(' >> ').slice(0, 300),
      html: node.html.slice(0, 300),
      why: (node.failureSummary ?? '').slice(0, 500),
    }));
    const { id, impact, help, helpUrl, tags } = rule;
    return { id, impact: impact ?? null, help, helpUrl, tags, count: rule.nodes.length, places };
  }
}
