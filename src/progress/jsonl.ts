import type { Event } from '../model/event.ts';
import type { Store } from '../model/kit.ts';

/** Everything that happened, a JSON line each, in the edition's `events.jsonl`. Lines keep the order in which they were told. */
export function jsonl(store: Store): { readonly tell: (event: Event) => void; readonly done: () => Promise<void> } {
  let last: Promise<void> = Promise.resolve();
  return {
    tell(event) {
      last = last.then(() => store.append('events.jsonl', JSON.stringify(event)));
    },
    done: () => last,
  };
}
