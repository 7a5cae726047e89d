/** What is wanted next comes out first. */
export interface Heap<T> {
  readonly push: (one: T) => void;
  readonly peek: () => T | undefined;
  readonly pop: () => T | undefined;
}

/** A binary heap: whatever is `before` all others is at the top; logarithmic. Where neither is before the other, either may come first. */
export function heapOf<T>(before: (one: T, other: T) => boolean): Heap<T> {
  const all: T[] = [];
  const swapIfBefore = (at: number, other: number): boolean => {
    const [one, two] = [all[at], all[other]];
    if (one === undefined || two === undefined || !before(one, two)) return false;
    [all[at], all[other]] = [two, one];
    return true;
  };
  const rise = (from: number): void => {
    for (let at = from; at > 0;) {
      const above = (at - 1) >> 1;
      if (!swapIfBefore(at, above)) return;
      at = above;
    }
  };
  const sink = (): void => {
    for (let at = 0; ;) {
      const [left, right] = [all[2 * at + 1], all[2 * at + 2]];
      const below = left !== undefined && right !== undefined && before(right, left) ? 2 * at + 2 : 2 * at + 1;
      if (!swapIfBefore(below, at)) return;
      at = below;
    }
  };
  return {
    push: (one) => {
      all.push(one);
      rise(all.length - 1);
    },
    peek: () => all[0],
    pop: () => {
      const [top] = all;
      const last = all.pop();
      if (last !== undefined && all.length > 0) {
        all[0] = last;
        sink();
      }
      return top;
    },
  };
}
