/** Addresses of one file that are read. */
const MOST = 50_000;
const LONGEST = 4_000;

/** A comment, a CDATA section or a tag; what is not closed ends with the file. Whatever the text, each letter of it is looked at once. */
const MARK = /<!--[^]*?(?:-->|$)|<!\[CDATA\[([^]*?)(?:\]\]>|$)|<([/?!]?)([^\s<>/]*)[^<>]*>?/g;

/** What a file of a sitemap lists: pages, and further files of it. Absolute http(s) addresses without fragment, in its order, repeats kept. */
export interface SitemapFile { readonly pages: readonly string[]; readonly sitemaps: readonly string[] }

/**
 * Reads a sitemap: a list of pages or an index of further files, in XML, or plain text with an address a line. Pure and total: what is
 * broken, cut off or no sitemap at all gives what addresses stand in it, an HTML page none. Entities of the file's own are not followed.
 * Linear in the text, and no tree is built: files made to be deep, or wide, are only long.
 */
export function readSitemap(text: string): SitemapFile {
  const start = text.slice(0, 2_000).trimStart();
  if (!start.startsWith('<')) return { pages: text.split(/\r?\n/, MOST).flatMap(addressIn), sitemaps: [] };
  if (!/<(\w+:)?(urlset|sitemapindex)[\s>]/i.test(text.slice(0, 20_000))) return { pages: [], sitemaps: [] };
  const found = { url: [] as string[], sitemap: [] as string[] };
  for (const { kind, loc } of entriesOf(text)) if (found[kind].length < MOST) found[kind].push(...addressIn(loc));
  return { pages: found.url, sitemaps: found.sitemap };
}

interface Entry { readonly kind: 'url' | 'sitemap'; readonly loc: string }

/** Of each entry its own first address as it is written, not that of a picture or of another language in it. */
function* entriesOf(text: string): Generator<Entry> {
  let [kind, depth, loc, from]: [Entry['kind'] | null, number, string | null, number] = [null, 0, null, 0];
  for (const { 0: mark, 1: verbatim, 2: sign, 3: name = '', index } of text.matchAll(MARK)) {
    if (loc !== null) loc += unescaped(text.slice(from, index)) + (verbatim ?? '');
    from = index + mark.length;
    if (sign === undefined || sign === '?' || sign === '!') continue;
    const [local, isStart, isEmpty] = [localName(name), sign === '', mark.endsWith('/>')];
    if (local === 'url' || local === 'sitemap') [kind, depth, loc] = [isStart && !isEmpty ? local : null, 0, null];
    else if (kind === null || isEmpty) continue;
    else if (isStart) [depth, loc] = [depth + 1, depth === 0 && local === 'loc' ? '' : loc];
    else {
      depth = Math.max(0, depth - 1);
      if (depth > 0 || local !== 'loc' || loc === null) continue;
      yield { kind, loc };
      [kind, loc] = [null, null];
    }
  }
}

const LETTERS: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', '\'']]);

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (all, decimal?: string, hex?: string, name?: string) => {
    const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? '', 16);
    return LETTERS.get(name ?? '') ?? (code <= 0x10ffff ? String.fromCodePoint(code) : all);
  });
}

function addressIn(raw: string): readonly string[] {
  const text = raw.trim();
  const url = text.length > LONGEST || !/^https?:\/\//i.test(text) ? null : URL.parse(text);
  if (!url) return [];
  url.hash = '';
  return [url.href];
}

/** Without a prefix: `sm:url` is a url where the file names its words so. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
