import type { PartsKit } from './touch-parts-page.ts';
import type { Part } from './touch-page.ts';

/* Functions that run inside the page (see isolated.ts), about what speaks for it that nothing is lost on a phone. */

interface Of { readonly kind: string; readonly touched: readonly number[] }
export type DoubtKit = PartsKit & {
  readonly doubtOf: typeof doubtOf; readonly around: (element: Element, most: number) => readonly Element[]; readonly isElsewhere: typeof isElsewhere;
  readonly doubtOfFields: typeof doubtOfFields; readonly doubtOfWords: typeof doubtOfWords;
};

/** What speaks for it that nothing is lost; null where nothing was seen that does. */
export function doubtOf(part: Part, { kind, touched }: Of, kit: DoubtKit): string | null {
  const { root } = part;
  const { phoneOnly } = kit.knownOf();
  const { main, isMarked } = kit.mainOf();
  if (!isMarked) return 'the page does not say which part of it is the main one';
  if (kind === 'cells') return 'a hidden column may be one that few need';
  const near = kit.around(root, 4).filter((up) => up !== main && main.contains(up));
  const wide = [...near, ...(root.parentElement === main ? [main] : [])];
  // A button for the phone alone was tapped already.
  const others = phoneOnly.filter((one) => !one.matches('button, [role=button], [role=tab], summary, label'));
  if (others.some((one) => one.localName === 'select' || wide.some((up) => up.contains(one)))) return 'the phone shows something else there that the desktop does not';
  const memory = { clip: new Map(), shown: new Map() };
  const isClosed = (one: Element): boolean => one.localName.includes('-') && (one.shadowRoot !== null || (one.textContent ?? '').trim() === '') && kit.visibleEdges(one, memory) !== null;
  if (Array.from(main.querySelectorAll('*')).slice(0, 4000).some(isClosed)) return 'a part of the page keeps what it shows to itself';
  if (kit.isElsewhere(part, kind, kit)) return 'the same stands elsewhere in the page’s markup, where something may show it';
  if (touched.some((n) => [root, ...kit.around(root, 4)].some((up) => up !== main && main.contains(up) && kit.trialOf().things[n] === up))) return 'what is there listens to a finger, which may swipe it in';
  const own = kind === 'fields' ? kit.doubtOfFields(part, kit) : null;
  if (own !== null) return own;
  const leads = kind === 'fields' ? /\b(?:more|next|continue|advanced|options?|filters?|nesaf)\b/i : /\b(?:all|more|full|see|view|browse|show|list|next|load|other|find|search|a to z|a.z|rhagor|pob)\b/i;
  const links = wide.flatMap((up) => Array.from(up.querySelectorAll('a[href], button')).slice(0, 60));
  if (links.some((one) => leads.test(kit.nameOf(one)) && !root.contains(one) && kit.visibleEdges(one, memory) !== null)) return 'a link beside it may lead to it';
  const isDocument = (one: Element): boolean => /\.(?:pdf|docx?|xlsx?|odt|ods|csv|ics)(?:$|\?)/i.test(kit.addressOf(one) ?? '');
  if (kind === 'words' && links.some((one) => isDocument(one) && !root.contains(one) && kit.visibleEdges(one, memory) !== null)) return 'a document beside it may tell it';
  const called = [root, ...near].map((one) => `${one.id} ${one.getAttribute('class') ?? ''}`).join(' ');
  if (/hero|promo|teaser|banner|highlight|feature|quick|related|widget|illustration|caption|newsletter|subscri|sign-?up|feedback|survey|rating/i.test(called)) return 'it looks like something beside the matter';
  return kind === 'words' ? kit.doubtOfWords(part) : null;
}

/** Whether anything of what is left stands in the page's markup outside of the part too, to be seen or not. */
export function isElsewhere({ root, links, fields, texts }: Part, kind: string, kit: DoubtKit): boolean {
  const others = (selector: string): Element[] => Array.from(document.querySelectorAll(selector)).filter((one) => !root.contains(one)).slice(0, 4000);
  if (kind === 'links') {
    // A document may be asked for in more ways than one, and be called by more words.
    const bare = (one: Element): string => (kit.addressOf(one) ?? '').replace(/(\.(?:pdf|docx?|xlsx?|odt|ods|csv|ics))\?.*$/i, '$1');
    const addresses = new Set(links.map(bare));
    const names = links.map((one) => kit.plainOf(kit.nameOf(one)));
    return others('a[href], area[href]').filter((one) => kit.addressOf(one) !== null).some((one) => {
      const name = kit.plainOf(kit.nameOf(one));
      return addresses.has(bare(one)) || names.some((own) => own === name || (own.length > 5 && name.includes(own)));
    });
  }
  if (kind === 'fields') {
    const names = new Set(fields.flatMap((one) => kit.fieldNames(one, kit)));
    return others('input, select, textarea').some((one) => kit.fieldNames(one, kit).some((name) => names.has(name)));
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let all = '';
  for (let node = walker.nextNode(); node && all.length < 400_000; node = walker.nextNode()) if (!root.contains(node) && node.parentElement?.closest('script, style, noscript') == null) all += node.nodeValue ?? '';
  const plain = kit.plainOf(all);
  return texts.some((one) => plain.includes(kit.plainOf(one.textContent)));
}

/** Fields that may be had elsewhere, or behind a button that we do not press since it may send. */
export function doubtOfFields({ root, fields }: Part, kit: DoubtKit): string | null {
  const known = kit.knownOf();
  const isSearch = (one: Element): boolean => one.matches('[type=search]') || kit.fieldNames(one, kit).some((name) => /^q$|search|query|keyword|chwilio/.test(name));
  if (fields.every(isSearch)) return 'a search may be had elsewhere';
  const form = root.closest('form') ?? root.querySelector('form');
  const isKnown = [...known.names].some((name) => /signin|login|logon|login|myaccount|register|mewngofnodi/.test(name));
  if (isKnown && fields.some((one) => one.matches('[type=password]') || one.closest('form')?.querySelector('[type=password]') != null)) return 'a link to sign in is there';
  const presses = Array.from(form?.querySelectorAll('button:not([type])') ?? []).filter((one) => !root.contains(one));
  return presses.length > 1 || (presses.length > 0 && form?.querySelector('[type=submit]') != null) ? 'a button of the form that we do not press may show it' : null;
}

/** Words that are no sentence, tell of how a desktop shows something, or go with a map. */
export function doubtOfWords({ texts }: Part): string | null {
  const said = texts.map((one) => (one.textContent ?? '').replace(/\b(?:or|and) (?:above|below)\b|\bmobile (?=librar|home|phone mast)/gi, ''));
  const ofScreen = /\b(?:mouse|desktop|keyboard|browser|print|screen|tablet|mobile|phone's|swipe|on the (?:left|right)|to the (?:left|right)|above|below|javascript|text size)\b/i;
  if (said.some((one) => ofScreen.test(one))) return 'it may tell of what only a desktop shows';
  if (said.some((one) => /\b(?:map|pins?|markers?|zoom|drag|click|cliciwch)\b/i.test(one))) return 'it may go with a map or something else that a pointer moves';

  const isSentence = texts.some((one) => (one.textContent ?? '').trim().split(/\s+/).length >= 12 && /[.!?]["”’)]?\s*$/.test(one.textContent ?? ''));
  return isSentence ? null : 'it is no whole sentence';
}

export const doubtFunctions = [doubtOf, isElsewhere, doubtOfFields, doubtOfWords];
