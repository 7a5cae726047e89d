interface Kept { sheets: CSSStyleSheet[]; letters: [HTMLElement, string | null][] }

/** Runs in the page: nothing glides from one state to the next, and what the sheet says holds until it is taken away. */
export function wear(css: string): void {
  const kept = globalThis as { toptasksWorn?: Kept['sheets'] }; // kept in our own world
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  // An element of the page may have that id, and answers for it until we have our own.
  kept.toptasksWorn = [...(Object.hasOwn(globalThis, 'toptasksWorn') ? kept.toptasksWorn ?? [] : []), sheet];
}

/** Runs in the page: takes the last sheet away again. */
export function takeOff(): void {
  const kept = globalThis as { toptasksWorn?: Kept['sheets'] }; // kept in our own world
  const last = kept.toptasksWorn?.pop();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== last);
}

/** Runs in the page: every letter twice as large as it was computed, lines with them, as a browser does that makes only text larger. */
export function enlargeLetters(most: number): void {
  const all = [document.documentElement, ...Array.from(document.querySelectorAll<HTMLElement>('body, body *')).slice(0, most)]
    .filter((one) => one instanceof HTMLElement && !one.matches('script, style, br, template'));
  const sizes = all.map((one) => { const { fontSize, lineHeight } = getComputedStyle(one); return [Number.parseFloat(fontSize), Number.parseFloat(lineHeight)] as const; });
  const letters: Kept['letters'] = all.map((one) => [one, Element.prototype.getAttribute.call(one, 'style')]);
  all.forEach((one, n) => {
    const [size, line] = sizes[n] ?? [0, 0];
    one.style.setProperty('font-size', `${size * 2}px`, 'important');
    if (!Number.isNaN(line)) one.style.setProperty('line-height', `${line * 2}px`, 'important');
  });
  Object.assign(globalThis, { toptasksLetters: letters });
}

/** Runs in the page: letters as they were. */
export function shrinkLetters(): void {
  const { toptasksLetters } = globalThis as { toptasksLetters?: Kept['letters'] }; // kept in our own world
  for (const [one, style] of toptasksLetters ?? []) {
    if (style === null) Element.prototype.removeAttribute.call(one, 'style');
    else Element.prototype.setAttribute.call(one, 'style', style);
  }
}
