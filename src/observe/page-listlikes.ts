import type { Block } from './page-blocks.ts';
import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Memory, Visible } from './page-visible.ts';

type Kit = Visible & SpotKit & ListLikeKit;
interface Line { readonly text: string; readonly block: Block; readonly mark: string; readonly at: number; readonly sign: string }

/** Runs in the page: at least three lines one after another, in one block or in blocks side by side, that begin as a list's items do. */
export function collectListLikes(blocks: readonly Block[], memory: Memory, kit: Kit): (RawSpot & Readonly<Record<string, unknown>>)[] {
  const inList = 'li, dl, [role=list], [role=listitem], [role=menu], [role=menuitem], h1, h2, h3, h4, h5, h6, td, th, nav, button, label, pre, code, blockquote, [aria-hidden=true]';
  const runs: Line[][] = [[]];
  for (const block of blocks) {
    const isList = block.element.closest(inList) !== null;
    for (const text of block.lines) {
      const line = { text, block, ...kit.markOf(text) };
      const last = runs.at(-1)?.at(-1);
      const isNext = !isList && line.mark !== '' && (last === undefined || kit.goesOn(last, line));
      if (!isNext && (runs.at(-1)?.length ?? 0) > 0) runs.push([]);
      if (!isList && line.mark !== '') runs.at(-1)?.push(line);
    }
  }
  return runs.flatMap((lines) => {
    const [first] = lines;
    if (first === undefined || first.at > 1 || lines.length < 3 || !kit.visibleEdges(first.block.element, memory)) return [];
    const around = lines.every(({ block }) => block === first.block) ? first.block.element : kit.outerOf(first.block.element) ?? first.block.element;
    const longest = Math.max(...lines.map(({ text }) => text.split(' ').length));
    return [{ ...kit.spotOf(around, kit), name: first.text.slice(0, 120), mark: first.mark, lines: lines.length, first: first.text.slice(0, 120), longest }];
  }).slice(0, 10);
}

/** The sign of a list's item that a line begins with, and its place where it counts. */
export function markOf(text: string): { mark: string; at: number; sign: string } {
  const [, sign, rest] = /^([•·◦▪■●○‣⁃∙►▶➤➢✓✔✦*–—-]|\d{1,2}[.)]|[a-z][.)])\s*(\S.*)$/u.exec(text) ?? [];
  if (sign === undefined || rest === undefined || !/\p{L}/u.test(rest)) return { mark: '', at: 0, sign: '' };
  if (/^\d/.test(sign)) return /^\d/.test(rest) || !/^\d+[.)]\s/.test(text) ? { mark: '', at: 0, sign } : { mark: 'number', at: Number.parseInt(sign, 10), sign };
  if (/^[a-z]/.test(sign)) return /^[a-z][.)]\s/.test(text) ? { mark: 'letter', at: sign.charCodeAt(0) - 96, sign } : { mark: '', at: 0, sign };
  if (/^[*–—-]/.test(sign)) return /^[*–—-]\s/.test(text) ? { mark: 'dash', at: 0, sign } : { mark: '', at: 0, sign };
  return { mark: 'bullet', at: 0, sign };
}

/** Whether a line goes on with the list of the one before: the same sign, the next number, and near it. */
export function goesOn(last: Line, line: Line): boolean {
  if (last.mark !== line.mark || (line.mark === 'dash' && last.sign !== line.sign)) return false;
  if (line.at > 0 && line.at !== last.at + 1) return false;
  return last.block === line.block || last.block.element.parentElement === line.block.element.parentElement;
}

export const listLikeFunctions = [collectListLikes, markOf, goesOn];
export interface ListLikeKit {
  readonly collectListLikes: typeof collectListLikes;
  readonly markOf: typeof markOf;
  readonly goesOn: typeof goesOn;
}
