import type { Page } from 'playwright';
import type { Layout } from '../model/facts.ts';
import type { Observer } from '../model/kit.ts';
import { inIsolation } from './isolated.ts';
import { asLayout } from './layout-answer.ts';
import { cutFunctions } from './page-cuts.ts';
import { collectFrame, frameFunctions } from './page-frame.ts';
import { collectHandheld, handheldFunctions, type HandheldKit } from './page-handheld.ts';
import { heldFunctions, type HeldKit, heldStill } from './page-held-still.ts';
import { lineFunctions, type LineKit } from './page-lines.ts';
import { lostFunctions } from './page-lost.ts';
import { collectOverlaps, overlapFunctions } from './page-overlaps.ts';
import { spotFunctions } from './page-spot.ts';
import { collectTargets, targetFunctions } from './page-targets.ts';
import { collectText, textFunctions } from './page-text.ts';
import { visibleFunctions } from './page-visible.ts';
import type { WordsKit } from './page-wide-words.ts';

/** Elements of a page that are measured; what comes after is left out. */
const MOST_ELEMENTS = 15_000;

/**
 * What the page looks like on the device: width, what sticks out, text sizes, things to tap, what lies over each other, what
 * covers the screen. Boxes in the document's CSS pixels. Measures only; nothing is scrolled or pressed, and what moves by style sheets is
 * measured in one and the same moment.
 */
export const layout: Observer<Page, 'layout'> = {
  id: 'layout',
  version: '2',
  each: 'device',
  light: false,
  reads: true,
  again: ['loaded', 'shown'],
  observe: async (tab, { device }): Promise<Layout> => {
    return asLayout(await inIsolation(tab, collectLayout, { most: MOST_ELEMENTS, isHandheld: device !== 'desktop' }, [
      ...visibleFunctions, ...spotFunctions, ...frameFunctions, ...textFunctions, ...targetFunctions, ...overlapFunctions,
      ...heldFunctions, heldStill, measure, ...lineFunctions, ...cutFunctions, ...lostFunctions, ...handheldFunctions,
      collectFrame, collectText, collectTargets, collectOverlaps, collectHandheld,
    ]));
  },
};

interface Parts {
  readonly collectFrame: typeof collectFrame;
  readonly collectText: typeof collectText;
  readonly collectTargets: typeof collectTargets;
  readonly collectOverlaps: typeof collectOverlaps;
  readonly collectHandheld: typeof collectHandheld;
  readonly heldStill: typeof heldStill;
  readonly measure: typeof measure;
}
type Kit = Parts & HeldKit & HandheldKit & LineKit & WordsKit;

interface Wanted { readonly most: number; readonly isHandheld: boolean }

/** Runs in the page. */
function collectLayout(wanted: Wanted, kit: Kit): unknown {
  return kit.heldStill((slides) => kit.measure(wanted, slides, kit), kit);
}

/** Runs in the page: the parts share what was computed of each element. What only a small screen is asked of is measured on one alone. */
function measure({ most, isHandheld }: Wanted, slides: boolean, kit: Kit): unknown {
  const memory = { clip: new Map(), shown: new Map() };
  const elements = Array.from(Document.prototype.querySelectorAll.call(document, 'body *')).slice(0, most);
  const targets = kit.collectTargets(elements, memory, kit);
  const text = kit.collectText(elements, memory, kit);
  return {
    ...kit.collectFrame(elements, slides, memory, kit),
    textSizes: text.sizes.map(({ of, ...size }) => (size.px < 12 ? { ...size, spot: kit.spotOf(of, kit) } : size)),
    targets: { count: targets.count, small: targets.small },
    overlaps: kit.collectOverlaps(text.lines, targets.boxes, kit),
    ...(isHandheld ? { handheld: kit.collectHandheld({ suspects: text.suspects, targets: targets.boxes }, memory, kit) } : {}),
  };
}
