import { load } from 'cheerio';
import { isElement, type TreeElement, within } from './tree.ts';

/** Addresses of one file, and nodes of it, that are read. */
const MOST = 50_000;
const MOST_NODES = 500_000;
const LONGEST = 4_000;
/** A list is four elements deep; a file that goes deeper is made to exhaust its reader, who gets slower with each level. */
const DEEPEST = 50;

/** What a file of a sitemap lists: pages, and further files of it. Absolute http(s) addresses without fragment, in its order, repeats kept. */
export interface SitemapFile { readonly pages: readonly string[]; readonly sitemaps: readonly string[] }

/**
 * Reads a sitemap: a list of pages or an index of further files, in XML, or plain text with an address a line. Pure and total: what is
 * broken, cut off or no sitemap at all gives what addresses stand in it, an HTML page none. Entities of the file's own are not followed.
 */
export function readSitemap(text: string): SitemapFile {
  const start = text.slice(0, 2_000).trimStart();
  if (!start.startsWith('<')) return { pages: text.split(/\r?\n/, MOST).flatMap(addressIn), sitemaps: [] };
  if (!/<(\w+:)?(urlset|sitemapindex)[\s>]/i.test(text.slice(0, 20_000))) return { pages: [], sitemaps: [] };
  const root = load(shallow(text), { xml: true }).root()[0];
  const found = { url: [] as string[], sitemap: [] as string[] };
  for (const node of root ? within(root, MOST_NODES) : []) {
    if (!isElement(node)) continue;
    const name = localName(node);
    if ((name === 'url' || name === 'sitemap') && found[name].length < MOST) found[name].push(...locOf(node));
  }
  return { pages: found.url, sitemaps: found.sitemap };
}

/** The text up to where it goes too deep. */
function shallow(text: string): string {
  let depth = 0;
  for (const { 0: tag, index } of text.matchAll(/<\/?[a-z][^<>]*>/gi)) {
    if (tag.startsWith('</')) depth = Math.max(0, depth - 1);
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > DEEPEST) return text.slice(0, index);
  }
  return text;
}

/** Of an entry, its own first address, not that of a picture or of another language in it. */
function locOf(entry: TreeElement): readonly string[] {
  for (const child of entry.children) {
    if (!isElement(child) || localName(child) !== 'loc') continue;
    return addressIn(child.children.map((node) => ('data' in node ? String(node.data) : textIn(node))).join(''));
  }
  return [];
}

/** The inside of `<![CDATA[…]]>`. */
function textIn(node: unknown): string {
  const { children = [] } = node as { readonly children?: readonly unknown[] }; // any node of the tree
  return children.map((child) => String((child as { readonly data?: unknown }).data ?? '')).join('');
}

function addressIn(raw: string): readonly string[] {
  const text = raw.trim();
  const url = text.length > LONGEST || !/^https?:\/\//i.test(text) ? null : URL.parse(text);
  if (!url) return [];
  url.hash = '';
  return [url.href];
}

/** Without a prefix: `sm:url` is a url where the file names its words so. */
function localName({ name }: TreeElement): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
