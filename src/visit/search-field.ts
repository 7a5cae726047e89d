import type { ElementHandle, JSHandle, Locator, Page } from 'playwright';
import type { FieldFact, FormFact } from '../model/facts.ts';
import { act, ACT_MS, answerOf } from './live.ts';
import { queryField } from './search-form.ts';
import { nextSearchOpener, sendButton, shownNow } from './search-page.ts';
import type { Seat } from './seat.ts';

/** Things pressed that may open a search. */
const OPENERS = 3;
const FOR_WORDS = /\b(search|chwilio)\b(?!.{0,200}\b(post ?code|address|planning|jobs?|vacanc|map)\b)/i;

/**
 * The visible field of a form (null: of whatever search the page shows), after pressing what opens the search where none is seen.
 * Null where none comes.
 */
export async function openField(seat: Seat, page: Page, form: FormFact | null): Promise<Locator | null> {
  for (let pressed = 0; pressed <= OPENERS; pressed += 1) {
    const box = await answerOf(seat, () => visibleBox(page, form === null ? null : queryField(form)));
    if (box !== null) return box;
    const opener = pressed === OPENERS ? null : asElement(await answerOf(seat, () => page.evaluateHandle(nextSearchOpener)));
    if (opener === null) return null;
    await act(seat, page, () => opener.click({ timeout: ACT_MS }));
  }
  return null;
}

/**
 * Types the words and sends them as a resident does: with Enter, or with the button where a suggestion waits for Enter or nothing comes of
 * it. False where it cannot be typed into.
 */
export async function sendWords(seat: Seat, page: Page, box: Locator, words: string): Promise<boolean> {
  // Suggestions have time to come, as they have when a person types: what they do to Enter is then known.
  if (!(await act(seat, page, () => box.fill(words, { timeout: ACT_MS })))) return false;
  const before = await answerOf(seat, () => page.evaluate(shownNow));
  const isOffered = await answerOf(seat, () => box.getAttribute('aria-activedescendant', { timeout: ACT_MS })).catch(() => null);
  const isSent = (isOffered ?? '') === '' ? await act(seat, page, () => box.press('Enter', { timeout: ACT_MS })) : false;
  const after = isSent ? await answerOf(seat, () => page.evaluate(shownNow)).catch(() => '') : before;
  if (after !== before) return true;
  const button = asElement(await answerOf(seat, () => box.evaluateHandle(sendButton, undefined, { timeout: ACT_MS })).catch(() => null));
  if (button === null) return isSent || act(seat, page, () => box.press('Enter', { timeout: ACT_MS }));
  return (await act(seat, page, () => button.click({ timeout: ACT_MS }))) || isSent;
}

/** The field that belongs to no form, as a form that only script can send. */
export async function loneForm(box: Locator): Promise<FormFact> {
  const field = await box.evaluate((one): FieldFact => ({
    type: 'search', name: one.getAttribute('name') ?? '', label: one.getAttribute('aria-label') ?? one.getAttribute('placeholder') ?? '',
    id: one.id, autocomplete: '', value: '',
  }));
  return { n: -1, action: null, method: 'get', role: '', id: '', label: field.label, region: 'header', fields: [field], buttons: [] };
}

async function visibleBox(page: Page, field: FieldFact | null): Promise<Locator | null> {
  const own = field === null ? [] : [
    ...(field.id === '' ? [] : [page.locator(`[id=${JSON.stringify(field.id)}]`)]),
    ...(field.name === '' ? [] : [page.locator(`input[name=${JSON.stringify(field.name)}]`)]),
    ...(field.label === '' ? [] : [page.getByLabel(field.label), page.getByPlaceholder(field.label)]),
  ];
  const called = (['combobox', 'textbox'] as const).map((role) => page.getByRole(role, { name: FOR_WORDS }));
  const any = [page.getByRole('searchbox'), page.locator('input[type="search"]'), ...called];
  for (const way of [...own, ...any]) {
    const box = way.filter({ visible: true }).first();
    if ((await box.count()) > 0) return box;
  }
  return null;
}

function asElement(handle: JSHandle<HTMLElement | null> | null): ElementHandle<HTMLElement> | null {
  // The page's functions give an HTMLElement or null; asElement() only knows of Node.
  return (handle?.asElement() ?? null) as ElementHandle<HTMLElement> | null;
}
