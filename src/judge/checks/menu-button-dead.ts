import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { spotName } from '../spot-name.ts';
import { cantTell, failed, inapplicable, passed } from '../verdict.ts';

export const menuButtonDead = defineCheck({
  id: 'menu-button-dead',
  of: 'page',
  devices: ['phone'],
  needs: ['touch'],
  title: 'The menu’s button does nothing when it is tapped',
  about: 'Taps, on the page as a phone loads it, what says that it is a menu: by its name or, where it has none, by its class, and once more a second later. It fails where nothing appears, goes, is reworded, moves or is loaded and nothing in the markup changes, on two loads.',
  verify: 'Open the page on a phone and tap the menu.',
  matters: 'On a phone the menu is often the only way to most of the site.',
  mend: 'Let a `button` open the menu on `click`, and test it with a finger: what listens to the mouse alone does not hear one.',
  unseen: 'What says nowhere that it is a menu. Whether what opens is any good. Where a script or style did not come, or a script broke off, a person is asked.',
  severity: 'critical',
  wcag: [],
  judge: (_page, { touch: { menus, isWhole } }) => {
    const all = menus.filter(({ did }) => did === 'nothing');
    const quiet = all.filter(({ asked }) => asked !== true);
    const dead = quiet.length > 0 ? quiet : all;
    const [first] = dead;
    if (menus.length === 0) return [inapplicable('No button that says it is a menu was to be seen.')];
    if (first === undefined) return [passed(`${many(menus.length, 'menu')} did something when tapped.`)];
    const message = `A tap on ${quote(spotName(first))}, ${first.says}, does nothing.`;
    const more = { places: dead.map((one) => faultPlace(one, `it is ${one.says}, and a tap changes nothing`)), fingerprint: fingerprint('menu-button-dead', first) };
    if (first.asked === true) return [cantTell(`${message} It asks the site for something that we held back, which may be why.`, { ...more, severity: 'info' })];
    return [isWhole === true ? failed(message, more) : cantTell(`${message} Not all of the page’s scripts and styles came and ran, which may be why.`, { ...more, severity: 'info' })];
  },
});
