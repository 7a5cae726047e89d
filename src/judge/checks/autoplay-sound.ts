import type { Sounding } from '../../model/motion.ts';
import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { kindsOf } from '../kinds-of.ts';
import { quote } from '../quote.ts';
import { stopWords } from '../stop-words.ts';
import { cantTell, failed, inapplicable, passed } from '../verdict.ts';

/** WCAG 1.4.2, in seconds. */
const most = 3;

export const autoplaySound = defineCheck({
  id: 'autoplay-sound',
  of: 'page',
  devices: ['desktop'],
  needs: ['motion'],
  title: 'A sound starts by itself and cannot be stopped',
  about: 'Looks at each audio and video that is to start by itself and is not silenced: one that sounds for more than three seconds needs its own controls, or a control on the page that pauses or silences it. What could not be loaded is left to a person.',
  verify: 'Open the page with the sound on and touch nothing; then look for the control that stops what you hear.',
  matters: 'People who hear pages read out by a screen reader cannot hear it over another sound.',
  mend: 'Take autoplay away, or add controls and muted.',
  unseen: 'Sound made by scripts without an audio or video element, sound in frames, and whether a control that says so does stop it.',
  techniques: ['F23', 'F93', 'G60', 'G170', 'G171'],
  act: ['80f0bf', '4c31df', 'aaa1bf'],
  severity: 'serious',
  wcag: ['1.4.2'],
  judge: (_page, { motion: { sounding } }) => {
    const heard = sounding.filter(({ hasSound }) => hasSound !== false);
    if (heard.length === 0) return [inapplicable('Nothing on the page starts to sound by itself.')];
    const long = heard.filter(({ controls, seconds, stop }) => !controls && (seconds ?? Infinity) > most && stop?.where !== 'beside');
    const certain = long.filter(({ seconds, hasSound, stop }) => seconds !== null && hasSound === true && stop === null);
    const told = certain.length > 0 ? certain : long;
    const [first] = told;
    if (first === undefined) return [passed('What sounds by itself is short or can be stopped.')];
    const places = kindsOf(told, ({ selector, html, name, landmark, box, ...rest }) => ({ selector, html, name, landmark, box, why: words({ selector, html, name, landmark, box, ...rest }) }));
    const message = `${quote(first.selector)} starts by itself: ${words(first)}.`;
    const more = { places, fingerprint: fingerprint('autoplay-sound', first.selector) };
    return [certain.length > 0 ? failed(message, more) : cantTell(message, { ...more, severity: 'info' })];
  },
});

function words({ seconds, hasSound, stop }: Sounding): string {
  const length = seconds === null ? 'it could not be loaded here' : seconds >= 86_400 ? 'it begins again and again' : `it plays for ${seconds} seconds`;
  return `${length}${hasSound === null && seconds !== null ? ', perhaps with sound' : ''}; it has no controls of its own, and ${stopWords(stop)}`;
}
