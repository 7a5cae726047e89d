import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { spotName } from '../spot-name.ts';
import { cantTell, inapplicable, passed } from '../verdict.ts';

export const focusOrder = defineCheck({
  id: 'focus-order',
  of: 'page',
  devices: ['desktop'],
  needs: ['keyboard'],
  title: 'Does the focus go in an order that makes sense?',
  about: 'Follows the stops of the walk with Tab inside each list, form and part of the page: where a tabindex above 0 takes one out of its turn, or the focus goes back up or to the left more than once.',
  matters: 'A focus that jumps about is hard to follow with the eyes, and fields come in an order that is not that of the questions.',
  mend: 'Take every tabindex above 0 away, and put things in the source in the order in which they are to be used.',
  verify: 'Press Tab through the named part: does the focus go as you would read?',
  unseen: 'Whether another order makes as much sense; jumps between columns and parts of the page are not told.',
  techniques: ['F44', 'C27', 'G59'],
  severity: 'info',
  wcag: ['2.4.3'],
  judge: (_page, { keyboard: { jumps, tried } }) => {
    if (tried < 2) return [inapplicable('Fewer than two things take the focus.')];
    const forced = jumps.filter(({ isForced }) => isForced);
    const told = forced.length > 0 ? forced : jumps.length > 1 ? jumps : [];
    const [first] = told;
    if (first === undefined) return [passed(`The focus goes down the page through ${many(tried, 'stop')}.`)];
    const why = first.isForced ? 'a tabindex above 0 takes it out of its turn' : 'it stands before where the focus was';
    return [cantTell(`The focus goes from ${quote(spotName(first.from))} back to ${quote(spotName(first.to))}: ${why}${told.length > 1 ? `; ${told.length} such jumps` : ''}.`, {
      places: told.slice(0, 10).map(({ from, to }) => ({ ...to, why: `the focus comes here from ${quote(spotName(from))}`, when: 'when Tab is pressed' })),
      fingerprint: fingerprint('focus-order', first.to.selector),
    })];
  },
});
