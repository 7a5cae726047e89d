import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const hoverOnly = defineCheck({
  id: 'hover-only',
  of: 'page',
  devices: ['desktop'],
  needs: ['layers'],
  title: 'Something shows only under a mouse',
  about: 'Rests the pointer on things that show something then, and tries to make the same show by the keyboard: the focus on the thing, in it and beside it, Enter, Space and the arrow. Where the thing leads to a page of its own, that page may offer the same, and a person has to look.',
  verify: 'Put the mouse aside and go through the page with Tab; press Enter and Space on and beside the thing: does the same show?',
  matters: 'Who uses the keyboard, a switch or a touch screen never sees what only a mouse brings out: whole menus are shut for them.',
  mend: 'Open it with a button beside or in place of the thing (aria-expanded), or show it on :focus-within as well as on :hover.',
  unseen: 'Styles that another host serves, things that wait more than half a second, and drawings that are put on a canvas.',
  techniques: ['F54', 'G90', 'SCR20'],
  severity: 'serious',
  wcag: ['2.1.1'],
  judge: (_page, { layers: { hovers, hovered, cut } }) => {
    const open = hovers.filter(({ keys, isElsewhere }) => keys === 'none' && !isElsewhere);
    const placeOf = (one: (typeof hovers)[number]) => {
      const what = one.controls > 0 ? `${many(one.controls, 'link or control', 'links and controls')}, ${quote(one.shows)},` : quote(one.shows);
      return faultPlace(one.spot, `${what} shows under the pointer and by none of the keys tried`, { when: 'when the pointer rests on it', count: one.count });
    };
    return trialVerdict({
      id: 'hover-only', tried: hovers.length, isCut: cut?.includes('hovers'), certain: open.filter(({ leadsOn }) => !leadsOn).map(placeOf), doubtful: open.filter(({ leadsOn }) => leadsOn).map(placeOf),
      nothing: `Nothing that shows something under the pointer found by these rules (${many(hovered, 'kind')} of things tried).`,
      fine: `What shows under the pointer on ${many(hovers.length, 'kind')} of things shows by the keyboard too, or stands elsewhere on the page.`,
      say: (first) => `At ${quote(first.name === '' ? first.selector : first.name)} ${first.why}.`,
    });
  },
});
