import type { Locator, Page } from 'playwright';
import type { FieldFact, FormFact, Look } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import { cleanAddress } from './address.ts';
import { carries } from './carries.ts';
import { failure } from './failure.ts';
import { act, ACT_MS, answerOf, control, isOpen, openLive, type Live } from './live.ts';
import { takeLiveLook } from './look.ts';
import { queryField, type FoundSearch, type SearchGround } from './search-form.ts';
import { whyFailed } from './seat.ts';

/** What came of words typed into a search: the look of the results or why there is none; whether the page wanted to send the words in a way that we never do. */
export interface Typed { readonly look: Look | null; readonly failure: Failure | null; readonly wasRefused: boolean }

/**
 * Types words into a search in a live page of its own and presses Enter, as a resident does. The look is kept under the address
 * that came of it; where the address stays, under the page's with `#search=<words>`, for that state has no address of its own.
 */
export async function typeSearch(found: FoundSearch, words: string, ground: SearchGround): Promise<Typed> {
  const live = await openLive(ground.seat, ground.looks, 'desktop', found.on);
  if (!isOpen(live)) return { look: null, failure: live, wasRefused: false };
  let wasRefused = false;
  live.page.on('requestfailed', (request) => {
    const isSending = request.method() !== 'GET' && /xhr|fetch|document/.test(request.resourceType());
    if (isSending && carries(request.url(), request.postData(), words)) wasRefused = true;
  });
  try {
    if (found.opener !== null) await act(ground.seat, live.page, () => control(live.page, found.opener ?? '').click({ timeout: ACT_MS }));
    const isTyped = await act(ground.seat, live.page, () => enter(live.page, found.form, words));
    if (!isTyped) return { look: null, failure: failure('internal', 'the search field could not be typed into'), wasRefused };
    const look = await resultsOf(live, found, words, ground);
    return { look, failure: look.failure, wasRefused };
  } catch (error) {
    return { look: null, failure: whyFailed(error, found.on, ground.seat.by), wasRefused };
  } finally {
    await live.close();
  }
}

async function resultsOf({ page, loaded }: Live, found: FoundSearch, words: string, { seat, looks }: SearchGround): Promise<Look> {
  const now = cleanAddress(page.url()) ?? found.on;
  const asked = now === cleanAddress(loaded.got ?? found.on) ? `${found.on}#search=${encodeURIComponent(words)}` : now;
  const look = await seat.by.lanes.visit(now, () => takeLiveLook(page, looks.order(asked, 'light'), 'desktop', { ...loaded, got: now }));
  await looks.keep(look);
  return look;
}

/**
 * The search of the home page as rendered, once the button that opens it (if any) is pressed: a form, or a search field that
 * belongs to none and that only script can send. Null where there is neither; the
 * failure where the page could not be asked.
 */
export async function renderedForm(opener: string | null, { seat, looks, home }: SearchGround): Promise<FormFact | Failure | null> {
  const live = await openLive(seat, looks, 'desktop', home);
  if (!isOpen(live)) return live;
  try {
    if (opener !== null) await act(seat, live.page, () => control(live.page, opener).click({ timeout: ACT_MS }));
    const form = opener === null ? null : seat.by.guide.searchForm(seat.by.readSource(await answerOf(seat, () => live.page.content()), live.page.url()));
    return form ?? (await answerOf(seat, () => loneField(live.page)));
  } catch (error) {
    return whyFailed(error, home, seat.by);
  } finally {
    await live.close();
  }
}

async function loneField(page: Page): Promise<FormFact | null> {
  const box = page.getByRole('searchbox').filter({ visible: true }).first();
  if ((await box.count()) === 0) return null;
  const field = await box.evaluate((one): FieldFact => ({
    type: 'search', name: one.getAttribute('name') ?? '', label: one.getAttribute('aria-label') ?? one.getAttribute('placeholder') ?? '',
    id: one.id, autocomplete: '', value: '',
  }));
  return { n: -1, action: null, method: 'get', role: '', id: '', label: field.label, region: 'header', fields: [field], buttons: [] };
}

/** False where no field can be seen to type into. */
async function enter(page: Page, form: FormFact, words: string): Promise<boolean> {
  const field = queryField(form);
  const box = field === null ? null : await boxOf(page, field);
  if (box === null) return false;
  await box.fill(words, { timeout: ACT_MS });
  await box.press('Enter', { timeout: ACT_MS });
  return true;
}

async function boxOf(page: Page, field: FieldFact): Promise<Locator | null> {
  const ways = [
    ...(field.id === '' ? [] : [page.locator(`[id=${JSON.stringify(field.id)}]`)]),
    ...(field.name === '' ? [] : [page.locator(`input[name=${JSON.stringify(field.name)}]`)]),
    ...(field.label === '' ? [] : [page.getByLabel(field.label), page.getByPlaceholder(field.label)]),
    page.getByRole('searchbox'), page.locator('input[type="search"]'),
  ];
  for (const way of ways) {
    const box = way.filter({ visible: true }).first();
    if ((await box.count()) > 0) return box;
  }
  return null;
}
