const MOST = 2_000;
const START = /<\/?[a-z]/gi;
const NAME = /[^\t\n\f\r />]*/y;
/** As the HTML standard reads one: quotes only count after `=`, and no blank is needed after a quoted value. */
const ATTRIBUTE = /[\t\n\f\r /]*[^\t\n\f\r />][^\t\n\f\r />=]*(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\t\n\f\r >"'][^\t\n\f\r >]*)?)?/y;

/**
 * Whether anything that could be a tag, scripts and comments included, has more than 2,000 attributes: a parser compares each with all
 * before it. True also for tags so much inside each other's quotes that to look would take more than linear time.
 */
export function manyAttributes(html: string): boolean {
  let left = html.length * 10 + 100_000;
  for (const { index, 0: start } of html.matchAll(START)) {
    const end = tagEnd(html, index + start.length);
    if (end === null) return true;
    left -= end - index;
    if (left < 0) return true;
  }
  return false;
}

/** Where the attributes of the tag end, or null where there are too many. */
function tagEnd(html: string, from: number): number | null {
  NAME.lastIndex = from;
  NAME.test(html);
  let at = NAME.lastIndex;
  for (let count = 0; count <= MOST; count += 1) {
    ATTRIBUTE.lastIndex = at;
    if (!ATTRIBUTE.test(html)) return at;
    at = ATTRIBUTE.lastIndex;
  }
  return null;
}
