import type { StepExample } from '../model/kit.ts';
import type { StepCall } from '../model/scenario.ts';
import { readFragment, type Files } from '../read/index.ts';
import { formatProblem } from '../read/index.ts';
import { attributes, capital, allSteps, sayStep, scriptLines } from './explain-script.ts';
import { overlaid } from './overlaid.ts';
import { vocabulary } from './written.ts';

/** The fragment that the examples of `use` use. */
export const EXAMPLE_FRAGMENT = {
  id: 'find-by-search',
  text: `fragment: Finds a page by the site's own search
inputs:
  words: {type: text, say: what is searched for, default: missed bin}
  page: {type: text, say: what the page is called, default: Report a missed bin}
steps:
  - open: home
  - search: $words
  - follow: $page
`,
} as const;

const nothing: Files = { read: () => null, list: () => [], folders: () => [], hash: () => '' };
const folder = 'scenarios/fragments';

/** What `explain` says of an example: the steps of its word, each with the steps inside it. Throws where the example cannot be read. */
export function exampleSentences(word: string, { script }: StepExample): readonly string[] {
  return allSteps(stepsOf(script)).filter((call) => call.word === word).filter((call, n, all) => !all.slice(0, n).some((other) => allSteps([other]).includes(call)))
    .flatMap((call) => (vocabulary.grammar[word]?.holds.length === 0 ? [`${capital(sayStep(call))}${attributes(call)}`] : scriptLines([call], fragmentWords, '').map((line) => line.slice(1).replace(/^1\. /, ''))));
}

function stepsOf(script: string): readonly StepCall[] {
  const inputs = [...new Set(script.match(/\$[a-z][a-z0-9-]*/g) ?? [])].map((name) => `  ${name.slice(1)}: ${name === '$postcode' ? 'postcode' : 'text'}\n`);
  const text = `fragment: An example\n${inputs.length === 0 ? '' : `inputs:\n${inputs.join('')}`}steps:\n${script.trimEnd().replace(/^/gm, '  ')}\n`;
  const files = overlaid(nothing, { [`${folder}/${EXAMPLE_FRAGMENT.id}.yaml`]: EXAMPLE_FRAGMENT.text, [`${folder}/example.yaml`]: text });
  const read = readFragment(files, `${folder}/example.yaml`, vocabulary.grammar);
  if (!read.ok) throw new Error(`an example cannot be read: ${read.problems.map(formatProblem).join('; ')}\n${script}`);
  return read.value.steps;
}

function fragmentWords(id: string): string | null {
  return id === EXAMPLE_FRAGMENT.id ? /^fragment: (.*)$/m.exec(EXAMPLE_FRAGMENT.text)?.[1] ?? null : null;
}
