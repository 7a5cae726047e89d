/** Functions that run inside the page: words, and what names a field. */

/** All text of a node, in one line, at most 400 characters. */
export function wordsOf(node: Node): string {
  const text = (Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get?.call(node) as string | null) ?? ''; // the getter's own type
  return text.slice(0, 4000).replace(/\s+/g, ' ').trim().slice(0, 400);
}

/** An attribute, trimmed and in one line; '' where it is absent. By Element's own method: a form's field may be called `getAttribute`. */
export function attrOf(element: Element, name: string): string {
  return (Element.prototype.getAttribute.call(element, name) ?? '').replace(/\s+/g, ' ').trim();
}

/** Words of the elements that an attribute names by their ids. */
export function referredOf(element: Element, attribute: string, kit: Reader): { text: string; elements: Element[] } {
  const ids = kit.attrOf(element, attribute).split(' ').filter((id) => id !== '');
  const elements = ids.map((id) => Document.prototype.getElementById.call(document, id)).filter((one) => one !== null);
  return { text: elements.map((one) => kit.attrOf(one, 'aria-label') || kit.wordsOf(one)).join(' ').trim(), elements };
}

/** Words of a label without those of the fields in it; pictures by their alternative text. */
export function labelWords(label: Element, kit: Reader): string {
  const named = kit.attrOf(label, 'aria-label');
  if (named !== '') return named;
  const copy = Node.prototype.cloneNode.call(label, true) as Element; // a clone of an element is an element
  for (const one of Array.from(copy.querySelectorAll('select, textarea, script, style, template'))) one.remove();
  const pictures = Array.from(copy.querySelectorAll('img[alt], [aria-label]')).map((one) => kit.attrOf(one, 'aria-label') || kit.attrOf(one, 'alt'));
  return [kit.wordsOf(copy), ...pictures].filter((one) => one !== '').join(' ');
}

/** What names a field, and from where. */
export function namingOf(field: Element, kit: WordingKit): { name: string; from: string; by: Element[] } {
  const labelled = kit.referredOf(field, 'aria-labelledby', kit);
  if (labelled.text !== '') return { name: labelled.text, from: 'labelledby', by: labelled.elements };
  const own = kit.attrOf(field, 'aria-label');
  if (own !== '') return { name: own, from: 'aria-label', by: [] };
  const labels = Array.from((field as HTMLInputElement).labels ?? []); // absent from what cannot be labelled
  const text = labels.map((label) => kit.labelWords(label, kit)).join(' ').trim();
  if (text !== '') return { name: text, from: 'label', by: labels };
  for (const from of ['title', 'placeholder']) {
    if (kit.attrOf(field, from) !== '') return { name: kit.attrOf(field, from), from, by: [] };
  }
  return { name: '', from: 'none', by: [] };
}

/** Name of a group around a field: its legend or what ARIA says; null where the element groups nothing. */
export function groupName(group: Element, kit: WordingKit): string {
  const told = kit.referredOf(group, 'aria-labelledby', kit).text || kit.attrOf(group, 'aria-label');
  if (told !== '') return told;
  const legend = group.localName === 'fieldset' ? Array.from(group.children).find((one) => one.localName === 'legend') : undefined;
  return (legend ? kit.labelWords(legend, kit) : '') || kit.attrOf(group, 'title');
}

/** What has to be sent along for them to run. */
export const wordingFunctions = [wordsOf, attrOf, referredOf, labelWords, namingOf, groupName];

interface Reader { readonly wordsOf: typeof wordsOf; readonly attrOf: typeof attrOf }

/** The same, as functions in the page get them. */
export interface WordingKit {
  readonly wordsOf: typeof wordsOf;
  readonly attrOf: typeof attrOf;
  readonly referredOf: typeof referredOf;
  readonly labelWords: typeof labelWords;
  readonly namingOf: typeof namingOf;
  readonly groupName: typeof groupName;
}
