import { attr, isElement, parentOf, textOf, within, type TreeElement } from './tree.ts';
import { headingLevel, readable, spoken } from './words.ts';

/** Headings met so far, kept at the block that each one heads; filled in document order while the page is walked. */
export type Outline = Map<TreeElement, (string | undefined)[]>;

const BOUNDARY = new Set(['main', 'nav', 'header', 'footer', 'aside', 'body', 'form', 'dialog']);

/** Notes a heading at its block; a wrapper that holds nothing else passes it on to the block around. */
export function noteHeading(outline: Outline, heading: TreeElement, level: number, text: string): void {
  let inner = heading;
  for (let steps = 0; steps < 4; steps += 1) {
    const block = parentOf(inner);
    if (!block || block.name === 'a') return;
    const levels = outline.get(block) ?? [];
    levels.length = Math.min(levels.length, level);
    levels[level] = text;
    outline.set(block, levels);
    if (!isWrapper(block, inner)) return;
    inner = block;
  }
}

/**
 * Under what a link stands: the nearest heading above in the same block, or in a nested list the label of the parent item,
 * or the summary of its details, whichever is nearer; '' where there is none before the next landmark.
 */
export function contextOf(outline: Outline, link: TreeElement): string {
  let below = 7; // a link in a heading stands under headings of a higher rank only
  let item: TreeElement | null = link.name === 'li' ? link : null;
  let up = parentOf(link);
  for (let steps = 0; up && steps < 40; steps += 1, up = parentOf(up)) {
    const level = headingLevel(up);
    if (level !== null) { below = level; continue; }
    const heading = outline.get(up)?.slice(0, below).findLast((text) => text !== undefined);
    if (heading) return heading;
    if (up.name === 'li') {
      const label = item ? labelOf(up, link) : '';
      if (label) return label;
      item = up;
    } else if (up.name === 'details') {
      const summary = up.children.find((one): one is TreeElement => isElement(one) && one.name === 'summary');
      if (summary && !isInside(link, summary)) return spoken(summary, 200);
    } else if (BOUNDARY.has(up.name)) return '';
  }
  return '';
}

/** The rest of the card or list item round a link: '' where that is over 400 characters or holds more than two links. */
export function extraOf(link: TreeElement, text: string): string {
  const card = cardOf(link);
  if (!card) return '';
  let links = 0;
  for (const node of within(card, 500)) if (isElement(node) && node.name === 'a') links += 1;
  if (links > 2) return '';
  const whole = readable(card, 800);
  const at = whole.indexOf(text);
  const rest = at < 0 ? whole : `${whole.slice(0, at).trim()} ${whole.slice(at + text.length).trim()}`.trim();
  return rest.length <= 400 ? rest : '';
}

function cardOf(link: TreeElement): TreeElement | null {
  let up = parentOf(link);
  for (let steps = 0; up && steps < 6; steps += 1, up = parentOf(up)) {
    if (['li', 'article', 'tr', 'dd'].includes(up.name)) return up;
    if (BOUNDARY.has(up.name) || up.name === 'nav' || up.name === 'ul') return null;
    if (/(?:^|[\s_-])(?:card|teaser|promo|tile|result|listing|list-item|media)(?:$|\s|--)/i.test(attr(up, 'class'))) return up;
  }
  return null;
}

/** The words that name a menu's item: its first link, button, summary or text before the list inside. */
function labelOf(item: TreeElement, link: TreeElement): string {
  for (const child of item.children) {
    if (!isElement(child)) {
      const own = (textOf(child) ?? '').trim();
      if (own.length > 1) return own.replace(/\s+/g, ' ').slice(0, 200);
      continue;
    }
    if (child.name === 'ul' || child.name === 'ol' || isInside(link, child)) return '';
    const said = spoken(child, 200);
    if (said) return said;
  }
  return '';
}

function isWrapper(block: TreeElement, inner: TreeElement): boolean {
  if (block.name === 'header' || block.name === 'hgroup') return true;
  if (block.children.length > 9) return false;
  return block.children.every((child) => child === inner || (isElement(child) ? child.name === 'br' : (textOf(child) ?? '').trim() === ''));
}

function isInside(element: TreeElement, outer: TreeElement): boolean {
  let up: TreeElement | null = element;
  for (let steps = 0; up && steps < 60; steps += 1, up = parentOf(up)) if (up === outer) return true;
  return false;
}
