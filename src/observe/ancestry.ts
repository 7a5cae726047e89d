import { attr, parentOf, type TreeElement } from './tree.ts';

const MOST = 120;
const LEVELS = 5;
const CLASSES = 2;

/**
 * Tags and classes of the nearest five elements around one, the outermost first: `main>ol.results>li>h3`. At most two classes each and
 * 120 characters in all, the nearest kept. Links of one list have the same; classes that a tool has made up are left out.
 */
export function ancestry(element: TreeElement): string {
  const parts: string[] = [];
  let up = parentOf(element);
  for (let level = 0; up && level < LEVELS && up.name !== 'body' && up.name !== 'html'; level += 1, up = parentOf(up)) parts.unshift(stepOf(up));
  let path = parts.join('>');
  while (path.length > MOST && path.includes('>')) path = path.slice(path.indexOf('>') + 1);
  return path.slice(0, MOST);
}

function stepOf(element: TreeElement): string {
  const name = element.name.replace(/[^a-z0-9-]/gi, '').toLowerCase().slice(0, 20);
  const classes = attr(element, 'class').slice(0, 300).split(/\s+/).filter(isWritten);
  return [name, ...classes.slice(0, CLASSES)].join('.');
}

/** Whether somebody wrote it: short, of plain letters, with numbers at the end of a word only (`item-3`, not `css-1q8rz2`). */
function isWritten(name: string): boolean {
  if (!/^[a-z][a-z0-9_-]{1,29}$/i.test(name)) return false;
  const isScrambled = (word: string): boolean => word.length < 9 && /[a-z][A-Z].*[a-z][A-Z]/.test(word);
  return name.split(/[-_]+/).every((word) => /^[a-z]*\d*$/i.test(word) && !isScrambled(word));
}
