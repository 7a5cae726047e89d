import type { PageExample } from '../../made/case.ts';
import { fine, layout, seen } from '../../made/site.ts';

const text = (...sizes: (readonly [number, number, string])[]) => ({ device: 'phone', seen: seen({ layout: fine(layout({ textSizes: sizes.map(([px, characters, sample]) => ({ px, characters, sample })) })) }) }) as const;

export const cases: readonly PageExample[] = [
  { name: 'a fifth of it', in: text([16, 800, 'Bins'], [10.5, 150, 'Report a missed bin'], [11, 50, 'more']), out: ['failed phone: 20 % of the text is under 12 px, for example “Report a missed bin” (10.5 px).'] },
  { name: 'the footer', in: text([16, 900, 'Bins'], [11, 100, '© Brambleford']), out: ['passed phone: 10 % of the text is under 12 px.'] },
  { name: 'at the limit', in: text([12, 900, 'Bins']), out: ['passed phone: 0 % of the text is under 12 px.'] },
  { name: 'hardly any text', in: text([9, 40, 'Map']), out: ['inapplicable phone: Only 40 characters of visible text.'] },
];
