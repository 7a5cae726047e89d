import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { spotName } from '../spot-name.ts';
import { failed, inapplicable, passed } from '../verdict.ts';


/** Fewer pixels than this on the whole screen are nothing that anybody sees. */
const nothing = 24;

export const focusLost = defineCheck({
  id: 'focus-lost',
  of: 'page',
  devices: ['desktop'],
  needs: ['keyboard'],
  title: 'The focus goes to something that can’t be seen, or is taken away',
  about: 'Stops of the walk with Tab at a link, button or field of which nothing is on the screen, while the screen does not change when the focus comes; and controls that lose the focus as soon as they get it.',
  matters: 'The focus disappears: whoever uses the keyboard does not know where they are, and may set something off that they do not see.',
  mend: 'Hide what is closed with `display: none` or `visibility: hidden`, so that Tab does not come to it; let nothing call blur() when it gets the focus.',
  verify: 'Press Tab to the named control: does the focus vanish from the screen?',
  unseen: 'Links that skip to the content have a check of their own; empty guards that scripts put round dialogs are left out.',
  techniques: ['F55', 'F78'],
  severity: 'serious',
  wcag: ['2.4.7', '2.4.3'],
  judge: (_page, { keyboard: { unseen, dropped, skips, tried } }) => {
    if (tried === 0 && dropped.length === 0) return [inapplicable('Nothing on the page takes the focus.')];
    const skipping = new Set(skips.map(({ selector }) => selector));
    const dark = unseen.filter(({ changed, isControl, selector }) => isControl && changed < nothing && !skipping.has(selector));
    const places = [
      ...dropped.map((spot) => ({ ...spot, why: 'a script takes the focus away as soon as it comes', when: 'when Tab comes to it' })),
      ...dark.map(({ how, changed: _changed, isControl: _isControl, ...spot }) => ({ ...spot, why: `nothing of it can be seen (${how}), and the screen does not change`, when: 'when it has the focus' })),
    ].slice(0, 10);
    const [first] = places;
    if (first === undefined) return [passed(`The focus stays and something is to be seen at each of ${many(tried, 'stop')}.`)];
    return [failed(`The focus is lost at ${quote(spotName(first))}${places.length > 1 ? ` and ${many(places.length - 1, 'other stop')}` : ''}: ${first.why}.`, {
      places, fingerprint: fingerprint('focus-lost', first.selector),
    })];
  },
});
