import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

export const sensoryWords = defineCheck({
  id: 'sensory-words',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'An instruction may rely on shape, size or place alone',
  about: 'Finds sentences that name a control or part of the page by its shape or side (“the round button”, “the menu on the right”) without a name in quotes, and for which no heading or control has that name.',
  verify: 'Read the sentence without looking at the page: can you still do what it says?',
  matters: 'Who does not see the page does not know which button is round or on the right.',
  mend: 'Name the thing as it is written on the page.',
  unseen: 'Places in time (“below” for “further on”), other languages.',
  techniques: ['F14', 'F26', 'G96'],
  act: ['9bd38c'],
  severity: 'info',
  wcag: ['1.3.3'],
  judge: (_page, { content: { text, headings, blocks } }) => told({
    check: 'sensory-words', of: 'block of text', all: blocks, state: 'cantTell',
    found: text.filter(({ traits, part, text: words }) => {
      const thing = /\b(?:menu|form|list|table|options?|information|details|section|navigation|box|panel)\b/i.exec(part)?.[0].toLowerCase() ?? '';
      const isNamed = /[“”"‘]|labell?ed|called|named|marked|heading/i.test(words) || (thing !== '' && headings.some((one) => one.text.toLowerCase().includes(thing)));
      return traits.includes('sensory') && !isNamed;
    }),
    says: 'that may rely on shape or place alone', shows: ({ part }) => part, why: ({ part }) => `it says ${quote(part)}`,
  }),
});
