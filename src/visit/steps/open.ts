import { z } from 'zod';
import { defineStep, type StepResult } from './define-step.ts';

const address = z.string().min(1, { error: 'expected home, a-to-z or an address' })
  .refine((text) => !/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(text.trim()), { error: 'expected home, a-to-z or an address that begins with https:, http: or /' });
const long = z.strictObject({ page: z.enum(['home', 'a-to-z']).optional(), address: address.optional() })
  .refine(({ page, address: written }) => (page === undefined) !== (written === undefined), { error: 'give either a page or an address' });
const NO_LIST: StepResult = { outcome: 'done', detail: 'no A to Z', end: { kind: 'absent', reason: 'no A to Z was found by these rules' } };

export const open = defineStep({
  id: 'open',
  group: 'move',
  about: 'Opens a page by its address: `home`, `a-to-z`, or an address, absolute or from the site’s root.',
  args: z.union([address, long]),
  examples: [
    {
      say: 'the home page, then a page by its address from the site’s root', on: 'brambleford',
      script: '- open: home\n- open: /bins\n- expect: {heading: Bins and recycling}',
    },
    {
      say: 'the long form: a page by what it is, or by its address', on: 'brambleford',
      script: '- open: {page: a-to-z}\n- expect: {heading: A to Z of services}\n'
        + '- open: {address: /bins/report-a-missed-bin}\n- expect: {heading: Report a missed bin}',
    },
  ],
  say: (args) => {
    const page = pageOf(args);
    return page === 'home' ? 'open the home page' : page === 'a-to-z' ? 'open the A to Z' : `open ${page ?? addressOf(args)}`;
  },
  async run(tab, args) {
    const page = pageOf(args);
    const url = page === 'home' ? tab.errand.start : page === 'a-to-z' ? tab.map.aToZ.url : addressOf(args);
    return url === null ? NO_LIST : tab.open(url);
  },
});

type Args = z.infer<typeof long> | string;

/** A page by what it is; null for an address. */
function pageOf(args: Args): 'home' | 'a-to-z' | null {
  if (args === 'home' || args === 'a-to-z') return args;
  return typeof args === 'object' ? args.page ?? null : null;
}

function addressOf(args: Args): string {
  return typeof args === 'string' ? args : args.address ?? '';
}
