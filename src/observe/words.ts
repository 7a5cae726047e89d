import { attr, hasAttr, isElement, textOf, within, type TreeElement, type TreeNode } from './tree.ts';

const SILENT = new Set('script style template noscript head select textarea iframe object video audio canvas svg math'.split(' '));
const RUNNING = new Set(('a abbr acronym b bdi bdo big cite code data dfn del em font i ins kbd label mark nobr q s samp small span '
  + 'strike strong sub sup time tt u var wbr').split(' '));

/** Nodes gone through for one text: a page may hold five thousand links inside each other. */
const MOST_NODES = 400;

/** White space to single blanks; control characters, soft hyphens, zero-width and direction marks taken out. */
export function clean(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '').replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
}

/** Not shown by the source alone, whatever the style sheets say: `hidden`, display none, an unopened dialog or popover. */
export function isGone(element: TreeElement): boolean {
  return hasAttr(element, 'hidden')
    || hasAttr(element, 'popover')
    || (element.name === 'dialog' && !hasAttr(element, 'open'))
    || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attr(element, 'style'));
}

/**
 * The words inside, clean, blocks parted by a blank; without scripts, fields, pictures and what `leaveOut` names.
 * Stops soon after `most` characters.
 */
export function readable(root: TreeElement, most = 1_000, leaveOut: (element: TreeElement) => boolean = isGone): string {
  const waiting: (TreeNode | ' ')[] = root.children.slice(0, MOST_NODES).toReversed();
  let text = '';
  for (let seen = 0; seen < MOST_NODES && text.length < most * 2; seen += 1) {
    const node = waiting.pop();
    if (node === undefined) break;
    if (node === ' ') { text += ' '; continue; }
    if (!isElement(node)) { text += apart(text, textOf(node) ?? ''); continue; }
    if (SILENT.has(node.name) || leaveOut(node)) continue;
    if (!RUNNING.has(node.name)) { text += ' '; waiting.push(' '); }
    waiting.push(...node.children.slice(0, MOST_NODES).toReversed());
  }
  return clean(text).slice(0, most).trim();
}

/** `Report it` and `Contact us` in two elements of a line are mostly shown as two lines: small letters and a capital are kept apart. */
export function apart(before: string, next: string): string {
  return /[\p{Ll}\d.!?)]$/u.test(before) && /^\p{Lu}/u.test(next) ? ` ${next}` : next;
}

/** The same without what assistive technology is told to skip, such as arrows and icons. */
export function spoken(root: TreeElement, most = 1_000): string {
  return readable(root, most, (element) => isGone(element) || attr(element, 'aria-hidden') === 'true');
}

/** Name given by aria-labelledby, else aria-label, else ''. */
export function ariaName(element: TreeElement, ids: ReadonlyMap<string, TreeElement>): string {
  const pointed = attr(element, 'aria-labelledby').split(/\s+/).slice(0, 10).map((id) => ids.get(id));
  const there = pointed.filter((one) => one !== undefined);
  return clean(there.map((one) => readable(one, 300, () => false) || attr(one, 'aria-label')).join(' ')).slice(0, 300)
    || clean(attr(element, 'aria-label')).slice(0, 300);
}

/** What the pictures inside say: alt texts and names of drawings. */
export function pictured(root: TreeElement): string {
  const said: string[] = [];
  for (const node of within(root, 300)) {
    if (!isElement(node)) continue;
    if (node.name === 'img' || (node.name === 'input' && attr(node, 'type') === 'image')) said.push(attr(node, 'alt'));
    else if (node.name === 'svg' || attr(node, 'role') === 'img') said.push(attr(node, 'aria-label'));
    else if (node.name === 'title') said.push(node.children.map((child) => textOf(child) ?? '').join(''));
  }
  return clean(said.join(' ')).slice(0, 300);
}

/** 1–6 for a heading, else null. */
export function headingLevel(element: TreeElement): number | null {
  if (/^h[1-6]$/.test(element.name)) return Number(element.name[1]);
  if (attr(element, 'role') !== 'heading') return null;
  const level = Number(attr(element, 'aria-level') || 2);
  return Number.isInteger(level) && level >= 1 ? Math.min(level, 6) : 2;
}
