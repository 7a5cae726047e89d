import type { Failure } from '../model/failure.ts';
import { alive, formAt, ruleBy } from './act-alive.ts';
import { actAndArrive, halt } from './act-arrive.ts';
import { unusable, type Grip } from './act-press.ts';
import { failure } from './failure.ts';
import { shown } from './find-node.ts';
import type { FieldSeen } from './form-page.ts';
import { mayAsk, mayFill, personalIn } from './form-rule.ts';
import { holdBack } from './hold-back.ts';
import { ACT_MS, isOpen, type Live } from './live.ts';
import { seal } from './hold-back.ts';
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
  if (is === 'secret') seal(live.page.context());
  noteFilled(stand, live, { text, is }, { ...(form.fields.find(({ isThis }) => isThis) ?? NO_FIELD), aka: name });
  const after = form.fields.map((field) => (field.isThis ? { ...field, value: text, isDefault: false } : field));
  const held = mayAsk({ ...form, fields: after }, ruleBy(stand));
  return actAndArrive(stand, live, { control: element, held, used, what: `filling in “${shown(name)}”`, doing: () => element.fill(text, { timeout: ACT_MS }) });
}

/** A field that is none by its tag: what it is called is all that is known. */
const NO_FIELD: FieldSeen = { type: 'text', name: '', label: '', autocomplete: '', value: '', isDefault: false, isSeen: true, isThis: true };

/**
 * Remembers what is written. What is about a person stays so for the rest of the journey, wherever it stands later, and no request takes it
 * along. `aka`: what the browser itself calls the field, which no script of the page can change.
 */
function noteFilled({ filled }: Stand, { page }: Live, { text, is }: Value, { aka, ...field }: FieldSeen & { readonly aka: string }): void {
  const about = is === 'secret' ? null : personalIn(field, text) ?? personalIn({ ...field, label: aka }, text);
  if (about === null && filled.get(text) !== 'personal') filled.set(text, is);
  if (about === null) return;
  filled.set(text, 'personal');
  // A few free words may be part of any address.
  if (about !== 'free words' || text.length > 12) holdBack(page.context(), [text]);
}
