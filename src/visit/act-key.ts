import type { ElementHandle } from 'playwright';
import { alive, formAt, ruleBy } from './act-alive.ts';
import { actAndArrive } from './act-arrive.ts';
import { refusal, type Grip } from './act-press.ts';
import { shown } from './find-node.ts';
import { mayAsk } from './form-rule.ts';
import { answerOf, isOpen, type Live } from './live.ts';
import { readNodes, type PageNode } from './nodes.ts';
import { blame, type Stand } from './stand.ts';
import type { StepResult } from './steps/define-step.ts';

/** Strikes a key so many times, and tells what has the focus then. What sends a form by Enter or a space is held by the same rule as a press. */
export async function strike(stand: Stand, chord: string, times: number): Promise<StepResult> {
  let result: StepResult = { outcome: 'done' };
  for (let n = 0; n < times && result.outcome === 'done'; n += 1) result = await strikeOnce(stand, chord);
  if (result.outcome !== 'done' || stand.state.live === null) return result;
  const focus = await focusOn(stand, stand.state.live);
  return { ...result, detail: [focus, result.detail ?? ''].filter((part) => part !== '' && part !== 'the page stays as it is').join('; ') };
}

async function strikeOnce(stand: Stand, chord: string): Promise<StepResult> {
  const live = await alive(stand);
  if (!isOpen(live)) return blame(live);
  const element = await answerOf(stand.seat, () => focused(live));
  const how = chord === 'Enter' ? 'Enter' : chord === 'Space' ? 'press' : 'other';
  const grip: Grip = { element, name: chord, isDisabled: false, used: {} };
  const no = how === 'other' ? null : await refusal(stand, live, grip, how);
  if (no !== null) return no;
  const held = mayAsk(await formAt(stand, element, how), ruleBy(stand));
  return actAndArrive(stand, live, { control: element, held, used: {}, what: `the key ${chord}`, doing: () => live.page.keyboard.press(chord) });
}

/** What has the focus; the page itself where nothing has. */
async function focused({ page }: Live): Promise<ElementHandle> {
  const handle = await page.evaluateHandle(() => {
    let one: Element = document.activeElement ?? document.documentElement;
    while (one.shadowRoot?.activeElement != null) one = one.shadowRoot.activeElement;
    return one;
  });
  return handle;
}

async function focusOn({ seat }: Stand, { page }: Live): Promise<string> {
  const snapshot = await answerOf(seat, async () => {
    const at = page.locator(':focus').last();
    return (await at.count()) === 0 ? '' : at.ariaSnapshot({ timeout: 2000 }).catch(() => '');
  });
  const [node] = readNodes(snapshot, Infinity).nodes;
  return node === undefined ? 'nothing on the page has the focus' : `the focus is on ${saidOf(node)}`;
}

function saidOf({ role, name, text }: PageNode): string {
  const words = shown(name || text);
  return words === '' ? `a ${role} without a name` : `the ${role} “${words}”`;
}
