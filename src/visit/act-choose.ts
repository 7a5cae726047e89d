import type { ElementHandle } from 'playwright';
import { alive, formAt, ruleBy } from './act-alive.ts';
import { actAndArrive } from './act-arrive.ts';
import { unusable, type Grip } from './act-press.ts';
import { shown } from './find-node.ts';
import { mayAsk } from './form-rule.ts';
import { ACT_MS, answerOf, isOpen } from './live.ts';
import { blame, type Stand } from './stand.ts';
import type { StepResult } from './steps/define-step.ts';

/** Chooses a radio button, box or option. A form that sends itself on that is held by the same rule as a button that sends. */
export async function chooseIt(stand: Stand, grip: Grip): Promise<StepResult> {
  const live = await alive(stand);
  if (!isOpen(live)) return { ...blame(live), ...grip.used };
  const { element, name, used } = grip;
  const choice = await answerOf(stand.seat, () => element.evaluate(choiceOf));
  // An option in a closed list is not to be seen; the list is.
  const hand = choice.kind === 'option' ? await parentOf(element) : choice.kind === 'box' ? await labelOf(element) : element;
  const no = await unusable(stand, { ...grip, element: hand });
  if (no !== null) return no;
  if (choice.value !== '' && !stand.filled.has(choice.value)) stand.filled.set(choice.value, 'public');
  if (choice.isChosen) return { outcome: 'done', detail: 'it was chosen already', ...used };
  const held = mayAsk(await formAt(stand, hand, 'other'), ruleBy(stand));
  const patience = { timeout: ACT_MS };
  const doing = async (): Promise<unknown> => (choice.kind === 'option' ? hand.selectOption({ index: choice.index }, patience) : hand.click(patience));
  return actAndArrive(stand, live, { control: hand, held, used, what: `choosing “${shown(name)}”`, doing });
}

interface Choice { readonly kind: 'option' | 'box' | 'other'; readonly value: string; readonly index: number; readonly isChosen: boolean }

/** Runs in the page. */
function choiceOf(one: Node): Choice {
  if (one instanceof HTMLOptionElement) {
    return { kind: 'option', value: one.value, index: one.index, isChosen: one.selected && one.closest('select')?.multiple === true };
  }
  const isBox = one instanceof HTMLInputElement && /^(checkbox|radio)$/.test(one.type);
  if (isBox) return { kind: 'box', value: one.value || 'on', index: 0, isChosen: one.checked };
  const state = one instanceof Element ? one.getAttribute('aria-checked') ?? one.getAttribute('aria-selected') : null;
  return { kind: 'other', value: '', index: 0, isChosen: state === 'true' };
}

async function parentOf(option: ElementHandle): Promise<ElementHandle> {
  const list = await option.evaluateHandle((one) => (one instanceof Element ? one.closest('select') : null));
  return list.asElement() ?? option;
}

/** A box that is drawn by its label is pressed there, as a person does. */
async function labelOf(box: ElementHandle): Promise<ElementHandle> {
  const label = await box.evaluateHandle((one) => {
    if (!(one instanceof HTMLInputElement)) return null;
    const { left, top, width, height } = one.getBoundingClientRect();
    const isTiny = width < 5 || height < 5;
    const over = isTiny ? null : document.elementFromPoint(left + width / 2, top + height / 2);
    return over === one ? null : one.labels?.[0] ?? null;
  });
  return label.asElement() ?? box;
}
