import type { PageSource } from '../model/facts.ts';
import type { TaskCase } from '../model/kit.ts';
import { addressKey } from './address-key.ts';
import { sourceOf } from './source-of.ts';

/** One answering page: its own address, every address it is known by (its own first), and its HTML, null where it was not read. */
export interface AnswerPage { readonly url: string; readonly names: readonly string[]; readonly source: PageSource | null }

/** The answering pages, best first, each once, whatever its addresses. */
export function answerPages(task: TaskCase): readonly AnswerPage[] {
  return namesOfAnswers(task).map((names) => {
    const source = names.map((name) => sourceOf(task, name)).find((one) => one !== null) ?? null;
    return { url: names[0] ?? '', names, source };
  });
}

/** The own address of the answering page that this is an address of, or null. */
export function answerAt(task: TaskCase, url: string): string | null {
  const key = addressKey(url);
  return namesOfAnswers(task).find((names) => names.some((name) => addressKey(name) === key))?.[0] ?? null;
}

function namesOfAnswers({ destination: { pages, set } }: TaskCase): readonly (readonly string[])[] {
  return pages ?? [...Map.groupBy(set, addressKey).values()];
}
