import type { Recorded } from './record-log.ts';
import { draftSteps, type DraftInput } from './record-steps.ts';
import { cleanWords, inYaml, slugOf } from './record-words.ts';

/** What a draft is for: a task's steps on one site go into its binding; without a task it is a task file to be. */
export interface DraftOrder { readonly site: string; readonly home: string; readonly task: string | null }

/**
 * A draft of a script as YAML: a task file, or with a task a site's binding. Nothing that was typed is in it, also where a page says it again
 * as it was typed; a page that says it in other words (backwards, letter by letter) is not found out.
 */
export function draftOf(recorded: readonly Recorded[], { site, home, task }: DraftOrder): string {
  const { lines, inputs } = draftSteps(recorded, home);
  const text = task === null ? taskFile(recorded, lines, inputs, site) : bindingFile(lines, inputs, site, task);
  return `${text.join('\n')}\n`;
}

function bindingFile(lines: readonly string[], inputs: readonly DraftInput[], site: string, task: string): readonly string[] {
  return [
    '# yaml-language-server: $schema=../schema/binding.json',
    '#',
    `# A draft that was recorded by a person: for scenarios/bindings/${site}.yaml, where what stands under scripts goes on.`,
    '# A page can lie to the recording: read every line, and know why it is there, before you use it.',
    ...(inputs.length === 0 ? [] : [
      '# The task’s own file says what its script has to be given:',
      '#   inputs:', ...declared(inputs).map((line) => `#     ${line}`),
      '# and this file gives it, made up or of a public building:',
      '#   inputs:', ...inputs.map(({ name }) => `#     ${name}: {value: …, of: …}`),
    ]),
    '',
    `site: ${inYaml(site)}`,
    'scripts:',
    `  ${task}:`,
    ...lines.map((line) => `    ${line}`),
  ];
}

function taskFile(recorded: readonly Recorded[], lines: readonly string[], inputs: readonly DraftInput[], site: string): readonly string[] {
  const about = headingOf(recorded);
  return [
    '# yaml-language-server: $schema=schema/scenario.json',
    '#',
    `# A draft that was recorded by a person on ${site}. What stands above the script is guessed from the last page’s heading: write your own.`,
    '# A page can lie to the recording: read every line, and know why it is there, before you use it.',
    '',
    `task: ${inYaml(about)}`,
    'for: all',
    `query: ${inYaml(about.toLowerCase())}`,
    'action: find',
    '',
    'concepts:',
    `  - name: ${slugOf(about, 'task')}`,
    '    head: true',
    `    terms: {${inYaml(about.toLowerCase())}: 1}`,
    '',
    'answer:',
    '  - id: the-page',
    `    say: ${inYaml(`a page about ${about.toLowerCase()}`)}`,
    '    essential: true',
    `    any: [{text: ${inYaml(about.replace(/[^\p{L}\p{N}]+/gu, '.+'))}}]`,
    '',
    'stop: Before anything is sent.',
    ...(inputs.length === 0 ? [] : ['', 'inputs:', ...declared(inputs).map((line) => `  ${line}`)]),
    '',
    'script:',
    ...lines.map((line) => `  ${line}`),
  ];
}

/** `postcode: {type: postcode, say: Your postcode}`. */
function declared(inputs: readonly DraftInput[]): readonly string[] {
  return inputs.map(({ name, type, say }) => `${name}: {type: ${type}, say: ${inYaml(say)}}`);
}

/** Words for what it is about: of the last page that has a heading or title. */
function headingOf(recorded: readonly Recorded[]): string {
  const words = recorded.flatMap((one) => (one.is === 'page' ? [cleanWords(one.seen.heading) || cleanWords(one.seen.title)] : []));
  return words.findLast((one) => /[\p{L}\p{N}]/u.test(one)) ?? 'A new task';
}
