import { z } from 'zod';
import { defineStep } from './define-step.ts';

const keys = [
  'Tab', 'Shift+Tab', 'Enter', 'Escape', 'Space', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown',
] as const;
const chord = z.enum(keys);
const long = z.strictObject({ press: chord, times: z.int().min(1, { error: 'expected 1 or more' }).max(50, { error: 'expected 50 or fewer' }).optional() });

export const key = defineStep({
  id: 'key',
  group: 'act',
  about: 'Strikes a key, as people do who use no mouse, and tells what has the focus then. Words are typed with `fill`.',
  args: z.union([chord, long]),
  examples: [
    { say: 'a key', on: 'brambleford', script: '- open: home\n- key: Tab\n- stop: what has the focus is told beside the step' },
    { say: 'several times, and back', on: 'brambleford', script: '- open: home\n- key: {press: Tab, times: 3}\n- key: Shift+Tab\n- stop: before-submission' },
    { say: 'what people do who use no mouse', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- fill: {Postcode: $postcode}\n- key: Enter\n- expect: {url: your-collection-days}' },
  ],
  say: (args) => (typeof args === 'string' ? `strike ${args}` : `strike ${args.press}${args.times === undefined || args.times === 1 ? '' : ` ${args.times} times`}`),
  run: (tab, args) => (typeof args === 'string' ? tab.key(args, 1) : tab.key(args.press, args.times ?? 1)),
});
