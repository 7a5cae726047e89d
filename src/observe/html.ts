import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import type { Html, PageSource } from '../model/facts.ts';
import type { Observer } from '../model/kit.ts';
import { inIsolation } from './isolated.ts';
import { isPressed } from './pressed.ts';
import { proseOf } from './prose.ts';
import { shapeOf } from './shape.ts';
import { sourceOf } from './source.ts';
import { parseTree, type Tree } from './tree.ts';

/** Characters of a page's source that are kept as evidence; the rest of a larger one is cut off. */
const MOST_KEPT = 5_000_000;

/** What was last read of a tab, so that other observers number its links in the same way. */
const READ = new WeakMap<Page, { readonly url: string; readonly source: PageSource }>();

/** The page's HTML after script, read by the reader of plain HTML; the source is kept gzipped. */
export const html: Observer<Page, 'html'> = {
  id: 'html',
  version: '1',
  each: 'page',
  light: true,
  again: ['loaded'],
  observe: async (tab, on): Promise<Html> => {
    const text = await textOf(tab);
    const tree = parseTree(text);
    const source = remember(tab, tree, on.url);
    return { source, evidence: await on.keep(gzipSync(text, { level: 6 }), 'html.gz'), shape: shapeOf(tree), prose: proseOf(tree, tab.url()) };
  },
};

/** What `html` read of this tab, if it still shows the same address. */
export function lastRead(tab: Page): PageSource | null {
  const last = READ.get(tab);
  return last && last.url === tab.url() ? last.source : null;
}

/** Reads the tab for an observer that needs the source where `html` was not asked before. */
export async function readTab(tab: Page, asked: string): Promise<PageSource> {
  return remember(tab, parseTree(await textOf(tab)), asked);
}

/** The document as it is written out now, at most so much of it. In our own world: Playwright's would need more of its script. */
async function textOf(tab: Page): Promise<string> {
  const text = await inIsolation(tab, writeOut, MOST_KEPT);
  if (typeof text !== 'string') throw new Error('html: the page answered with something else');
  return text;
}

/** Runs in the page. A form or picture called “doctype” would answer for the document’s own. */
function writeOut(most: number): string {
  const type = Reflect.get(Document.prototype, 'doctype', document) as DocumentType | null; // the getter's own type
  const root = Reflect.get(Document.prototype, 'documentElement', document) as Element | null; // the same; a script may have taken it away
  const written = root === null ? '' : Reflect.get(Element.prototype, 'outerHTML', root) as string; // the same
  return ((type === null ? '' : new XMLSerializer().serializeToString(type)) + written).slice(0, most);
}

/** A state come to by pressing is known by what was asked for; everything else by the address that the tab shows. */
function remember(tab: Page, tree: Tree, asked: string): PageSource {
  const url = tab.url();
  const source = sourceOf(tree, isPressed(asked) ? asked : url.split('#', 1)[0] ?? url);
  READ.set(tab, { url, source });
  return source;
}
