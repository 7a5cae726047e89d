import { yamlList, yamlText, yamlWords } from './yaml-text.ts';

/** What a person answers about a new task. */
export interface TaskDraft {
  readonly id: string;
  readonly task: string;
  /** Council types; `all` for those of the United Kingdom. */
  readonly councils: readonly string[];
  /** '' where there is none. */
  readonly lgsl: string;
  readonly query: string;
  readonly az: readonly string[];
  readonly action: string;
  /** Words without which a page cannot be the answer, words that speak for it, doors on the way, look-alikes. */
  readonly head: readonly string[];
  readonly other: readonly string[];
  readonly broader: readonly string[];
  readonly against: readonly string[];
  /** What the page must tell, and words by which one knows it. */
  readonly say: string;
  readonly signs: readonly string[];
  readonly stop: string;
  readonly clicks: string;
}

/** The task's file, with comments that teach: whatever the answers hold, it is YAML that says just them. */
export function taskText(draft: TaskDraft): string {
  return `${[...headLines(draft), ...wordLines(draft), ...answerLines(draft), ...scriptLines(draft)].join('\n')}\n`;
}

function headLines({ task, councils, lgsl, query, az, action }: TaskDraft): readonly string[] {
  return [
    '# yaml-language-server: $schema=schema/scenario.json',
    '#',
    '# One top task. Its id is the name of this file. After each change:',
    '#   npm start -- validate    npm start -- explain <the id>    npm start -- dry-run <the id>',
    '',
    '# As a resident would say it.',
    `task: ${yamlWords(task)}`,
    '# The types of council that have this duty; others are not asked. all: every type of the United Kingdom.',
    `for: ${councils.join() === 'all' ? 'all' : yamlList(councils)}`,
    ...(lgsl === '' ? ['# lgsl: 524   (its code in the Local Government Service List)'] : ['# Its code in the Local Government Service List.', `lgsl: ${lgsl}`]),
    '# What is typed into a site’s own search, the word for what one does in it.',
    `query: ${yamlWords(query)}`,
    ...(az.length === 0 ? ['# az: [bins, rubbish]   (names under which an A to Z may list it)'] : ['# Names under which an A to Z may list it.', `az: ${yamlList(az)}`]),
    `action: ${action}`,
    '',
  ];
}

function wordLines({ head, other, broader, against }: TaskDraft): readonly string[] {
  return [
    '# Which page answers is decided by these words. Each has a strength: 1 surely means the idea, .5 may mean it.',
    'concepts:',
    '  # The head: without it no page can be the answer. 4 to 12 words, none for what one does (report, pay).',
    `  - name: ${yamlWords(head[0] ?? 'head')}`,
    '    head: true',
    `    terms: ${terms(head, 1)}`,
    ...(other.length === 0 ? ['  # - name: …   (a second idea that speaks for a page)'] : ['  # Better if the page speaks of this too.', `  - name: ${yamlWords(other[0] ?? '')}`, '    weight: .8', `    terms: ${terms(other, 1)}`]),
    ...(broader.length === 0 ? ['# broader: {waste: .7}   (doors on the way: parent categories)'] : ['# Doors on the way: links with these words are followed.', `broader: ${terms(broader, 0.7)}`]),
    ...(against.length === 0 ? ['# against: {trade waste: .6}   (tasks that look alike)'] : ['# Tasks that look alike: these words speak against a page.', `against: ${terms(against, 0.6)}`]),
    '',
  ];
}

function answerLines({ say, signs, stop, clicks }: TaskDraft): readonly string[] {
  return [
    '# What the page must tell. essential: without it the task cannot score above the method’s cap.',
    '# Any one sign suffices: text or link (patterns), field, form: true, file: pdf.',
    'answer:',
    '  - id: main',
    `    say: ${yamlWords(say)}`,
    '    essential: true',
    '    any:',
    ...signs.flatMap((sign) => [`      - text: ${yamlText(patternOf(sign))}`, `      - link: ${yamlText(patternOf(sign))}`]),
    '',
    '# Where the visit ends. Nothing is ever sent.',
    `stop: ${yamlText(stop)}`,
    '# At most so many clicks from the home page for the full mark.',
    `clicks: ${clicks}`,
    '',
  ];
}

function scriptLines({ head }: TaskDraft): readonly string[] {
  return [
    '# A scripted route, step by step; all words are in docs/journey-language.md. Of several names the first that is there counts.',
    'script:',
    '  - open: home',
    '  - try:',
    `      - follow: ${yamlList(head)}`,
    '      # A way of several steps: a list in the list. search alone puts the task’s own words to the site’s search.',
    '      - - search',
    `        - follow: ${yamlList(head)}`,
    `  - expect: ${yamlList(head)}`,
    '  - check: the page that answers',
    '  - stop: before-submission',
  ];
}

function terms(words: readonly string[], strength: number): string {
  return `{${words.map((word) => `${yamlWords(word)}: ${strength}`).join(', ')}}`;
}

/** A regular expression for whole words. */
function patternOf(words: string): string {
  const edge = (sign: string | undefined): string => (/[\p{L}\p{N}]/u.test(sign ?? '') ? '\\b' : '');
  return `${edge(words[0])}${words.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}${edge(words.at(-1))}`;
}
