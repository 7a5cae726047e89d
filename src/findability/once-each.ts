/** Texts kept at once; longer ones are read anew, so that what is kept stays small. */
const mostKept = 100_000;
const longestKept = 300;

/** The same function of a text, worked out once a text: menus name the same addresses on every page. For functions that depend on nothing else. */
export function onceEach<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly is: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.is;
    const is = of(text);
    if (known.size >= mostKept) known.clear();
    if (text.length <= longestKept) known.set(text, { is });
    return is;
  };
}
