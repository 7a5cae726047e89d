import type { Landmark } from '../model/scenario.ts';
import type { StepTaken } from '../model/visit.ts';
import type { PageNode, PageNodes } from './nodes.ts';
import { partOf } from './part.ts';
import { holds, isExactly, plain } from './pattern.ts';

/** What is looked for among a page's nodes. */
export interface Sought {
  /** What it is called, best first; empty: whatever it is called. */
  readonly names: readonly string[];
  /** Best first; null: any. */
  readonly roles: readonly string[] | null;
  /** `name`: the accessible name; `words`: the name or the words directly in it. */
  readonly by: 'name' | 'words';
  readonly within?: Landmark | undefined;
}

/** A node and which of the written names it answered to; `help` where not its name led to it but a binding's override. */
export interface Found { readonly node: PageNode; readonly by: string; readonly help?: NonNullable<StepTaken['help']> }

/**
 * The node that is meant. Name by name, each first exactly (case, spacing and signs at its ends aside), then held; of several the first role,
 * then what can be used, then the first on the page; of words that are only held, the shortest.
 */
export function findNode(page: PageNodes, sought: Sought): Found | null {
  const there = placed(page, sought);
  const names = sought.names.length > 0 ? sought.names : ['~[^]*'];
  for (const name of names) {
    const isNamed = (fits: (name: string, text: string) => boolean) => (node: PageNode): boolean => textsOf(node, sought).some((text) => fits(name, text));
    const exact = best(there.filter(isNamed(isCalled)), sought);
    const node = exact ?? best(there.filter(isNamed(holds)), sought);
    if (node !== null) return { node, by: sought.names.length > 0 ? name : node.role };
  }
  return null;
}

/** What the page has instead: names of things of those roles, three at most; first those that share a word with what was asked, then those of the main part. */
export function nearest(page: PageNodes, sought: Sought): readonly string[] {
  const wanted = new Set(sought.names.flatMap((name) => wordsOf(name)));
  const rank = ({ name, landmarks }: PageNode): number => (wordsOf(name).some((word) => wanted.has(word)) ? 0 : landmarks.includes('main') ? 1 : 2);
  const called = placed(page, sought).filter(({ name }) => name !== '').toSorted((a, b) => rank(a) - rank(b)).map(({ name }) => shown(name));
  return [...new Set(called)].slice(0, 3);
}

/** What stands in a node: a list's options, a group's buttons to choose. */
export function inside({ nodes, isCut }: PageNodes, node: PageNode): PageNodes {
  const at = nodes.indexOf(node);
  const isIn = ({ parent }: PageNode): boolean => parent !== null && (parent === at || isIn(nodes[parent] ?? node));
  return { nodes: nodes.filter((one) => one !== node && isIn(one)), isCut };
}

/** A name from a page as it can stand in a sentence: no signs that steer text or terminal, at most 80 characters. */
export function shown(name: string): string {
  const clean = name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '');
  return clean.length > 80 ? `${clean.slice(0, 77).toWellFormed()}…` : clean;
}

/** Whether the text is the name and nothing else but case, spacing and signs at the ends. */
export function isCalled(name: string, text: string): boolean {
  return isExactly(name, text) || (!name.startsWith('~') && bare(name) !== '' && bare(name) === bare(text));
}

function placed(page: PageNodes, { roles, within }: Sought): readonly PageNode[] {
  return partOf(page, within).nodes.filter(({ role }) => roles === null || roles.includes(role));
}

function textsOf({ name, text }: PageNode, { by }: Sought): readonly string[] {
  return by === 'name' ? [name] : [name, text];
}

function best(nodes: readonly PageNode[], { roles, by }: Sought): PageNode | null {
  const rank = ({ role, disabled, name, text }: PageNode): number => {
    const place = roles === null || roles.length === 0 ? 0 : roles.indexOf(role);
    // A part of the page holds all the words that stand in it: the smallest is meant.
    return place * 4e6 + (disabled ? 2e6 : 0) + (by === 'words' ? Math.min(1e6, name.length + text.length) : 0);
  };
  return nodes.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Without signs at the ends: `Next ›` is called `Next`. */
function bare(words: string): string {
  const signs = [...plain(words)];
  const isWord = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
  const first = signs.findIndex(isWord);
  return first < 0 ? '' : signs.slice(first, signs.findLastIndex(isWord) + 1).join('');
}

function wordsOf(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}
