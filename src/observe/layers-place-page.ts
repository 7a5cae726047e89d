import type { TrialPage } from './layers-page.ts';

/* Functions that run inside the page (see isolated.ts), about where things are and what has the focus. */

/** The number of what stands at the way (see `wayOf`); null where nothing of the kind stands there. */
export function numberAt({ way }: { way: string }, kit: TrialPage): number | null {
  const steps = way.split(' ');
  const name = steps.pop();
  let at: Element | undefined = document.documentElement;
  for (const step of steps) at = at?.children[Number(step)];
  return at === undefined || at.localName !== name ? null : kit.numberOf(at, kit);
}

/** Brings it to the middle of the screen and gives a point at which the pointer is over it, or null where something lies over all of it. */
export function pointOn({ n }: { n: number }, kit: TrialPage): { x: number; y: number } | null {
  const element = kit.trialOf().things[n];
  if (element === undefined || !element.isConnected) return null;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  for (const box of [kit.rectOf(element), ...Array.from(element.getClientRects()).slice(0, 3)]) {
    for (const [across, down] of [[.5, .5], [.25, .5], [.75, .5], [.5, .25], [.5, .8], [.1, .5]] as const) {
      const [x, y] = [box.left + box.width * across, box.top + box.height * down];
      const hit = Document.prototype.elementFromPoint.call(document, x, y);
      if (hit !== null && (element === hit || element.contains(hit))) return { x, y };
    }
  }
  return null;
}

/** A corner of the screen under which there is nothing. */
export function quietPoint(): { x: number; y: number } {
  const points = [[1, 450], [1278, 450], [1, 898], [1278, 898], [640, 898], [1, 1]] as const;
  const bare = points.find(([x, y]) => {
    const hit = Document.prototype.elementFromPoint.call(document, x, y);
    return hit === null || hit === document.documentElement || hit === document.body;
  }) ?? points[2];
  return { x: bare[0], y: bare[1] };
}

export function focusOn({ n }: { n: number }, kit: TrialPage): boolean {
  const element = kit.trialOf().things[n];
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
  element.focus();
  return kit.focusedNow() === element;
}

/** Takes the focus away from whatever has it, as when the page has just been opened. */
export function unfocus(_: null, kit: TrialPage): void {
  const at = kit.focusedNow();
  if (at instanceof HTMLElement || at instanceof SVGElement) at.blur();
}

export function spotsOf({ things }: { things: readonly number[] }, kit: TrialPage): unknown {
  return things.map((n) => kit.trialOf().things[n]).map((element) => (element === undefined ? null : kit.spotOf(element, kit)));
}
