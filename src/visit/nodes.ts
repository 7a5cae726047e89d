import { FIELDS, isLandmark } from './roles.ts';
import { readLine, type SnapshotLine } from './snapshot-line.ts';

/** One thing on a page as the browser's accessibility tree has it: what a screen reader's user is told of it. */
export interface PageNode {
  /** `text` for words that stand loose. */
  readonly role: string;
  /** Its accessible name; '' where it has none, or one of more than 900 characters. */
  readonly name: string;
  /** Which of those with the same role and name, from 0, in the order of the page. */
  readonly nth: number;
  /** Landmarks that it stands in, outermost first; a landmark stands in itself. */
  readonly landmarks: readonly string[];
  /** Position of what it stands in, or null. */
  readonly parent: number | null;
  /** Words directly in it. */
  readonly text: string;
  /** Of headings. */
  readonly level: number | null;
  /** Of fields: what they hold; of a list to choose from the option that is chosen. Null for everything else. */
  readonly value: string | null;
  readonly disabled: boolean;
  readonly checked: boolean;
  readonly expanded: boolean;
  readonly selected: boolean;
  readonly invalid: boolean;
  /** Of links, as written on the page. */
  readonly url: string | null;
}

export interface PageNodes {
  /** In the order of the page. */
  readonly nodes: readonly PageNode[];
  /** The end of the page is missing: what is not among the nodes may be there all the same. */
  readonly isCut: boolean;
}

/** A stored snapshot of as many characters was cut off there (observe/names.ts). */
const CUT = 20_000;

type Draft = { -readonly [K in keyof PageNode]: PageNode[K] };

/** Reads Playwright's aria snapshot of a page. Total: lines that are none are passed over. `most`: a snapshot of so many characters is cut. */
export function readNodes(snapshot: string, most = CUT): PageNodes {
  const isCut = snapshot.length >= most;
  const lines = snapshot.split('\n').slice(0, isCut ? -1 : undefined);
  const nodes: Draft[] = [];
  const counts = new Map<string, number>();
  /** Position of the node that is open at each depth. */
  const open: number[] = [];
  for (const written of lines) {
    const line = readLine(written);
    if (line === null) continue;
    open.length = Math.min(open.length, line.depth);
    const parent = open.at(-1) ?? null;
    if (line.key.startsWith('/')) tell(nodes[parent ?? -1], line);
    else open[line.depth] = add(nodes, line, parent, counts);
  }
  return { nodes, isCut };
}

function tell(node: Draft | undefined, { key, value }: SnapshotLine): void {
  if (node !== undefined && key === '/url') node.url = value ?? '';
}

/** Adds a node and what it says to those around it; gives its position. */
function add(nodes: Draft[], line: SnapshotLine, parent: number | null, counts: Map<string, number>): number {
  const { key: role, name, states, value } = line;
  const around = parent === null ? undefined : nodes[parent];
  if (role === 'text' && around !== undefined) around.text = [around.text, value ?? ''].filter((part) => part !== '').join(' ');
  const is = (state: string): boolean => states.some((one) => one === state || one.startsWith(`${state}=`));
  if (role === 'option' && is('selected') && around !== undefined && isList(around)) around.value = name;
  const same = JSON.stringify([role, name]);
  const nth = counts.get(same) ?? 0;
  counts.set(same, nth + 1);
  const level = states.find((one) => one.startsWith('level='))?.slice(6);
  const outside = around?.landmarks ?? [];
  return nodes.push({
    role, name, nth, parent, landmarks: isLandmark(role) ? [...outside, role] : outside, text: value ?? '',
    level: level === undefined ? null : Number(level), value: FIELDS.some((one) => one === role) ? value ?? '' : null, url: null,
    disabled: is('disabled'), checked: is('checked'), expanded: is('expanded'), selected: is('selected'), invalid: is('invalid'),
  }) - 1;
}

function isList({ role }: PageNode): boolean {
  return role === 'combobox' || role === 'listbox';
}
