import type { StatedText } from '../../model/paint.ts';
import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { cantTell, failed, inapplicable, passed } from '../verdict.ts';

const when: Readonly<Record<StatedText['state'], string>> = { hover: 'with the mouse on it', focus: 'with the focus on it' };

export const contrastOnHover = defineCheck({
  id: 'contrast-on-hover',
  of: 'page',
  devices: ['desktop'],
  needs: ['paint'],
  title: 'Text that fades under the mouse or with the focus',
  about: 'Moves the mouse onto one link or button of each kind, and gives it the focus, and measures by pixels how its letters then stand out. Only what the state itself changes is judged.',
  verify: 'Put the mouse on the named thing, or go to it with the Tab key, and pick the colours of the letters and of what is behind them: 4.5:1 is needed, or 3:1 where the letters are large.',
  matters: 'Who points at a link reads it at that very moment; who uses the keyboard loses the words of just the place where they are.',
  mend: 'Choose colours for :hover and :focus that stand out as well as those at rest.',
  unseen: 'Visited and pressed links, more than thirty kinds of things on a page, what a script colours later.',
  techniques: ['F83', 'G18', 'G145'],
  severity: 'serious',
  wcag: ['1.4.3'],
  judge: (_page, { paint: { states } }) => {
    if (states.tried === 0) return [inapplicable('No link or button with words was found.')];
    const certain = states.faint.filter(({ isCertain }) => isCertain);
    const all = certain.length > 0 ? certain : states.faint;
    const [first] = all;
    if (first === undefined) return [passed(`${many(states.tried, 'kind')} of links and buttons stand out enough under the mouse and with the focus.`)];
    const message = `${quote(first.words)} has ${first.median}:1 ${when[first.state]} where ${first.needed}:1 is needed${all.length > 1 ? `, and ${many(all.length - 1, 'more such state')}` : ''}.`;
    const places = all.slice(0, 10).map((one) => faultPlace(one, `${one.median}:1 against what is behind it, ${one.needed}:1 needed`, { ...one, when: when[one.state] }));
    return [(certain.length > 0 ? failed : cantTell)(message, { fingerprint: fingerprint('contrast-on-hover', first.selector), places })];
  },
});
