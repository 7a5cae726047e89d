import { nodesOn } from './act-alive.ts';
import { printOf } from './act-arrive.ts';
import { actOn } from './act.ts';
import { hasAddress } from './address.ts';
import { isHeldByBrowser, markMainButton } from './empty-form-page.ts';
import { ACT_MS, answerOf, isOpen, openLive, type Live } from './live.ts';
import { lookAlive } from './look-alive.ts';
import type { Stand } from './stand.ts';
import type { StepResult } from './steps/define-step.ts';

const HELD = 'a form that was pressed empty would have been sent';

/**
 * Opens the page where a journey stands once more, on a page of its own, and presses its main form's button with nothing filled in; nothing
 * leaves that page meanwhile. Where the page itself answers (in words, or the browser at the first field that is wrong), that state is
 * looked at and marked `errors`. Where it would have sent, that is all that is told.
 */
export async function pressEmpty(stand: Stand, what: string): Promise<StepResult> {
  const { seat, looks, errand: { visit }, state } = stand;
  const { look } = state;
  const untried = 'how the form answers when it is pressed empty was not tried';
  if (look === null || !hasAddress(look.asked)) return { outcome: 'done', detail: `${untried}: this state cannot be opened anew` };
  const live = await openLive(seat, looks, visit.device, state.url);
  if (!isOpen(live)) return { outcome: 'done', detail: `${untried}: ${live.detail}` };
  try {
    return { outcome: 'done', detail: await answerOfPage(stand, live, what) };
  } finally {
    await live.close();
  }
}

async function answerOfPage(stand: Stand, live: Live, what: string): Promise<string> {
  const main = await answerOf(stand.seat, () => live.page.evaluate(markMainButton));
  if (main === 'none') return 'no form to press empty was found by these rules';
  if (main === 'sign-in') return 'the form asks for a password and was not pressed';
  const button = await answerOf(stand.seat, () => live.page.locator('[data-sends-main]').elementHandle({ timeout: 2000 }));
  if (button === null) return 'no form to press empty was found by these rules';
  const before = printOf(await nodesOn(stand, live));
  const { isDone, stopped, isSending } = await actOn(stand, live, { control: button, held: HELD, doing: () => button.click({ timeout: ACT_MS }) });
  if (!isDone) return 'the form’s button could not be pressed';
  const isHeld = await answerOf(stand.seat, () => live.page.evaluate(isHeldByBrowser));
  const isSame = !isHeld && printOf(await nodesOn(stand, live)) === before;
  const wouldSend = stopped !== null || isSending;
  if (isSame && wouldSend) return 'the page leaves checking to the server; nothing was sent';
  if (isSame) return 'the page shows nothing when its form is pressed empty; nothing was sent';
  const look = await lookAlive(stand, live, { as: 'errors' });
  if (look.failure !== null) return `how the form answers could not be looked at: ${look.failure.detail}`;
  stand.marks.push({ kind: 'errors', what, look: look.id });
  return `${isHeld ? 'the browser itself answers, at the first field that is wrong' : 'the page itself answers'}; nothing was sent`;
}
