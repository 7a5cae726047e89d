import type { FormKit } from './form-errors-page.ts';

/* Functions that run inside the page (see isolated.ts), about what a form said when it was pressed empty. */

export interface FieldAnswer {
  readonly n: number; readonly label: string; readonly isRequired: boolean; readonly near: string; readonly tied: string;
  readonly isNamed: boolean; readonly isLinked: boolean; readonly isInvalid: boolean; readonly hasSign: boolean;
}
interface Kit extends FormKit { readonly answerFor: typeof answerFor; readonly blockAround: typeof blockAround; readonly plainWords: typeof plainWords; readonly isBeside: typeof isBeside }

/** What each field was told by what is new on the page; `said` is what an alert said. */
export function answersOf({ fields, news, said }: { fields: readonly number[]; news: readonly number[]; said: string }, kit: Kit): { fields: readonly FieldAnswer[]; isAnnounced: boolean; focus: 'message' | 'field' | 'elsewhere' } {
  const { things } = kit.trialOf();
  const all = fields.flatMap((n) => things[n] ?? []);
  const fresh = news.flatMap((n) => things[n] ?? []);
  const focused = kit.focusedNow();
  const live = '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=alertdialog], output, dialog';
  return {
    fields: all.map((field) => ({ n: kit.numberOf(field, kit), ...kit.answerFor(field, all, fresh, said, kit) })),
    isAnnounced: said !== '' || fresh.some((one) => one.closest(live) !== null),
    focus: focused === null ? 'elsewhere' : all.some((one) => one === focused || ((one as HTMLInputElement).name !== '' && (one as HTMLInputElement).name === (focused as HTMLInputElement).name)) ? 'field' // a field has a name
      : fresh.some((one) => focused.contains(one) || one.contains(focused)) ? 'message' : 'elsewhere',
  };
}

export function answerFor(field: Element, all: readonly Element[], fresh: readonly Element[], said: string, kit: Kit): Omit<FieldAnswer, 'n'> {
  const label = kit.labelOf(field);
  const group = field.closest('fieldset, [role=radiogroup], [role=group]');
  const isOnly = group !== null && all.every((one) => one === field || !group.contains(one));
  const ids = [field, ...(group === null ? [] : [group])].flatMap((one) => `${one.getAttribute('aria-describedby') ?? ''} ${one.getAttribute('aria-errormessage') ?? ''} ${one.getAttribute('aria-labelledby') ?? ''}`.split(/\s+/));
  const ties = [...ids.flatMap((id) => (id === '' ? [] : document.getElementById(id) ?? [])), ...Array.from((field as HTMLInputElement).labels ?? []), ...(group?.querySelector('legend') ? [group.querySelector('legend') as Element] : [])]; // only fields are asked for; it is there
  const words = (list: readonly Element[]): string => list.map((one) => kit.ownWords(one)).filter((one) => one !== '').join(' ').slice(0, 200);
  const tied = fresh.filter((one) => ties.some((tie) => tie.contains(one) || one.contains(tie)));
  const block = kit.blockAround(isOnly ? group : field, all, field);
  const near = fresh.filter((one) => !tied.includes(one) && block.contains(one) && !one.matches('input, select, textarea'));
  const links = fresh.filter((one) => one.matches('a[href*="#"]')).map((one) => (one.getAttribute('href') ?? '').replace(/^.*#/, ''));
  const targets = [field, ...(group === null ? [] : [group]), ...Array.from(block.querySelectorAll('[id]'))].map((one) => one.getAttribute('id') ?? '');
  // What a label says before its first bracket, star or colon; without its commonest words.
  const core = kit.plainWords(label.replace(/[(*:?].*$/, '')).replace(/^(?:your|what is your|what s your|enter|please|the) /, '');
  const told = kit.plainWords(`${words(fresh.filter((one) => !near.includes(one)))} ${said}`.slice(0, 2000));
  return {
    label, isRequired: kit.isNeeded(field, kit), near: words(near), tied: words(tied),
    isNamed: core.length > 1 && (told.includes(core) || core.split(' ').filter((word) => word.length > 4).some((word) => told.includes(word))),
    isLinked: links.some((id) => id !== '' && targets.includes(id)), isInvalid: field.getAttribute('aria-invalid') === 'true',
    hasSign: fresh.some((one) => block.contains(one) && one.matches('img, svg')) || block.querySelector('svg, img, [class*=icon]') !== null,
  };
}

/** The widest block around the field that holds no other field of the form, and at least what is right beside it. */
export function blockAround(of: Element, all: readonly Element[], field: Element): Element {
  let block = of;
  for (let up = of.parentElement; up && up !== document.body && !up.matches('form, main'); up = up.parentElement) {
    if (all.some((one) => one !== field && up.contains(one))) break;
    block = up;
  }
  return block;
}

export function plainWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/**
 * New words right beside each field that stand in no block of its own: in the same line, or next to it. Words beside several fields are the
 * last one's where each of the others has words of its own, else nobody's: they may be about the whole form.
 */
export function besideFields({ fields, news }: { fields: readonly number[]; news: readonly number[] }, kit: Kit): readonly string[] {
  const { things } = kit.trialOf();
  const all = fields.map((n) => things[n]);
  const messages = news.flatMap((n) => things[n] ?? []).filter((one) => !one.matches('input, select, textarea'))
    .map((one) => ({ one, beside: all.filter((field) => field !== undefined && kit.isBeside(field, one, kit)) }));
  const owners = new Set(messages.map(({ beside }) => beside.at(-1)));
  const told = messages.filter(({ beside }) => beside.slice(0, -1).every((field) => owners.has(field)));
  return all.map((field) => told.filter(({ beside }) => field !== undefined && beside.at(-1) === field).map(({ one }) => kit.ownWords(one)).join(' ').trim().slice(0, 200));
}

export function isBeside(field: Element, other: Element, { rectOf }: Pick<FormKit, 'rectOf'>): boolean {
  const [box, { left, right, top, bottom }] = [rectOf(field), rectOf(other)];
  const isInLine = Math.min(bottom, box.bottom) - Math.max(top, box.top) > 4 && left - box.right < 300 && box.left - right < 300;
  const isUnder = Math.min(right, box.right) - Math.max(left, box.left) > 10 && top - box.bottom < 30 && box.top - bottom < 50;
  // A summary over the first field is beside it too, but stands before its label or in another block.
  const label = (field as HTMLInputElement).labels?.[0] ?? field; // only fields are asked for
  return (isInLine || isUnder) && field.parentElement?.contains(other) === true && (label.compareDocumentPosition(other) & 4) !== 0;
}

export const answerFunctions = [answersOf, answerFor, blockAround, plainWords, besideFields, isBeside];
