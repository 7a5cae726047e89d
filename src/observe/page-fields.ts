import type { Memory, Visible } from './page-visible.ts';
import type { SpotKit } from './page-spot.ts';
import type { WordingKit } from './page-wording.ts';

/** Functions that run inside the page: its fields, and the words beside them. */

/** Fields that can be seen, or whose box is drawn over them by their label. */
export function shownFields(most: number, memory: Memory, kit: Visible): HTMLInputElement[] {
  const all = 'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea';
  return Array.from(document.querySelectorAll<HTMLInputElement>(all)).filter((field) => {
    if (Element.prototype.closest.call(field, '[aria-hidden=true], [inert]')) return false;
    if (field.type !== 'radio' && field.type !== 'checkbox') return kit.visibleEdges(field, memory) !== null;
    return field.checkVisibility({ visibilityProperty: true });
  }).slice(0, most);
}

/** The largest element around a field that holds no other field (buttons of one name are one); at most five steps up. */
export function wrapperOf(field: Element, kit: Visible): Element {
  const name = (field as HTMLInputElement).name;
  const others = `input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea`;
  const isOther = (one: Element): boolean => one !== field && !((one as HTMLInputElement).type === 'radio' && (one as HTMLInputElement).name === name);
  let wrapper = field;
  for (let n = 0; n < 5; n += 1) {
    const outer = kit.outerOf(wrapper);
    if (outer === null || /^(?:form|search|fieldset|header|footer|nav|aside|main|body|section|article|td|tr|table)$/.test(outer.localName)) return wrapper;
    if (Array.from(Element.prototype.querySelectorAll.call(outer, others)).some(isOther)) return wrapper;
    wrapper = outer;
  }
  return wrapper;
}

/** The last visible words before an element, no other field between, and the element that they stand in; at most four steps up. */
export function beforeOf(element: Element, memory: Memory, kit: Visible & WordingKit): { text: string; in: Element } | null {
  const fields = 'input:not([type=hidden]), select, textarea';
  const silent = /^(?:script|style|template|noscript)$/;
  let at: Node = element;
  for (let n = 0; n < 5; n += 1) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      const holder = before instanceof Element ? before : before.parentElement;
      if (before instanceof Element && (before.matches(fields) || before.querySelector(fields))) return null;
      const text = before instanceof Element || before instanceof Text ? kit.wordsOf(before) : '';
      if (text !== '' && holder && !silent.test(holder.localName) && kit.visibleEdges(holder, memory)) return { text, in: holder };
    }
    const outer = at.parentElement;
    if (outer === null || /^(?:form|main|body|section|article)$/.test(outer.localName)) return null;
    at = outer;
  }
  return null;
}

/** Words beside a field that look like help or an error and are tied to it by nothing. */
export function untiedOf(
  field: Element, wrapper: Element, tied: readonly Element[], memory: Memory, kit: FieldKit,
): { hint: string; error: string } {
  const found = { hint: '', error: '' };
  if (wrapper === field) return found;
  for (const one of Array.from(wrapper.querySelectorAll('p, span, div, small, em, strong, ul')).slice(0, 60)) {
    const isOther = one.querySelector('input, select, textarea, button, label, legend') ?? one.closest('label, legend, button, [role=alert], [aria-live], option, output');
    if (isOther) continue;
    const isTied = tied.some((other) => other === one || other.contains(one) || one.contains(other));
    const text = kit.wordsOf(one);
    if (isTied || text.length < 4 || text.length > 300 || !kit.visibleEdges(one, memory) || isHeardElsewhere(one, wrapper, text, kit)) continue;
    const mark = `${kit.attrOf(one, 'class')} ${kit.attrOf(one, 'id')}`;
    const isError = /(?:^|[\s_-])(?:error|invalid-feedback|invalid|field-validation-error|help-block-error)(?:$|[\s_-])/i.test(mark);
    const isHint = /(?:^|[\s_-])(?:hint|help|helptext|help-text|form-text|description|instructions?)(?:$|[\s_-])/i.test(mark)
      || /\b(?:for example|e\.g\.|such as|must (?:be|have|contain|include)|at least \d|in the format|dd ?[/.-] ?mm|no more than \d|up to \d+ (?:characters|words))/i.test(text);
    if (isError && found.error === '') found.error = text;
    else if (isHint && found.hint === '' && kit.gapBetween(one, field, kit) < 80) found.hint = text;
  }
  return found;
}

/** Words that are for the eyes only, because a live region beside them says the same: a count of the characters that are left. */
export function isHeardElsewhere(one: Element, wrapper: Element, text: string, kit: WordingKit): boolean {
  if (!one.closest('[aria-hidden=true]')) return false;
  return Array.from(wrapper.querySelectorAll('[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], output')).some((live) => kit.wordsOf(live) === text);
}

/** Pixels between two elements' boxes; 0 where they touch. */
export function gapBetween(one: Element, other: Element, kit: Visible): number {
  const [a, b] = [kit.rectOf(one), kit.rectOf(other)];
  const across = Math.max(0, a.left - b.right, b.left - a.right);
  const down = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.round(Math.hypot(across, down));
}

/** Legends around a field, outermost first, and the heading above it. */
export function aboutOf(field: Element, headings: readonly Element[], kit: WordingKit): string {
  const words: string[] = [];
  for (let up = field.closest('fieldset, [role=group]'); up && words.length < 3; up = up.parentElement?.closest('fieldset, [role=group]') ?? null) {
    words.unshift(kit.groupName(up, kit));
  }
  const above = headings.filter((one) => (one.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0).at(-1);
  return [above ? kit.wordsOf(above) : '', ...words].filter((one) => one !== '').join(' · ').slice(0, 300);
}

export const fieldFunctions = [shownFields, wrapperOf, beforeOf, untiedOf, isHeardElsewhere, gapBetween, aboutOf];

export type FieldKit = Visible & SpotKit & WordingKit & {
  readonly shownFields: typeof shownFields;
  readonly wrapperOf: typeof wrapperOf;
  readonly beforeOf: typeof beforeOf;
  readonly untiedOf: typeof untiedOf;
  readonly gapBetween: typeof gapBetween;
  readonly aboutOf: typeof aboutOf;
};
