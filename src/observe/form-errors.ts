import type { Dialog, Page } from 'playwright';
import type { ColouredRequired, ErrorField, FormErrors, FormTrial, StandingError, WrongEntry } from '../model/form-errors.ts';
import type { Observer } from '../model/kit.ts';
import { answerFunctions, answersOf, besideFields } from './form-errors-answer.ts';
import { formFunctions, formThings, isHeldByBrowser, looksBefore, type FormThing } from './form-errors-page.ts';
import { colouredRequired, standingErrors, standingFunctions } from './form-errors-standing.ts';
import { wrongEntries } from './form-errors-wrong.ts';
import { takeInHand, type Hand } from './layers-hand.ts';

type Cut = NonNullable<FormErrors['cut']>[number];

const MOST = 3;
/** Waited. */
const LONGEST_MS = 15_000;
const ANSWERS_MS = 700;

/**
 * What the page's forms say when they are pressed with nothing filled in, and to an entry that can't be right; the page's main form and two
 * others at most, no searches, nothing that asks for a password or a card. Nothing that they would send is let through.
 */
export const formErrors: Observer<Page, 'formErrors'> = {
  id: 'formErrors',
  version: '1',
  each: 'page',
  light: false,
  deep: { presses: true, waits: true, isSuspect: ({ forms, wrong }) => wrong.length > 0 || forms.some(({ answered }) => answered === 'page'), agreed },
  observe: async (tab, { anew, ms }): Promise<FormErrors> => {
    const hand = await takeInHand(tab, anew ?? (() => Promise.resolve()), { most: LONGEST_MS, ms });
    let said = '';
    const onDialog = (dialog: Dialog): void => { said += ` ${dialog.message().slice(0, 300)}`; dialog.dismiss().catch(() => undefined); };
    tab.on('dialog', onDialog);
    try {
      return await tryForms(hand, () => { const words = said.trim(); said = ''; return words; });
    } finally {
      tab.off('dialog', onDialog);
      await hand.stop();
    }
  },
};

async function tryForms(hand: Hand, said: () => string): Promise<FormErrors> {
  const standing = await hand.ask(standingErrors, null, [...formFunctions, ...standingFunctions]);
  const { mixed, found } = await hand.ask(colouredRequired, null, [...formFunctions, ...standingFunctions]);
  const spotted = async <T extends { readonly n: number }, S>(list: readonly T[]): Promise<readonly S[]> => {
    const spots = await hand.spots(list.map(({ n }) => n));
    return list.map(({ n: _, ...rest }, at) => ({ ...rest, spot: spots[at] })) as unknown as readonly S[]; // the same with its spot in place of its number
  };
  const base = { stood: standing.stood, standing: await spotted<(typeof standing.found)[number], StandingError>(standing.found), mixed, coloured: await spotted<(typeof found)[number], ColouredRequired>(found) };
  const things = await hand.ask(formThings, { most: MOST }, formFunctions);
  const forms: FormTrial[] = [];
  const cut = new Set<Cut>();
  let wrong: readonly WrongEntry[] = [];
  for (const [at, thing] of things.entries()) {
    if (!hand.hasTime() || (at > 0 && !(await hand.anew()))) {
      cut.add('forms').add('wrong');
      break;
    }
    const trial = await tryForm(hand, thing, said);
    if (trial !== null) forms.push(trial);
    if (trial?.answered !== 'page' || wrong.length > 0) continue;
    if (await hand.anew()) wrong = await wrongEntries(hand, thing);
    else cut.add('wrong');
  }
  return { tried: forms.length, forms, wrong, ...base, ...(cut.size > 0 && { cut: [...cut] }) };
}

async function tryForm(hand: Hand, thing: FormThing, said: () => string): Promise<FormTrial | null> {
  const numbers = await Promise.all([thing.button, ...thing.fields].map((way) => hand.find(way)));
  const [button, ...fields] = numbers.flatMap((n) => n ?? []);
  if (button === undefined || fields.length === 0 || numbers.includes(null)) return null;
  await hand.away();
  const looks = await hand.ask(looksBefore, { ways: fields }, formFunctions);
  const point = await hand.pointOn(button);
  const [spot] = await hand.spots([button]);
  if (spot === undefined || point === null) return null;
  await hand.remember();
  said();
  let isSending = false;
  const onRequest = (request: { readonly method: () => string }): void => { isSending ||= request.method() !== 'GET'; };
  hand.tab.on('request', onRequest);
  await hand.tab.mouse.click(point.x, point.y);
  const first = await hand.until(ANSWERS_MS, ({ appeared, reworded }) => appeared.length + reworded.length > 0 || hand.opened().length > 0);
  await hand.wait(250);
  hand.tab.off('request', onRequest);
  const alert = said();
  const isHeld = await hand.ask(isHeldByBrowser, null, formFunctions);
  const { appeared, reworded, words } = hand.opened().length > 0 ? first : await hand.changed();
  const news = [...appeared, ...reworded];
  const told = await hand.ask(answersOf, { fields, news, said: alert }, [...formFunctions, ...answerFunctions]);
  const beside = await hand.ask(besideFields, { fields, news }, [...formFunctions, ...answerFunctions]);
  await hand.away();
  await hand.wait(100);
  const after = await hand.ask(looksBefore, { ways: fields }, formFunctions);
  const spots = await hand.spots(fields);
  const answers = told.fields.flatMap(({ n: _, ...one }, at): readonly ErrorField[] => {
    const [own, before, now] = [spots[at], looks[at] ?? {}, after[at] ?? {}];
    const changed = Object.entries(now).filter(([name, value]) => value !== before[name]).map(([name, value]) => `${name}: ${value}`.slice(0, 100));
    return own === undefined ? [] : [{ ...one, spot: own, near: one.near !== '' || one.tied !== '' ? one.near : beside[at] ?? '', changed: changed.filter((one) => !one.startsWith('sign:')), hasSign: one.hasSign || changed.some((one) => one.startsWith('sign:')) }];
  });
  const isAnswer = news.length > 0 || alert !== '' || answers.some(({ changed, isInvalid }) => changed.length > 0 || isInvalid);
  const answered = isHeld ? 'browser' : hand.opened().length > 0 || isSending ? 'sent' : isAnswer ? 'page' : 'nothing';
  return { spot, answered, words: `${words} ${alert}`.trim().slice(0, 400), isAnnounced: told.isAnnounced, focus: told.focus, fields: answers };
}

/** Forms that answered alike both times, and of them the fields of which the same was told. */
function agreed(first: FormErrors, second: FormErrors): FormErrors {
  const print = ({ spot, ...rest }: ErrorField): string => `${spot.selector} ${JSON.stringify(rest)}`;
  const forms = first.forms.flatMap((form) => {
    const again = second.forms.find(({ spot, answered }) => spot.selector === form.spot.selector && answered === form.answered);
    if (again === undefined) return [];
    const known = new Set(again.fields.map(print));
    return [{ ...form, focus: form.focus === again.focus ? form.focus : 'message' as const, isAnnounced: form.isAnnounced || again.isAnnounced, fields: form.fields.filter((field) => known.has(print(field))) }];
  });
  const wrong = first.wrong.filter(({ words }) => second.wrong.some((other) => other.words === words));
  const cut = [...new Set([...first.cut ?? [], ...second.cut ?? []])];
  return { ...first, forms, wrong, ...(cut.length > 0 && { cut }) };
}
