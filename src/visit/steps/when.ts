import { z } from 'zod';
import type { Landmark } from '../../model/scenario.ts';
import { findNode } from '../find-node.ts';
import { failure } from '../failure.ts';
import { holds } from '../pattern.ts';
import type { Tab } from '../tab.ts';
import { defineStep, innerSteps, listed, type StepBy, type StepResult, type Walked } from './define-step.ts';
import { names, namesIn, sayNames, type Names } from './names.ts';
import { rolesAsked } from './target.ts';

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
    ...(visible === undefined ? [] : [{ say: `${sayNames(visible)} is visible`, isSo: onPage((tab) => isVisible(tab, visible)) }]),
    ...(hidden === undefined ? [] : [{ say: `${sayNames(hidden)} is not visible`, isSo: onPage((tab) => !isVisible(tab, hidden)) }]),
    ...(role === undefined ? [] : [{ say: sayRole(listed(role), name), isSo: isThere(listed(role), name) }]),
    ...(device === undefined ? [] : [{ say: `on a ${device}`, isSo: known((tab) => device === tab.errand.visit.device) }]),
    ...(types.length === 0 ? [] : [{ say: `for a ${types.join(' or ')} council`, isSo: known((tab) => types.includes(tab.site.type)) }]),
    ...(language === undefined ? [] : [{ say: `the page is in ${languages[language]}`, isSo: onPage((tab) => langOf(tab).startsWith(language)) }]),
  ];
}

function sayRole(roles: readonly string[], name: Names | undefined): string {
  return `there is a ${roles.join(' or ')}${name === undefined ? '' : ` ${sayNames(name)}`}`;
}

/** Whatever is said of a page that was not looked at would be a guess. */
function onPage(isSo: (tab: Tab) => boolean): Condition['isSo'] {
  return async (tab) => {
    const unseen = tab.here().source === null ? tab.unseen() : null;
    return unseen === null ? isSo(tab) : { outcome: 'stopped', detail: unseen.detail, failure: unseen };
  };
}

function isThere(roles: readonly string[], name: Names | undefined): Condition['isSo'] {
  return async (tab, within) => {
    const page = await tab.nodes();
    if ('kind' in page) return { outcome: 'stopped', detail: page.detail, failure: page };
    if (findNode(page, { names: name === undefined ? [] : namesIn(name, langOf(tab)), roles, by: 'name', within }) !== null) return true;
    const why = failure('too-large', 'the page is larger than what is kept of it');
    return page.isCut ? { outcome: 'stopped', detail: why.detail, failure: why } : false;
  };
}

function langOf(tab: Tab): string {
  return tab.here().source?.lang.toLowerCase() ?? '';
}

function isVisible(tab: Tab, words: Names): boolean {
  const { source } = tab.here();
  const links = tab.links();
  const all = links.map(({ link }) => link.text);
  const seen = links.filter((one) => one.isVisible).map(({ link }) => link.text);
  // A link's words also stand in the page's text: they are visible only where the link is.
  const texts = source === null ? [] : [source.text, ...source.headings.map(({ text }) => text)];
  const isIn = (word: string, said: readonly string[]): boolean => said.some((text) => holds(word, text));
  return namesIn(words, langOf(tab)).some((word) => isIn(word, seen) || (!isIn(word, all) && isIn(word, texts)));
}
