import type { Memory } from './page-visible.ts';
import type { FieldKit } from './page-fields.ts';

/** Functions that run inside the page: fields that belong together, and what tells what they are about. */

/** Runs in the page: groups of radio buttons, of boxes, and dates in parts, at most 30. */
export function collectChoices(memory: Memory, kit: FieldKit & ChoiceKit): unknown[] {
  const fields = kit.shownFields(400, memory, kit);
  const groups = [...kit.byName(fields, 'radio'), ...kit.boxesTogether(fields, kit), ...kit.datesIn(fields, kit)];
  return groups.slice(0, 30).map(({ kind, members }) => kit.choiceFact(kind, members, memory, kit));
}

/** Radio buttons of one name in one form. */
export function byName(fields: readonly HTMLInputElement[], type: string): { kind: string; members: HTMLInputElement[] }[] {
  const groups = new Map<string, HTMLInputElement[]>();
  const forms = Array.from(document.forms);
  for (const field of fields) {
    if (field.type !== type || field.name === '') continue;
    const key = `${field.form ? forms.indexOf(field.form) : -1} ${field.name}`;
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  return [...groups.values()].filter((members) => members.length > 1).map((members) => ({ kind: type, members }));
}

/** Three boxes or more in a row, nothing else to fill in between them. */
export function boxesTogether(fields: readonly HTMLInputElement[], kit: FieldKit & ChoiceKit): { kind: string; members: HTMLInputElement[] }[] {
  const runs: HTMLInputElement[][] = [];
  for (const [n, field] of fields.entries()) {
    const last = fields[n - 1];
    if (field.type !== 'checkbox') continue;
    const run = runs.at(-1);
    const isNext = last?.type === 'checkbox' && last.form === field.form && !kit.isParted(last, field, kit);
    if (run && isNext) run.push(field);
    else runs.push([field]);
  }
  return runs.filter((members) => members.length > 2).map((members) => ({ kind: 'checkbox', members }));
}

/** Whether a heading or a legend stands between the two. */
export function isParted(one: Element, other: Element, kit: { commonOf: typeof commonOf }): boolean {
  const between = Array.from(kit.commonOf([one, other]).querySelectorAll('h1, h2, h3, h4, h5, h6, legend'));
  return between.some((part) => (one.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (other.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_PRECEDING) !== 0);
}

/** Day, month and year side by side. */
export function datesIn(fields: readonly HTMLInputElement[], kit: FieldKit): { kind: string; members: HTMLInputElement[] }[] {
  const part = (field: HTMLInputElement): string => /^(day|month|year|dd|mm|yyyy)\b/i.exec(kit.namingOf(field, kit).name)?.[1]?.toLowerCase() ?? '';
  return fields.flatMap((field, n) => {
    const members = [field, fields[n + 1], fields[n + 2]].filter((one) => one !== undefined);
    const said = members.map(part).join(' ');
    return said === 'day month year' || said === 'dd mm yyyy' ? [{ kind: 'date', members }] : [];
  });
}

/** The smallest element that holds them all. */
export function commonOf(members: readonly Element[]): Element {
  let common: Element | null = members[0]?.parentElement ?? null;
  while (common && !members.every((one) => common?.contains(one))) common = common.parentElement;
  return common ?? document.body;
}

/** What is told of one group. */
export function choiceFact(kind: string, members: readonly HTMLInputElement[], memory: Memory, kit: FieldKit & ChoiceKit): unknown {
  const [first] = members;
  if (first === undefined) return null;
  const common = kit.commonOf(members);
  const holders: Element[] = [];
  const grouping = 'fieldset, [role=group], [role=radiogroup]';
  for (let up = common.closest(grouping); up; up = up.parentElement?.closest(grouping) ?? null) holders.push(up);
  const [holder] = holders;
  const before = kit.questionOf(first, common, memory, kit);
  const isForAll = members.every((one) => kit.attrOf(one, 'aria-labelledby').includes(' ') || kit.referredOf(one, 'aria-describedby', kit).text !== '');
  return {
    spot: kit.spotOf(common === document.body || /^(?:form|main)$/.test(common.localName) ? first : common, kit), kind, count: members.length,
    name: holders.map((one) => kit.groupName(one, kit)).find((one) => one !== '') ?? '',
    holder: holder === undefined ? 'none' : holder.localName === 'fieldset' ? 'fieldset' : 'role',
    hasEmptyLegend: holder !== undefined && holder.localName === 'fieldset' && kit.groupName(holder, kit) === '',
    question: before?.text ?? '', questionAs: before?.in.closest('h1, h2, h3, h4, h5, h6, [role=heading]') ? 'heading' : 'text',
    isToldEach: isForAll || common.closest('table, [role=grid], [role=table], [role=listbox], [role=tree], [role=menu]') !== null,
  };
}

/** Words right before the first of a group, outside of its own label, close by and short enough for a question. */
export function questionOf(first: HTMLInputElement, common: Element, memory: Memory, kit: FieldKit): { text: string; in: Element } | null {
  const label = first.labels?.[0];
  const from = label && label.contains(first) ? label : label && (label.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) ? label : first;
  const before = kit.beforeOf(from, memory, kit);
  if (before === null || before.text.length > 200 || before.in.closest('button, a, nav, header')) return null;
  const words = before.in === common || before.in.contains(first) ? before.text : kit.wordsOf(before.in);
  const gap = kit.rectOf(first).top - kit.rectOf(before.in).bottom;
  return before.in.contains(first) || gap < 80 ? { text: words.length > 200 ? before.text : words, in: before.in } : null;
}

export const choiceFunctions = [collectChoices, byName, boxesTogether, isParted, datesIn, commonOf, choiceFact, questionOf];

interface ChoiceKit {
  readonly byName: typeof byName;
  readonly boxesTogether: typeof boxesTogether;
  readonly isParted: typeof isParted;
  readonly datesIn: typeof datesIn;
  readonly commonOf: typeof commonOf;
  readonly choiceFact: typeof choiceFact;
  readonly questionOf: typeof questionOf;
}
