import type { Event, Happening, Tell } from '../model/event.ts';

/** One who listens to events. */
export interface Listener {
  readonly name: string;
  readonly tell: (event: Event) => void;
}

/** Gives a happening its time and tells every listener; one that throws is told about to the others and harms nobody. */
export function tellAll(listeners: readonly Listener[], now: () => Date = () => new Date()): Tell {
  const say = (event: Event, except: Listener | null): void => {
    for (const listener of listeners) {
      if (listener === except) continue;
      try {
        listener.tell(event);
      } catch (cause) {
        const detail = cause instanceof Error ? cause.message : String(cause);
        if (event.type !== 'listener-broke') say({ at: event.at, type: 'listener-broke', listener: listener.name, detail }, listener);
      }
    }
  };
  return (happening: Happening) => say({ at: now().toISOString(), ...happening }, null);
}
