import { z } from 'zod';
import type { Landmark } from '../../model/scenario.ts';
import { holds } from '../pattern.ts';
import type { Tab } from '../tab.ts';
import { defineStep, innerSteps, listed, type StepBy, type StepResult, type Walked } from './define-step.ts';
import { unknown } from './expect.ts';
import { look } from './look.ts';
import { names, namesIn, sayNames, type Names } from './names.ts';
import type { Signs } from './signs.ts';
import { langOf, rolesAsked } from './target.ts';

const councils = ['district', 'county', 'unitary', 'metropolitan', 'london-borough', 'welsh', 'scottish', 'northern-irish', 'municipality'] as const;
const languages = { en: 'English', cy: 'Welsh' } as const;
const keys = ['visible', 'hidden', 'device', 'council-type', 'language', 'role'] as const;

const shape = z.strictObject({
  visible: names.optional(),
  hidden: names.optional(),
  role: rolesAsked.optional(),
  name: names.optional(),
  device: z.enum(['desktop', 'phone']).optional(),
  'council-type': z.union([z.enum(councils), z.array(z.enum(councils)).min(1, { error: 'give at least one' })]).optional(),
  language: z.enum(['en', 'cy']).optional(),
  then: innerSteps,
  else: innerSteps.optional(),
})
  .refine(({ role, name }) => name === undefined || role !== undefined, { error: 'give the role beside the name' })
  .refine((asked) => asked.name !== undefined || keys.some((key) => asked[key] !== undefined), { error: `give a condition: ${keys.join(', ')}` });
type When = z.infer<typeof shape>;

export const when = defineStep({
  id: 'when',
  group: 'flow',
  about: 'Walks the steps under `then` if all holds: words visible, words hidden, role and name, device, council’s type, page’s language; else `else`.',
  args: shape,
  holds: [{ at: 'then', as: 'steps' }, { at: 'else', as: 'steps' }],
  takesWithin: true,
  examples: [
    {
      say: 'by what is to be seen: one way or the other', on: 'brambleford',
      script: '- open: home\n- when:\n    visible: Bins and recycling\n    then:\n      - follow: Bins and recycling\n'
        + '    else:\n      - search: bins\n- expect: {heading: Bins and recycling}',
    },
    {
      say: 'by device and by type of council', on: 'brambleford',
      script: '- open: /bins\n- when:\n    device: phone\n    then:\n      - check: bins on a phone\n- when:\n'
        + '    council-type: [unitary, district]\n    then:\n      - follow: Report a missed bin\n- expect: {url: ~bins}',
    },
    {
      say: 'by role and name, and by what is not to be seen', on: 'brambleford',
      script: '- open: /bins/check-your-bin-day\n- when:\n    role: button\n    name: Find my bin day\n'
        + '    hidden: Your collections\n    then:\n      - expect: {field: Postcode}',
    },
    {
      say: 'by the language of the page', on: 'aberllwyn',
      script: '- open: /cy/\n- when:\n    language: cy\n    then:\n      - follow: Gwirio eich diwrnod casglu\n    else:\n'
        + '      - follow: Check your collection day\n- expect: {field: Cod post}',
    },
  ],
  say: (args) => `when ${conditions(args).map(({ say }) => say).join(' and ')}`,
  run: (tab, args, by) => choose(tab, args, by),
});

/** One thing asked: a sentence, and whether it is so; a result where that cannot be told. */
interface Condition { readonly say: string; readonly isSo: (tab: Tab, within: Landmark | undefined) => Promise<boolean | StepResult> }

async function choose(tab: Tab, args: When, by: StepBy): Promise<Walked> {
  const told: { readonly say: string; readonly isSo: boolean }[] = [];
  for (const { say, isSo } of conditions(args)) {
    const answer = await isSo(tab, by.call.within);
    if (typeof answer !== 'boolean') return answer;
    told.push({ say, isSo: answer });
  }
  const isTrue = told.every(({ isSo }) => isSo);
  const chosen = isTrue ? args.then : args.else;
  const detail = `${told.map(({ say, isSo }) => `${say}: ${isSo ? 'yes' : 'no'}`).join('; ')}${chosen === undefined ? '; nothing to do' : ''}`;
  if (chosen === undefined) return { outcome: 'skipped', detail };
  const result = await by.walk(chosen, isTrue ? 'when: then' : 'when: else');
  if (result.outcome === 'ended') return { ...result, detail };
  return result.outcome === 'done' || result.outcome === 'skipped' ? { outcome: 'done', detail } : { ...result, detail: `${detail}; ${result.detail}` };
}

function conditions(asked: When): readonly Condition[] {
  const { visible, hidden, role, name, device, language } = asked;
  const types = listed(asked['council-type']);
  const known = (isSo: (tab: Tab) => boolean): Condition['isSo'] => async (tab) => isSo(tab);
  return [
    ...(visible === undefined ? [] : [{ say: `${sayNames(visible)} is visible`, isSo: isSeen(visible) }]),
    ...(hidden === undefined ? [] : [{ say: `${sayNames(hidden)} is not visible`, isSo: isUnseen(hidden) }]),
    ...(role === undefined ? [] : [{ say: sayRole(listed(role), name), isSo: isThere({ role, ...(name !== undefined && { name }) }) }]),
    ...(device === undefined ? [] : [{ say: `on a ${device}`, isSo: known((tab) => device === tab.errand.visit.device) }]),
    ...(types.length === 0 ? [] : [{ say: `for a ${types.join(' or ')} council`, isSo: known((tab) => types.includes(tab.site.type)) }]),
    ...(language === undefined ? [] : [{ say: `the page is in ${languages[language]}`, isSo: isIn(language) }]),
  ];
}

function sayRole(roles: readonly string[], name: Names | undefined): string {
  return `there is a ${roles.join(' or ')}${name === undefined ? '' : ` ${sayNames(name)}`}`;
}

/** Whatever is said of a page that was not looked at would be a guess. */
function unread(tab: Tab): StepResult | null {
  const why = tab.here().source === null ? tab.unseen() : null;
  return why === null ? null : { outcome: 'stopped', detail: why.detail, failure: why };
}

function isSeen(words: Names): Condition['isSo'] {
  return (tab, within) => isVisible(tab, words, within);
}

function isUnseen(words: Names): Condition['isSo'] {
  return async (tab, within) => {
    const is = await isVisible(tab, words, within);
    return typeof is === 'boolean' ? !is : is;
  };
}

function isThere(asked: Signs): Condition['isSo'] {
  return (tab, within) => has(tab, asked, within);
}

function isIn(language: string): Condition['isSo'] {
  return async (tab) => unread(tab) ?? langOf(tab).toLowerCase().startsWith(language);
}

async function has(tab: Tab, asked: Signs, within: Landmark | undefined): Promise<boolean | StepResult> {
  const seen = await look(tab, asked, { within });
  return unknown(seen) ?? seen.every((one) => one.has === true);
}

/** On this device; in one part of the page by its tree, which knows nothing of what is hidden. */
async function isVisible(tab: Tab, words: Names, within: Landmark | undefined): Promise<boolean | StepResult> {
  const cannot = unread(tab);
  if (cannot !== null) return cannot;
  if (within !== undefined) return has(tab, { text: words }, within);
  const { source } = tab.here();
  const links = tab.links();
  const all = links.map(({ link }) => link.text);
  const seen = links.filter((one) => one.isVisible).map(({ link }) => link.text);
  const texts = source === null ? [] : [source.text, ...source.headings.map(({ text }) => text)];
  const isAmong = (word: string, said: readonly string[]): boolean => said.some((text) => holds(word, text));
  const called = namesIn(words, langOf(tab));
  // A link's words also stand in the page's text: they are visible only where the link is.
  const loose = called.filter((word) => !isAmong(word, all));
  if (called.some((word) => isAmong(word, seen)) || loose.some((word) => isAmong(word, texts))) return true;
  // What is not in what is kept of the page may be on it all the same.
  return loose.length > 0 && source !== null ? has(tab, { text: loose }, undefined) : false;
}
