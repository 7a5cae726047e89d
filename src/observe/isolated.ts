import type { Page } from 'playwright';
import { asides, unmarked } from './asides.ts';
import { evaluate, firstLine } from './our-world.ts';

export { define, mainFrame, sessionOf, worldIn } from './our-world.ts';

/** What a page may send over at most in one answer, in characters of JSON. */
const MOST = 10_000_000;

/** So long questions run that are put together; whoever asks again alone has the page for himself. */
const TOGETHER_MS = 8_000;

/** A function that runs in the page; it may use only the page's globals and what is sent along with it. */
type InPage = (...args: never[]) => unknown;
interface Question { readonly main: InPage; readonly arg: unknown; readonly fellows: readonly InPage[] }
interface Asked extends Question { readonly resolve: (answer: unknown) => void; readonly reject: (why: unknown) => void }

/** What was asked of a tab in this same moment. */
const ASKED = new WeakMap<Page, Asked[]>();

/**
 * Calls `main` with `arg` in the frame (the tab's main one by default), in a JavaScript world of our own: same document, but
 * neither the page's changes to built-in functions nor its variables are there, and it can't see ours. `fellows` are functions
 * that `main` gets by name as its second argument (an imported name would not exist in the page). The answer is what JSON can
 * carry. Meanwhile no field of a form stands before the form's own properties (see asides.ts). What is asked of the main frame in one and the
 * same moment goes there together and begins in the order of asking: each question costs four processes some milliseconds. `moment` among the
 * fellows is an empty object that all of them share. Throws where the page threw, was too slow or answers with too much.
 */
export function inIsolation(tab: Page, main: InPage, arg: unknown, fellows: readonly InPage[] = [], frame?: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const asked = { main, arg, fellows, resolve, reject };
    if (frame !== undefined) return void putTo(tab, [asked], frame);
    const waiting = ASKED.get(tab);
    if (waiting !== undefined) return void waiting.push(asked);
    ASKED.set(tab, [asked]);
    queueMicrotask(() => {
      const all = ASKED.get(tab) ?? [];
      ASKED.delete(tab);
      void putTo(tab, all);
    });
  });
}

async function putTo(tab: Page, all: readonly Asked[], frame?: string): Promise<void> {
  try {
    const answers = await evaluate(tab, scriptOf(all), frame, all.length > 1 ? TOGETHER_MS : undefined);
    if (!Array.isArray(answers) || answers.length !== all.length) throw new Error('the page answered with something else');
    for (const [n, { main, resolve, reject }] of all.entries()) {
      const { json, said } = answers[n] as { readonly json?: unknown; readonly said?: unknown }; // as the script below has it
      if (typeof json === 'string') resolve(JSON.parse(json));
      else reject(new Error(typeof said === 'string' ? `in the page: ${firstLine(said)}` : `${main.name}: the page answered with too much`));
    }
  } catch (error) {
    for (const { reject } of all) reject(error);
  }
}

function scriptOf(all: readonly Question[]): string {
  const { shared, apart } = fellowsOf(all);
  const calls = all.map((question) => `async () => {
      ${apart.has(question) ? sourceOf(question.fellows) : ''}
      return await (${String(question.main)})(${JSON.stringify(question.arg ?? null)}, { ${['moment', ...question.fellows.map((one) => one.name)].join(', ')} });
    }`);
  return `(async () => {
    const moment = {};
    ${sourceOf(shared)}
    ${asides}
    const answerOf = async (call) => {
      try {
        const json = (${unmarked})(JSON.stringify(await call()) ?? 'null');
        return json.length > ${MOST} ? {} : { json };
      } catch (error) {
        return { said: String(error) };
      }
    };
    try {
      return await Promise.all([${calls.join(', ')}].map(answerOf));
    } finally {
      giveBack();
    }
  })()`;
}

/** The functions that are sent along once for all, and the questions that send their own, for they have another of the same name. */
function fellowsOf(all: readonly Question[]): { readonly shared: readonly InPage[]; readonly apart: ReadonlySet<Question> } {
  const byName = new Map<string, InPage>();
  const apart = new Set<Question>();
  for (const question of all) {
    if (question.fellows.some((one) => (byName.get(one.name) ?? one) !== one)) apart.add(question);
    else for (const one of question.fellows) byName.set(one.name, one);
  }
  return { shared: [...byName.values()], apart };
}

function sourceOf(functions: readonly InPage[]): string {
  return functions.map(String).join('\n');
}
