import { createInterface } from 'node:readline';
import { printable } from '../progress/index.ts';
import { Complaint, type World } from './command.ts';
import { wrapped } from './wrapped.ts';

/** One thing to ask a person. */
export interface Question {
  readonly ask: string;
  /** What a good answer looks like. */
  readonly help?: string;
  /** Taken where nothing is typed; '' where it may be left out; null where something must be said. */
  readonly fallback: string | null;
}

/** Puts questions, each until its answer is right. Where answers do not come from a terminal, a wrong one ends everything. */
export interface Asker {
  /** `faults` of an answer, in plain words; none: it is taken. */
  readonly put: (question: Question, faults?: (answer: string) => readonly string[]) => Promise<string>;
  readonly close: () => void;
}

/** Reads answers line by line. Throws a Complaint where they end (Ctrl+D, Ctrl+C, the end of what was piped in): whoever asks writes nothing before. */
export function openAsker(world: World): Asker {
  const { input, screen, signal } = world;
  const terminal = input.isTerminal ? { output: screen.stream, terminal: true } : { terminal: false };
  const lines = createInterface({ input: input.stream, ...terminal });
  const close = (): void => lines.close();
  let isOver = false;
  lines.on('close', () => { isOver = true; });
  lines.on('SIGINT', close);
  signal.addEventListener('abort', close);
  const next = lines[Symbol.asyncIterator]();
  const read = async (prompt: string): Promise<string> => {
    if (input.isTerminal && !isOver) {
      lines.setPrompt(prompt);
      lines.prompt();
    }
    const line = await next.next();
    if (line.done === true) throw new Complaint(`${input.isTerminal ? '\n' : ''}Stopped before the last answer: nothing was written.`, input.isTerminal || signal.aborted ? 130 : 2);
    return line.value.trim();
  };
  return { put: (question, faults = () => []) => put(question, faults, read, world), close };
}

async function put({ ask, help, fallback }: Question, faults: (answer: string) => readonly string[], read: (prompt: string) => Promise<string>, world: World): Promise<string> {
  const usual = fallback === null || fallback === '' ? '' : ` [${printable(fallback)}]`;
  const [first = '', ...rest] = [...wrapped(`${ask}${usual}${fallback === '' ? ' (may be left out)' : ''}`)];
  world.say(['', first, ...rest, ...(help === undefined ? [] : wrapped(help, '  '))].join('\n'));
  for (;;) {
    const typed = await read('> ');
    const answer = typed === '' ? fallback : typed;
    const wrong = answer === null ? ['something must be said here'] : [...unprintable(answer), ...(answer === '' ? [] : faults(answer))];
    if (answer !== null && wrong.length === 0) return answer;
    if (!world.input.isTerminal) throw new Complaint(`${ask}: ${wrong.join('; ')}. Nothing was written.`, 2);
    world.say(wrong.flatMap((fault) => wrapped(`✗ ${printable(fault)}`, '  ', '    ')).join('\n'));
  }
}

/** What a terminal or an editor would act on or hide is nothing that a person meant to type. */
function unprintable(answer: string): readonly string[] {
  return printable(answer) === answer ? [] : ['there are signs in it that cannot be shown: type it again'];
}

/** `yes`, `no` and their first letters. */
export function yesOrNo(answer: string): readonly string[] {
  return /^(y|yes|n|no)$/i.test(answer) ? [] : ['say yes or no'];
}

/** Things with commas between them, each once. */
export function several(answer: string): readonly string[] {
  return [...new Set(answer.split(',').map((one) => one.trim()).filter((one) => one !== ''))];
}
