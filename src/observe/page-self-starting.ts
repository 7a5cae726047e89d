import type { MovingKit, RawStop } from './page-moving.ts';
import type { RawSpot } from './page-spot.ts';
import type { Memory } from './page-visible.ts';

export interface RawMedia extends RawSpot {
  readonly tag: string; readonly seconds: number | null; readonly hasSound: boolean | null; readonly isSilenced: boolean; readonly controls: boolean;
  readonly isVisible: boolean; readonly isPlaying: boolean; readonly stop: RawStop | null;
}
export interface RawPicture extends RawSpot { readonly address: string; readonly stop: RawStop | null; readonly isIdle: boolean }
export interface RawMediaList { readonly media: readonly RawMedia[]; readonly pictures: readonly RawPicture[] }
type StartingKit = MovingKit & { readonly secondsOf: typeof secondsOf; readonly soundOf: typeof soundOf };

/** Runs in the page: sounds and films that start by themselves, and pictures large enough to be minded, by their addresses. */
export function selfStarting(_arg: unknown, kit: StartingKit): RawMediaList {
  const memory: Memory = { clip: new Map(), shown: new Map() };
  const media = Array.from(document.querySelectorAll<HTMLMediaElement>('audio, video')).slice(0, 20).filter((one) => one.autoplay || !one.paused).map((one): RawMedia => {
    const rect = kit.rectOf(one);
    return {
      ...kit.spotOf(one, kit), tag: one.localName, seconds: kit.secondsOf(one), hasSound: kit.soundOf(one), isSilenced: one.muted || one.volume === 0,
      controls: one.controls, isVisible: one.localName === 'video' && rect.width * rect.height >= 1000 && kit.visibleEdges(one, memory) !== null,
      isPlaying: !one.paused && one.readyState >= 2, stop: kit.stopOf(one, kit),
    };
  });
  const pictures = Array.from(document.images).slice(0, 300).flatMap((one): RawPicture[] => {
    const rect = kit.rectOf(one);
    const isMinded = rect.width * rect.height >= 1000 && kit.visibleEdges(one, memory) !== null;
    return isMinded && one.currentSrc !== '' ? [{ ...kit.spotOf(one, kit), address: one.currentSrc, stop: kit.stopOf(one, kit), isIdle: kit.isIdle(one) || /spinner|loading|loader/i.test(`${one.alt} ${one.currentSrc.slice(0, 300)}`) }] : [];
  });
  return { media, pictures: pictures.filter(({ address }) => address.length < 3_000_000).slice(0, 40) };
}

/** How long it plays, by its length and by the part of it that its address asks for; a day where it begins again and again, null where unknown. */
export function secondsOf(one: HTMLMediaElement): number | null {
  if (one.readyState < 1 || Number.isNaN(one.duration)) return null;
  const [, from = '0', to] = /#t=(?:npt:)?([\d.]+)?(?:,([\d.]+))?/.exec(one.currentSrc) ?? [];
  const length = Math.min(one.duration, to === undefined ? Infinity : Number(to)) - Number(from);
  if (one.loop && to === undefined && length > 0) return 86_400;
  return Number.isFinite(length) ? Math.max(0, Math.round(length * 10) / 10) : 86_400;
}

export function soundOf(one: HTMLMediaElement): boolean | null {
  if (one.readyState < 1) return null;
  if (one.localName === 'audio') return true;
  try {
    const stream = (one as HTMLMediaElement & { captureStream(): MediaStream }).captureStream(); // Chromium has it, its types do not
    return stream.getAudioTracks().length > 0;
  } catch {
    return null; // of another origin
  }
}

/** What has to be sent along with `selfStarting`, beside those of `movingThings`. */
export const startingFunctions = [secondsOf, soundOf];
