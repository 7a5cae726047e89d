import { defineCheck } from '../define-check.ts';
import { many, quote } from '../quote.ts';
import { hintVerdict } from '../structure-verdict.ts';

const generic = /^(?:(?:embedded |external |main )?(?:content|page|media|element|object)|embed(?:ded)?|widget|window|video|map|form|(?:you ?tube|vimeo)?(?: embedded)? ?video player|you ?tube(?: video)?|vimeo|google maps?|advert(?:isement)?)$/i;

export const frameNameGeneric = defineCheck({
  id: 'frame-name-generic',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'Does the frame’s name say what it shows?',
  about: 'Finds frames whose name says of what kind they are and not what they show: “map”, “YouTube video player”. A person has to say whether that is enough.',
  verify: 'Compare the frame’s title with what it shows.',
  matters: 'Who cannot see the frame decides by its name whether to go into it.',
  mend: 'Say what it holds: “Video: how to sort your recycling”.',
  unseen: 'Names of real words that are wrong.',
  techniques: ['H64'],
  severity: 'info',
  wcag: ['4.1.2'],
  judge: (_page, { structure: { frames } }) => hintVerdict({
    id: 'frame-name-generic', tried: frames.length, found: frames.filter(({ name }) => generic.test(name)),
    nothing: 'No frame shows anything.', fine: `None of ${many(frames.length, 'frame')} has a name of its kind alone.`,
    say: ({ name }, count) => `${many(count, 'frame')} called ${quote(name)}: does that say what it shows?`,
    why: ({ name, address }) => `called ${quote(name)}, shows ${address === '' ? 'a page without an address' : quote(address)}`,
  }),
});
