import type { Trap } from '../model/map.ts';
import { addressKey, hostOf, isFile, isSignIn, isSocial, isTrap, looksLikePayment, mayUndo, sameSite } from './address.ts';
import type { Lead } from './links.ts';
import { openTraps } from './traps.ts';

const promisingAway = .5;

/** Which addresses of a crawl were asked for, and which others may be. */
export interface Openings {
  /** Whether the crawler may and need go there; another host only where the link smells like it (`score`). */
  readonly isOpen: (lead: { readonly key: string; readonly link: { readonly href: string } }, score: number) => boolean;
  /** The same for an address that no link that smells leads to. */
  readonly mayOpen: (url: string) => boolean;
  /** Whether an address was asked for or given before. */
  readonly isKnown: (url: string) => boolean;
  /** Notes that an address is about to be asked for, so that it is asked once. */
  readonly ask: (url: string) => void;
  /** Notes an address that was answered. */
  readonly note: (url: string) => void;
  /** Looks the links of a page over for pages without end. */
  readonly see: (leads: readonly Lead[]) => void;
  readonly traps: () => readonly Trap[];
}

type Kind = 'own' | 'away' | 'shut';

/** Nothing asked for yet, on the site of this home page. */
export function openingsOf(home: string): Openings {
  const [keys, kinds] = [new Set<string>(), new Map<string, Kind>()];
  const traps = openTraps();
  const kindFor = (href: string): Kind => {
    const kind = kinds.get(href) ?? kindOf(href, home);
    kinds.set(href, kind);
    return kind;
  };
  const note = (url: string): void => { keys.add(addressKey(url)); };
  const isOpen: Openings['isOpen'] = ({ key, link: { href } }, score) => {
    const kind = kindFor(href);
    if (kind === 'shut' || keys.has(key)) return false;
    return kind === 'away' ? score >= promisingAway : !traps.isFull(href);
  };
  return {
    isOpen, note,
    mayOpen: (url) => isOpen({ key: addressKey(url), link: { href: url } }, 0),
    isKnown: (url) => keys.has(addressKey(url)),
    ask: (url) => {
      note(url);
      traps.enter(url);
    },
    see: (leads) => {
      for (const { link: { href }, key } of leads) if (kindFor(href) !== 'away' && !keys.has(key)) traps.see(href, key);
    },
    traps: () => traps.found(),
  };
}

/** What the letters of an address say of it, whatever was read. */
function kindOf(href: string, home: string): Kind {
  if (isFile(href) || isSignIn(href) || mayUndo(href)) return 'shut';
  if (hostOf(href) !== hostOf(home) && looksLikePayment(href)) return 'shut';
  if (sameSite(href, home)) return isTrap(href) ? 'shut' : 'own';
  return isSocial(href) || isTrap(href) ? 'shut' : 'away';
}
