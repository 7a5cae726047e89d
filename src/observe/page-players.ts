import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Memory, Visible } from './page-visible.ts';

type Kit = Visible & SpotKit & PlayerKit;

/** Runs in the page: players of sound and film, with what stands near them. */
export function collectPlayers(memory: Memory, kit: Kit): (RawSpot & Readonly<Record<string, unknown>>)[] {
  const all = Array.from(Document.prototype.querySelectorAll.call(document, 'video, audio, iframe[src], embed[src], object[data]')).slice(0, 100);
  const player = /(?:youtube(?:-nocookie)?\.com\/embed|player\.vimeo\.com|dailymotion\.com\/embed|soundcloud\.com\/player|open\.spotify\.com\/embed|facebook\.com\/plugins\/video|player\.twitch|wistia|brightcove|kaltura|audioboom|buzzsprout|podbean|\.(?:mp4|webm|mp3|ogg|wav|m4a)(?:[?#]|$))/i;
  return all.flatMap((element) => {
    const isNative = element instanceof HTMLMediaElement;
    const src = isNative ? element.currentSrc || element.src || element.querySelector('source')?.src || '' : element.getAttribute('src') ?? element.getAttribute('data') ?? '';
    const silentSound = element.localName === 'audio' && element.hasAttribute('autoplay');
    if (!isNative && !player.test(src)) return [];
    if (!silentSound && !kit.visibleEdges(element, memory)) return [];
    const tracks = isNative ? Array.from(element.querySelectorAll('track[src]')).map((one) => (one.getAttribute('kind') ?? 'subtitles').toLowerCase()) : [];
    const near = kit.textNear(element);
    return [{
      ...kit.spotOf(element, kit), kind: isNative ? element.localName : 'player', src: src.slice(0, 200), captions: tracks.some((one) => /^(?:captions|subtitles)$/.test(one)), descriptions: tracks.includes('descriptions'),
      alternative: /\b(?:transcript|text (?:version|alternative)|trawsgrifiad|(?:audio|extended) descri\w+|described version|sign(?:ed)? (?:language|version)|bsl|captions?|subtitles?|contains the (?:following )?(?:speech|text)|same (?:content|information) as (?:a )?(?:text|video|audio))\b/i.exec(near)?.[0] ?? '',
      near: near.split(/\s+/).filter((word) => word !== '').length, muted: isNative && (element.muted || element.hasAttribute('muted')),
    }];
  }).slice(0, 20);
}

/** The text of the part of the page that it stands in: its caption, the blocks beside it; links with what they are called. */
export function textNear(element: Element): string {
  let up: Element | null = element;
  for (let n = 0; n < 5 && up !== null && up !== document.body; n += 1, up = up.parentElement) {
    const outer: Element | null = up.parentElement;
    if (outer === null) break;
    const beside = [up.previousElementSibling, up.nextElementSibling, up.nextElementSibling?.nextElementSibling, outer].map((one) => (one?.textContent ?? '').slice(0, 3000)).join(' ').replace(/\s+/g, ' ').trim();
    const hrefs = Array.from(outer.querySelectorAll('a[href]')).slice(0, 30).map((one) => one.getAttribute('href') ?? '').join(' ').replace(/[-_./]/g, ' ');
    const described = (element.getAttribute('aria-describedby') ?? '').split(/\s+/).map((id) => Document.prototype.getElementById.call(document, id)?.textContent ?? '').join(' ');
    if (beside.length > 20) return `${beside} ${described} ${hrefs}`.slice(0, 8000);
  }
  return '';
}

export const playerFunctions = [collectPlayers, textNear];
export interface PlayerKit { readonly collectPlayers: typeof collectPlayers; readonly textNear: typeof textNear }
