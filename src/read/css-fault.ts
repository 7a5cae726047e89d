const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/**
 * Why a text can be no CSS selector, or null: brackets and quotes that do not close, a combinator with nothing beside it, rules or XPath.
 * No parser: a browser has the last word.
 */
export function cssFault(css: string): string | null {
  const text = css.trim();
  if (/^(\/|\.\/|xpath=|text=)/.test(text)) return 'expected a CSS selector, like form#find button';
  const bare = withoutQuotes(text);
  if (bare === null) return 'no CSS selector: a quote is not closed';
  if (/[{};]/.test(bare)) return 'expected a CSS selector, without { } and ;';
  if (!isBalanced(bare)) return 'no CSS selector: a bracket is not closed';
  if (/^[>+~,]|[>+~,]$|[,>+][\s]*[,>+]|[.#](?![\w\\-]|\P{ASCII})|\[\s*\]|\(\s*\)|::?$/u.test(bare)) return 'no CSS selector: something is missing beside a sign of it';
  return null;
}

/** Null where a quote does not close. */
function withoutQuotes(text: string): string | null {
  const bare = text.replace(/\\./g, 'x').replace(/"[^"]*"|'[^']*'/g, 'x');
  return /["']/.test(bare) ? null : bare;
}

function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const sign of text) {
    const closing = CLOSING[sign];
    if (closing !== undefined) open.push(closing);
    else if ((sign === ')' || sign === ']') && open.pop() !== sign) return false;
  }
  return open.length === 0;
}
