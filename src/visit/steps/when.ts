import { z } from 'zod';
import type { Tab } from '../tab.ts';
import { holds } from '../pattern.ts';
import { defineStep, innerSteps, listed, patterns, quoted } from './define-step.ts';

const councils = ['district', 'county', 'unitary', 'metropolitan', 'london-borough', 'welsh', 'scottish', 'northern-irish', 'municipality'] as const;

const shape = z.strictObject({
  visible: patterns.optional(),
  hidden: patterns.optional(),
  device: z.enum(['desktop', 'phone']).optional(),
  'council-type': z.union([z.enum(councils), z.array(z.enum(councils)).min(1, { error: 'give at least one' })]).optional(),
  then: innerSteps,
  else: innerSteps.optional(),
});
type When = z.infer<typeof shape>;

export const when = defineStep({
  id: 'when',
  group: 'flow',
  about: 'Walks the steps under `then` if all holds: words visible, words hidden, device, council’s type; else those under `else`.',
  args: shape,
  holds: [{ at: 'then', as: 'steps' }, { at: 'else', as: 'steps' }],
  examples: [],
  say: (args) => `when ${[
    args.visible === undefined ? '' : `${quoted(args.visible)} is visible`,
    args.hidden === undefined ? '' : `${quoted(args.hidden)} is not visible`,
    args.device === undefined ? '' : `on a ${args.device}`,
    args['council-type'] === undefined ? '' : `for a ${listed(args['council-type']).join(' or ')} council`,
  ].filter((part) => part !== '').join(' and ')}`,
  async run(tab, args, by) {
    const isTrue = isSo(tab, args);
    const chosen = isTrue ? args.then : args.else;
    return chosen === undefined ? { outcome: 'skipped', detail: 'not so here' } : by.walk(chosen, isTrue ? 'when: then' : 'when: else');
  },
});

function isSo(tab: Tab, args: When): boolean {
  const types = listed(args['council-type']);
  return (args.visible === undefined || isVisible(tab, args.visible))
    && (args.hidden === undefined || !isVisible(tab, args.hidden))
    && (args.device === undefined || args.device === tab.errand.visit.device)
    && (types.length === 0 || types.includes(tab.site.type));
}

function isVisible(tab: Tab, words: z.infer<typeof patterns>): boolean {
  const { source } = tab.here();
  const links = tab.links();
  const all = links.map(({ link }) => link.text);
  const seen = links.filter((one) => one.isVisible).map(({ link }) => link.text);
  // A link's words also stand in the page's text: they are visible only where the link is.
  const texts = source === null ? [] : [source.text, ...source.headings.map(({ text }) => text)];
  const isIn = (word: string, said: readonly string[]): boolean => said.some((text) => holds(word, text));
  return listed(words).some((word) => isIn(word, seen) || (!isIn(word, all) && isIn(word, texts)));
}
