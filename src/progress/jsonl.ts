import type { Event } from '../model/event.ts';
import type { Store } from '../model/kit.ts';

/**
 * Everything that happened, a JSON line each, in the edition's `events.jsonl`. Lines keep the order in which they were told. Where a line
 * cannot be written, `broke` is told once and the survey goes on: nothing is computed from events.
 */
export function jsonl(store: Store, broke: (detail: string) => void): { readonly tell: (event: Event) => void; readonly done: () => Promise<void> } {
  let last: Promise<void> = Promise.resolve();
  let isBroken = false;
  const fail = (cause: unknown): void => {
    if (!isBroken) broke(cause instanceof Error ? cause.message : String(cause));
    isBroken = true;
  };
  return {
    tell(event) {
      last = last.then(() => store.append('events.jsonl', JSON.stringify(event))).catch(fail);
    },
    done: () => last,
  };
}
