import type { ElementHandle } from 'playwright';
import { alive, formAt, ruleBy } from './act-alive.ts';
import { actAndArrive, halt, type Used } from './act-arrive.ts';
import { failure } from './failure.ts';
import { shown } from './find-node.ts';
import { mayAsk, mayPress, wantsPassword } from './form-rule.ts';
import { ACT_MS, answerOf, isOpen, type Live } from './live.ts';
import { isFree } from './menu-page.ts';
import { blame, type Stand } from './stand.ts';
import type { StepResult } from './steps/define-step.ts';
import { wantsAccount } from './wants-account.ts';

/** A control that was found, ready to be used. */
export interface Grip { readonly element: ElementHandle; readonly name: string; readonly isDisabled: boolean; readonly used: Used }

/** Presses a control as a person does, unless that would send what may not be sent. */
export async function pressIt(stand: Stand, grip: Grip): Promise<StepResult> {
  const live = await alive(stand);
  if (!isOpen(live)) return { ...blame(live), ...grip.used };
  const { element, name, used } = grip;
  const no = (await unusable(stand, grip)) ?? (await refusal(stand, live, grip, 'press'));
  if (no !== null) return no;
  stand.clicks += 1;
  const held = mayAsk(await formAt(stand, element, 'press'), ruleBy(stand));
  const what = `the press on “${shown(name)}”`;
  return actAndArrive(stand, live, { control: element, held, used, what, doing: () => element.click({ timeout: ACT_MS }) });
}

/** Why a person cannot use the control, as the step's result; or null. */
export async function unusable(stand: Stand, { element, name, isDisabled, used }: Grip): Promise<StepResult | null> {
  const { seat, errand: { visit } } = stand;
  const no = (why: string): StepResult => ({ outcome: 'not-found', detail: `“${shown(name)}” is on the page, but ${why}`, lack: 'target', ...used });
  if (isDisabled) return no('is disabled');
  const free = await answerOf(seat, () => (element as ElementHandle<HTMLElement>).evaluate(isFree, 5)); // everything in the tree is one
  return free ? null : no(`cannot be used on a ${visit.device}: it is not to be seen, or something lies over it`);
}

/** Why using the control is refused because of the form that it would send; noted, and null where it may be used. */
export async function refusal(stand: Stand, live: Live, { element, name, used }: Grip, how: 'press' | 'Enter'): Promise<StepResult | null> {
  const form = await formAt(stand, element, how);
  if (form.sends && wantsPassword(form)) {
    const detail = 'the form asks for a password: going on needs an account';
    return wantsAccount(stand) ? { outcome: 'not-found', detail, lack: 'account', ...used } : halt(failure('unsafe', detail), used);
  }
  const why = mayPress(form, ruleBy(stand));
  if (why === null) return null;
  const [method, url] = [form.method.toUpperCase(), (form.action || live.page.url()).slice(0, 500)];
  stand.notes.refused(method, url);
  stand.seat.by.tell({ type: 'request-refused', site: stand.seat.site.id, method, url, because: 'unsafe' });
  return halt(failure('unsafe', `“${shown(name)}” was not ${how === 'press' ? 'pressed' : 'sent by Enter'}: ${why}`), used);
}
