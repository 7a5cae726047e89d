import { attributesShape } from '../read/shapes/attributes-shape.ts';
import { INPUT_TYPES } from '../read/shapes/inputs-shape.ts';
import type { StepExample, StepGrammar } from '../model/kit.ts';
import { capital } from './explain-script.ts';
import { EXAMPLE_FRAGMENT, exampleSentences } from './language-example.ts';
import { languageGuide } from './language-guide.ts';
import { outcomeWords } from './outcome-words.ts';
import { vocabulary } from './written.ts';

const groups: readonly (readonly [StepGrammar['group'], string, string])[] = [
  ['move', 'Move', 'Goes from page to page as somebody does who clicks.'],
  ['act', 'Act', 'Does something on a page, in our browser alone. Nothing is ever sent.'],
  ['see', 'See', 'Says what must be there, or must not.'],
  ['check', 'Check', 'Keeps something of a page for the reports.'],
  ['flow', 'Flow', 'Chooses between steps, shares them, ends them.'],
];

/** The journey language on one page of Markdown, made of the code: the same code, the same bytes. */
export function languagePage(): string {
  return `${[
    ...languageGuide({ attributes: attributeLines(), within: withinWords(), inputTypes: INPUT_TYPES, fragment: EXAMPLE_FRAGMENT }),
    '## The words', '', ...contents(), '',
    ...groups.flatMap(([group, title, about]) => [`### ${title}`, '', about, '', ...wordsOf(group).flatMap(wordLines)]),
    '## How a journey ends', '',
    'What a journey saw stays a fact; these are judged from it. A scripted journey costs a council no points, whatever it ends with.', '',
    '| outcome | what it means | whose | what to do |', '|---|---|---|---|',
    ...Object.entries(outcomeWords).map(([code, { means, whose, remedy }]) => `| \`${code}\` | ${cell(means)} | ${cell(whose)} | ${cell(remedy)} |`),
  ].join('\n')}\n`;
}

function wordsOf(group: StepGrammar['group']): readonly StepGrammar[] {
  return Object.values(vocabulary.grammar).filter((word) => word.group === group).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function contents(): readonly string[] {
  return groups.map(([group, title]) => `* ${title}: ${wordsOf(group).map(({ id }) => `[\`${id}\`](#${id})`).join(' · ')}`);
}

function wordLines({ id, about, examples }: StepGrammar): readonly string[] {
  return [`#### ${id}`, '', about, '', ...examples.flatMap((example) => exampleLines(id, example))];
}

/** What it shows, as it is written, and as \u0060explain\u0060 says it. */
function exampleLines(word: string, example: StepExample): readonly string[] {
  const said = exampleSentences(word, example);
  const isLong = said.some((line) => line.startsWith(' '));
  return [
    `${capital(example.say)} (walked on ${capital(example.on)}):`, '', '```yaml', example.script.trimEnd(), '```', '',
    ...(isLong ? ['```text', ...said, '```'] : said.map((line) => `* ${escaped(line)}`)), '',
  ];
}

function attributeLines(): readonly string[] {
  return Object.entries(attributesShape.shape).map(([key, shape]) => `| \`${key}\` | ${cell(shape.description ?? '')} |`);
}

function withinWords(): readonly string[] {
  return Object.values(vocabulary.grammar).flatMap(({ id, takesWithin }) => (takesWithin === true ? [id] : [])).sort();
}

function cell(text: string): string {
  return escaped(text).replaceAll('|', '\\|');
}

/** Signs that Markdown would act on. */
function escaped(text: string): string {
  return text.replace(/[\\*_<>[\]`]/g, '\\$&');
}
