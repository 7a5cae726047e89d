import { attr, hasAttr, hints, parentOf, type TreeElement } from './tree.ts';
import { isGone } from './words.ts';

const SHUT = new Set(('collapse navbar-collapse dropdown-menu dropdown-content offcanvas off-canvas hidden d-none '
  + 'element-invisible').split(' '));
/** Classes that show again, now or on a desktop: `show`, `d-md-block`, `md:flex`. */
const SHOWN = /^(?:show|in|open|is-open|active|is-active|d-(?:sm|md|lg|xl|xxl)-(?!none)[a-z-]+|(?:sm|md|lg|xl|2xl):(?!hidden)[a-z-]+)$/;

/**
 * Whether the element shuts away what is in it, by its source alone: hidden, aria-hidden, inline style, an unopened dialog,
 * or classes of a collapse, dropdown or offcanvas that no class opens. A Bootstrap `navbar-collapse` under `navbar-expand…`
 * is open on a desktop and so counts as shown. The inside of closed details is told apart by `isShutBy`.
 */
export function hides(element: TreeElement): boolean {
  if (isGone(element) || attr(element, 'aria-hidden') === 'true') return true;
  const words = hints(element);
  if (!words.some((word) => SHUT.has(word)) || words.some((word) => SHOWN.test(word))) return false;
  return !(words.includes('navbar-collapse') && isExpanded(element));
}

/** Moved off the screen by its own style: no one sees what is in it. A menu that waits beside the screen is not so far away. */
export function isFarOff(element: TreeElement): boolean {
  const style = attr(element, 'style');
  return /(?:^|;)\s*position\s*:\s*(?:absolute|fixed)/i.test(style) && /(?:^|;)\s*(?:left|top|right)\s*:\s*-\d{4,}(?:\.\d+)?px/i.test(style);
}

/** Its own text has no height; elements in it may have, for that is a way to lay out without gaps. */
export function isSizeless(element: TreeElement): boolean {
  return /(?:^|;)\s*font-size\s*:\s*0(?:\.0+)?(?:px|r?em|%|pt)?\s*(?:;|!|$)/i.test(attr(element, 'style'));
}

/** True for a child of closed details that is not its first summary. */
export function isShutBy(parent: TreeElement, child: TreeElement): boolean {
  if (parent.name !== 'details' || hasAttr(parent, 'open')) return false;
  return parent.children.find((one) => 'name' in one && one.name === 'summary') !== child;
}

function isExpanded(element: TreeElement): boolean {
  let up = parentOf(element);
  for (let steps = 0; up && steps < 10; steps += 1, up = parentOf(up)) {
    if (hints(up).some((word) => /^navbar-expand(?:-(?:sm|md|lg|xl))?$/.test(word))) return true;
  }
  return false;
}
