import { defineCheck } from '../define-check.ts';
import { stopWords } from '../stop-words.ts';
import { cantTell, inapplicable, passed } from '../verdict.ts';

/** A control of the page that may switch it off, or do the same by hand. */
const offered = /motion|tilt|shake|sensor|disable|off\b/i;

export const deviceMotion = defineCheck({
  id: 'device-motion',
  of: 'page',
  devices: ['desktop'],
  needs: ['motion'],
  title: 'Can what is done by moving the device be done by hand, and switched off?',
  about: 'Looks for listeners to the device’s motion and orientation, sends them a made-up turn and sees whether the page shows something else. A hint: whether a control does the same cannot be told by machine.',
  verify: 'Find the control that does the same as tilting or shaking, and the one that switches tilting off.',
  matters: 'People whose hands tremble or whose device is mounted cannot move it as the page expects.',
  mend: 'Offer a button for what the motion does, and a setting that switches the motion off.',
  unseen: 'Sensors that are read through other programming interfaces, and what only changes a drawing.',
  techniques: ['F106', 'G213'],
  act: ['c249d5', '7677a9'],
  severity: 'info',
  wcag: ['2.5.4'],
  judge: (_page, { motion: { sensors } }) => {
    if (sensors.events.length === 0) return [inapplicable('The page does not listen to the device’s motion.')];
    const kinds = sensors.events.join(' and ');
    if (!sensors.changes) return [passed(`The page listens to ${kinds}, and shows nothing else when they come.`)];
    if (sensors.stop !== null && offered.test(sensors.stop.name)) return [passed(`The page changes by ${kinds}; ${stopWords(sensors.stop)}.`)];
    return [cantTell(`Moving the device (${kinds}) changes what the page shows, and no control was found that switches that off.`, { severity: 'info', fingerprint: 'device-motion' })];
  },
});
