/** A start tag: its name and its attributes, all in lower case. */
export interface Tag { readonly name: string; readonly attributes: ReadonlyMap<string, string> }

const start = /<([a-z][a-z0-9:-]*)/gi;
const attribute = /\s*\/?\s*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s"'=<>`]+)))?/gy;

/** The start tags in a piece of markup that may be cut off anywhere, in their order. What stands in the values of attributes is none. */
export function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  for (let at = 0; at < html.length;) {
    start.lastIndex = at;
    const open = start.exec(html);
    if (open === null) break;
    const attributes = new Map<string, string>();
    at = start.lastIndex;
    for (;;) {
      attribute.lastIndex = at;
      const found = attribute.exec(html);
      if (found === null || found[0].length === 0) break;
      const name = (found[1] ?? '').toLowerCase();
      if (!attributes.has(name)) attributes.set(name, (found[2] ?? found[3] ?? found[4] ?? '').toLowerCase());
      at = attribute.lastIndex;
    }
    tags.push({ name: (open[1] ?? '').toLowerCase(), attributes });
  }
  return tags;
}
