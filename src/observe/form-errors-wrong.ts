import type { WrongEntry } from '../model/form-errors.ts';
import { answerFunctions, answersOf, besideFields } from './form-errors-answer.ts';
import { formFunctions, type FormKit, type FormThing } from './form-errors-page.ts';
import type { Hand } from './layers-hand.ts';

/** On a page loaded anew: what it says to `abc` for an e-mail address and to the 99th for a date, of the first such field of a form whose page checks it itself. */
export async function wrongEntries(hand: Hand, thing: FormThing): Promise<readonly WrongEntry[]> {
  const fields = (await Promise.all(thing.fields.map((way) => hand.find(way)))).flatMap((n) => n ?? []);
  const button = await hand.find(thing.button);
  const kind = await hand.ask(formatted, { fields }, formFunctions);
  if (button === null || kind === null || !(await hand.focusOn(kind.n))) return [];
  await hand.remember();
  await hand.tab.keyboard.type(kind.entry);
  const point = await hand.pointOn(button);
  if (point === null) return [];
  await hand.tab.mouse.click(point.x, point.y);
  await hand.until(500, ({ words }) => words !== '' || hand.opened().length > 0);
  if (hand.opened().length > 0) return [];
  const { appeared, reworded } = await hand.changed();
  const news = [...appeared, ...reworded];
  const told = await hand.ask(answersOf, { fields, news, said: '' }, [...formFunctions, ...answerFunctions]);
  const own = told.fields.find(({ n }) => n === kind.n);
  const [beside = ''] = await hand.ask(besideFields, { fields: [kind.n], news }, [...formFunctions, ...answerFunctions]);
  const words = own === undefined ? '' : own.tied || own.near || beside;
  const [spot] = await hand.spots([kind.n]);
  return spot === undefined || words === '' ? [] : [{ spot, entry: kind.entry, words }];
}

/** Runs in the page: the first single-line field that takes an e-mail address or a whole date, and an entry that can't be right. */
function formatted({ fields }: { fields: readonly number[] }, kit: FormKit): { readonly n: number; readonly entry: string } | null {
  const { things } = kit.trialOf();
  for (const n of fields) {
    const field = things[n];
    if (field === undefined || field.localName !== 'input') continue;
    const said = `${kit.labelOf(field)} ${field.getAttribute('name') ?? ''}`;
    if (field.matches('[type=email]') || /e-?mail/i.test(said)) return { n, entry: 'abc' };
    if (field.matches('[type=text], :not([type])') && /\bdate\b/i.test(said)) return { n, entry: '99/99/9999' };
  }
  return null;
}
