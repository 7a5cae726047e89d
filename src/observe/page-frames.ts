import type { Memory, Visible } from './page-visible.ts';
import type { SpotKit } from './page-spot.ts';
import type { WordingKit } from './page-wording.ts';

type Kit = Visible & SpotKit & WordingKit;

/** Runs in the page: frames that show something, those in frames of the same origin too, at most 30. */
export function collectFrames(memory: Memory, kit: Kit & { readonly frameFact: typeof frameFact }): unknown[] {
  const own = Array.from(document.querySelectorAll('iframe, frame'));
  const inner = own.flatMap((frame) => {
    const inside = (frame as HTMLIFrameElement).contentDocument; // null where it may not be read
    return inside && kit.visibleEdges(frame, memory) ? Array.from(inside.querySelectorAll('iframe')) : [];
  });
  return [...own, ...inner].filter((frame) => {
    const { width, height } = kit.rectOf(frame);
    const isSeen = frame.ownerDocument === document ? kit.visibleEdges(frame, memory) !== null : true;
    return isSeen && width > 10 && height > 10 && !frame.closest('[aria-hidden=true], [role=none], [role=presentation], [inert]') && kit.attrOf(frame, 'role') === '';
  }).slice(0, 30).map((frame) => kit.frameFact(frame as HTMLIFrameElement, kit)); // asked for above
}

/** What is told of one frame. */
export function frameFact(frame: HTMLIFrameElement, kit: Kit): unknown {
  const inside = frame.contentDocument;
  const url = URL.parse(kit.attrOf(frame, 'src'), frame.ownerDocument.baseURI);
  const labelled = kit.attrOf(frame, 'aria-labelledby').split(' ').map((id) => frame.ownerDocument.getElementById(id)).filter((one) => one !== null).map((one) => kit.wordsOf(one)).join(' ');
  return {
    spot: kit.spotOf(frame, kit),
    name: labelled || kit.attrOf(frame, 'aria-label') || kit.attrOf(frame, 'title'),
    address: url && /^https?:$/.test(url.protocol) ? `${url.host}${url.pathname}` : '',
    shows: inside?.body ? { title: inside.title.slice(0, 200), words: kit.wordsOf(inside.body) } : null,
  };
}

export const frameFunctions = [collectFrames, frameFact];
