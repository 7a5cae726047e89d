import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { spotName } from '../spot-name.ts';
import { cantTell, failed, inapplicable, passed } from '../verdict.ts';

export const menuNeedsHover = defineCheck({
  id: 'menu-needs-hover',
  of: 'page',
  devices: ['phone'],
  needs: ['touch'],
  title: 'An entry of a menu opens under a mouse and not by a tap',
  about: 'Finds entries of menus that keep links which stand nowhere else on the phone’s page, and taps them. It fails where a desktop’s pointer makes the links appear, and on the phone no tap, on whatever of the entry, shows them or leads to a page, on two loads.',
  verify: 'Open the page on a phone, open its menu and tap the entry: do the links below it come?',
  matters: 'A finger cannot rest on a thing as a mouse does; what only a mouse opens is not there for whoever has only a phone.',
  mend: 'Let the entry be a `button` that opens the list on `click`, beside whatever the mouse does; or let it lead to a page that has the same links.',
  unseen: 'Whether a page to which the entry leads has the same links. Only Chromium’s way of tapping, which lets a mouse follow the finger, is tried. Of each kind of entry one is.',
  severity: 'serious',
  wcag: [],
  judge: (_page, { touch: { entries, isWhole } }) => {
    const all = entries.filter(({ did, onHover }) => did === 'nothing' && onHover === true);
    const alone = all.filter(({ isElsewhere }) => !isElsewhere);
    const shut = alone.length > 0 ? alone : all;
    const [first] = shut;
    if (entries.length === 0) return [inapplicable('No entry of a menu keeps links that stand nowhere else on the phone’s page.')];
    if (first === undefined) return [passed(`${many(entries.length, 'kind')} of entries that keep links, and none that a mouse alone opens.`)];
    const message = `${quote(spotName(first))} shows ${many(first.count, 'link')} under a mouse, first ${quote(first.keeps[0] ?? '')}, and a tap neither shows them nor leads anywhere.`;
    const more = { places: shut.map((one) => faultPlace(one, `it keeps ${many(one.count, 'link')}, first ${quote(one.keeps[0] ?? '')}, that a tap does not show`)), fingerprint: fingerprint('menu-needs-hover', first) };
    if (first.isElsewhere) return [cantTell(`${message} The page’s markup has such links elsewhere too, which something may open.`, { ...more, severity: 'info' })];
    return [isWhole === true ? failed(message, more) : cantTell(message, { ...more, severity: 'info' })];
  },
});
