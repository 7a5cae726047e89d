import type { Failure } from '../model/failure.ts';
import { alive, formAt, ruleBy } from './act-alive.ts';
import { actAndArrive, halt } from './act-arrive.ts';
import { unusable, type Grip } from './act-press.ts';
import { failure } from './failure.ts';
import { shown } from './find-node.ts';
import { mayAsk, mayFill } from './form-rule.ts';
import { ACT_MS, isOpen } from './live.ts';
import { hidePage } from './seen.ts';
import { blame, type Stand } from './stand.ts';
import type { StepResult } from './steps/define-step.ts';
import { wantsAccount } from './wants-account.ts';

/** What is to stand in a field; a secret is never told. */
export interface Value { readonly text: string; readonly is: 'public' | 'secret' }

/** What stands for a value as a script has it: a secret is read from the environment now, everything else is as written. */
export function valueOf({ errand, seat }: Stand, written: string): Value | Failure {
  const secret = seat.by.secrets.reveal(written, errand);
  if (secret === null) return { text: written, is: 'public' };
  return 'kind' in secret ? secret : { text: secret.value, is: 'secret' };
}

/** Puts a value into a field, in place of what stands there. Nothing leaves the page by it but what the form rule lets through. */
export async function fillIt(stand: Stand, grip: Grip, { text, is }: Value): Promise<StepResult> {
  const live = await alive(stand);
  if (!isOpen(live)) return { ...blame(live), ...grip.used };
  const { element, name, used } = grip;
  const before = await unusable(stand, grip);
  if (before !== null) return before;
  const form = await formAt(stand, element, 'other');
  const type = form.fields.find(({ isThis }) => isThis)?.type ?? '';
  const why = mayFill({ type }, is);
  if (type === 'password' && why !== null && wantsAccount(stand)) return { outcome: 'not-found', detail: `“${shown(name)}” was not filled in: ${why}`, lack: 'account', ...used };
  if (why !== null) return halt(failure('unsafe', `“${shown(name)}” was not filled in: ${why}`), used);
  if (is === 'secret' && form.action !== '' && form.method === 'get') return halt(failure('unsafe', `“${shown(name)}” was not filled in: its form would send the secret in an address`), used);
  if (is === 'secret') hidePage(live.page);
  stand.filled.set(text, is);
  const after = form.fields.map((field) => (field.isThis ? { ...field, value: text, isDefault: false } : field));
  const held = mayAsk({ ...form, fields: after }, ruleBy(stand));
  return actAndArrive(stand, live, { control: element, held, used, what: `filling in “${shown(name)}”`, doing: () => element.fill(text, { timeout: ACT_MS }) });
}
