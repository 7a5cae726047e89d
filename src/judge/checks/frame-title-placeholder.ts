import type { FrameFound } from '../../model/structure.ts';
import { defineCheck } from '../define-check.ts';
import { many, quote } from '../quote.ts';
import { faultVerdict } from '../structure-verdict.ts';

/** Tells nothing at all: the element's own name, a file's, an address, what an editor puts in. */
const placeholder = /^(?:(?:inline |i)?frame(?: title)?[\s_-]*\d*|untitled(?: (?:frame|document|page))?|(?:page |insert |your |add )?title(?: here)?|no title|test|placeholder|null|undefined|\[object object\]|[\w%.-]+\.(?:html?|php|aspx?|jsp|cgi)|(?:https?:)?\/\/\S+|\W+)$/i;

export const frameTitlePlaceholder = defineCheck({
  id: 'frame-title-placeholder',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'A frame’s name is a placeholder',
  about: 'Reads the names of frames that show something and finds those that are a placeholder, a file’s name or an address. Frames without any name are axe-core’s.',
  verify: 'Ask a screen reader for the list of frames: does the name say what is in it?',
  matters: 'Who cannot see the frame has to go into it to learn what it is.',
  mend: 'Say in the title attribute what the frame holds: “Map of our offices”.',
  unseen: 'Whether a name of real words is the right one.',
  techniques: ['H64'],
  severity: 'moderate',
  wcag: ['4.1.2'],
  judge: (_page, { structure: { frames } }) => faultVerdict({
    id: 'frame-title-placeholder', tried: frames.length, found: frames.filter(isPlaceholder),
    nothing: 'No frame shows anything.', fine: `None of ${many(frames.length, 'frame')} has a placeholder for a name.`,
    say: ({ name }, count) => `A frame is called ${quote(name)}, which says nothing of what it shows (${many(count, 'frame')}).`,
    why: ({ name, address }) => `called ${quote(name)}, shows ${address === '' ? 'a page without an address' : quote(address)}`,
  }),
});

function isPlaceholder({ name }: FrameFound): boolean {
  return name !== '' && placeholder.test(name);
}
