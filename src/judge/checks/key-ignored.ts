import type { CustomControl } from '../../model/keyboard.ts';
import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { spotName } from '../spot-name.ts';
import { failed, inapplicable, passed } from '../verdict.ts';

export const keyIgnored = defineCheck({
  id: 'key-ignored',
  of: 'page',
  devices: ['desktop'],
  needs: ['keyboard'],
  title: 'A control takes the focus and does not answer to Enter or Space',
  about: 'On custom buttons, links, boxes and switches, and on buttons that listen to the mouse’s going down and to no click, one of each kind, Enter and Space are pressed; where neither does anything and a click then does, it is a failure.',
  matters: 'Whoever uses the keyboard comes to it, hears or sees that it is a button, and can’t press it.',
  mend: 'Use a real `button` or a link with `href`; failing that, answer to Enter and Space in a keydown handler. On a button listen to `click`, which keys give too, not to `mousedown`.',
  verify: 'Press Tab to the named control, then Enter, then Space; then click on it. Does only the click do something?',
  unseen: 'Tabs, menus, sliders and the like have other keys; at most six kinds of control are tried.',
  techniques: ['F54', 'F59', 'SCR20', 'G90'],
  severity: 'critical',
  wcag: ['2.1.1'],
  judge: (_page, { keyboard: { custom } }) => {
    if (custom.length === 0) return [inapplicable('No custom button, link, box or switch takes the focus.')];
    const deaf = custom.filter(({ clickDid, keysDid }) => keysDid === '' && clickDid !== null && clickDid !== '');
    const [first] = deaf;
    if (first === undefined) return [passed(`No key is ignored by ${many(custom.length, 'kind')} of custom control that answers to a click.`)];
    return [failed(`${quote(spotName(first))} takes the focus, but ${why(first)}.`, {
      places: deaf.slice(0, 10).map((one) => ({ selector: one.selector, html: one.html, name: one.name, landmark: one.landmark, box: one.box, ...(one.count !== undefined && { count: one.count }), why: why(one), when: 'when it has the focus' })),
      fingerprint: fingerprint('key-ignored', first.selector),
    })];
  },
});

function why({ role, clickDid }: CustomControl): string {
  return `${role === 'link' ? 'Enter does nothing' : 'neither Enter nor Space does anything'}, a click does (${clickDid ?? ''})`;
}
