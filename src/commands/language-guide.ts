/** What of the guide is made of the code. */
interface GuideParts {
  /** Rows of a table. */
  readonly attributes: readonly string[];
  /** The words beside which `within` may stand. */
  readonly within: readonly string[];
  readonly inputTypes: readonly string[];
  readonly fragment: { readonly id: string; readonly text: string };
}

/** What stands before the words: what a script is, and what all words have in common. */
export function languageGuide(parts: GuideParts): readonly string[] {
  return [...what, ...aStep(parts), ...targets, ...nameForms, ...inputs(parts), ...fragments(parts), ...bindings];
}

const what = [
  '<!-- Made by "npm run schema" of the code. Change the words in src/visit/steps, or src/commands/language-guide.ts. -->',
  '',
  '# The journey language',
  '',
  'A script says, step by step, how a resident does a task on a council’s website. It stands in the task’s file, `scenarios/<task>.yaml`,',
  'and is the same for every council. It is data, not a program: no loops, no expressions, no code. The tests walk every example of a word',
  'in a real browser, on a desktop and on a phone, at one of the made-up councils that come along. Below each stands how `explain` says it.',
  '',
  '```yaml',
  'script:',
  '  - open: home                            # where a resident begins',
  '  - try:                                  # ways in order: the first that can be walked to its end counts',
  '      - follow: [Missed bins, ~missed (bin|collection)]   # names best first; behind ~ stands a pattern',
  '      - - follow: Bins and recycling      # a way of several steps is a list in the list',
  '        - follow: Report a missed bin',
  '      - - search                          # alone: puts the task’s own words to the site’s search',
  '        - follow: ~missed',
  '  - expect: {heading: ~missed}            # without it any page would do',
  '  - check: the page that answers          # is kept and looked at for the reports',
  '  - stop: before-submission               # has arrived; nothing is ever sent',
  '```',
  '',
  'For those who know no patterns: `~` says that one follows, `|` means or, `( )` holds what `|` chooses from, `.*` is anything between, `^` the',
  'beginning, `$` the end. `~missed (bin|collection)` fits “Report a missed bin” and “Missed collections”. Plain names do in most places.',
  '',
  '**Nothing is ever submitted.** Whatever a script says, only reading leaves our browser: forms that send, payment, sign-in and CAPTCHA pages',
  'are refused underneath, and what was refused is published. A look-up that a site answers only to POST needs leave in its binding,',
  '`allow: {post: [{url, because, review}]}`, and is published too.',
  '',
  'Working on a script: `npm start -- validate` finds mistakes, `explain <task>` says it in plain English, `dry-run <task>` walks it over stored',
  'pages, `run <survey> --only <site>/<task>` walks it, `drift` says which names no longer match, `record` writes a draft while you click.',
  '',
];

function aStep({ attributes, within }: GuideParts): readonly string[] {
  return [
    '## A step',
    '',
    'One word of the language, with what belongs to it, and beside the word, where wanted:',
    '',
    '| beside the word | what it does |',
    '|---|---|',
    ...attributes,
    '',
    '```yaml',
    '- press: Find address',
    '  name: Look the address up',
    '  within: main',
    '  optional: true',
    '  patience: 20s',
    '  note: some councils show the addresses at once',
    '```',
    '',
    '`optional` is for what a site may not have. What stops a journey without blame (no answer in time, a wall, our own rules) stops it here too.',
    '',
    `\`within\` stands beside the words that look for something: ${within.map((word) => `\`${word}\``).join(', ')}.`,
    'A page without a `main` part has for it what stands in none of the parts around it; of another part that a page does not name nothing is',
    'known, and the journey stops without blame.',
    '',
  ];
}

const targets = [
  '## What is meant: targets',
  '',
  'Words find things as somebody does who listens to a screen reader: by role and name.',
  '',
  '* a name alone: `press: Continue`, a thing of the usual role called so',
  '* `{role: button, name: Continue}`: by role and name; a list of roles: the first that is there',
  '* `{label: Postcode}`: a field by its label',
  '* `{text: Find out more}`: by words that stand there',
  '* `{landmark: search}`: a part of the page',
  '',
  'Roles are those of WAI-ARIA: `button`, `link`, `heading`, `textbox`, `combobox`, `checkbox`, `radio`, `alert`, `status` and so on; `validate` catches',
  'one that is mistyped.',
  '',
  'CSS never stands in a task. Where the words do not lead to something on one site, that site’s binding says where it is, why, and until when.',
  '',
];

const nameForms = [
  '## Names',
  '',
  '* words, capitals and spaces aside: `Bins and recycling`; exactly these words count before words that hold them',
  '* several, best first: `[Missed bins, Report a missed bin]`',
  '* a pattern, a regular expression behind `~`: `~missed (bin|collection)`',
  '* by language of the page: `{en: Bins, cy: Biniau}`',
  '',
];

function inputs({ inputTypes }: GuideParts): readonly string[] {
  return [
    '## Inputs',
    '',
    `What a script types it has to be given. Types: ${inputTypes.map((type) => `\`${type}\``).join(', ')}. \`$name\` stands for an input, as a whole value.`,
    '',
    '```yaml',
    'inputs:',
    '  postcode: postcode',
    '  street: {type: text, say: a street with a council building, default: High Street}',
    'script:',
    '  - open: /bins',
    '  - fill: {Postcode: $postcode, Street: $street}',
    '```',
    '',
    'The value comes from the site’s binding, else from the default. It is public or made up, never a real person’s. A `secret` is only ever the',
    'name of a variable of the environment: it is read when it is typed and written down nowhere.',
    '',
  ];
}

function fragments({ fragment }: GuideParts): readonly string[] {
  return [
    '## Fragments',
    '',
    `Steps that several scripts share stand in \`scenarios/fragments/<name>.yaml\` and are put in place by \`use\`. This is \`${fragment.id}\`:`,
    '',
    '```yaml',
    fragment.text.trimEnd(),
    '```',
    '',
  ];
}

const bindings = [
  '## Bindings',
  '',
  'The few facts that one site needs, each with its reason, in `scenarios/bindings/<site>.yaml`:',
  '',
  '```yaml',
  'reviewed: 2026-11-22',
  'inputs:',
  '  postcode: {value: ZZ1 1ZZ, of: the town hall}',
  'consent: [Only what is needed]',
  'suppliers:',
  '  planning-search: {name: Example Software, host: planning.example.org}',
  'overrides:',
  '  missed-bin:',
  '    Look the address up: {css: "#lookup", because: the button has no name, review: 2027-05-01}',
  '```',
  '',
  'Whoever arrives with an override is told as `done-with-help`. `opt-out: {since, because}` keeps a council out altogether.',
  '',
];
