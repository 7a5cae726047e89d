import type { PaintKit, PaintWorld } from './page-paint.ts';
import type { RawSpot } from './page-spot.ts';

/** A picture that may hold words: `around` is what is said of it and near it; `drawn` are the words of a drawing that says them itself. */
export interface RawPicture extends RawSpot { readonly n: number; readonly around: string; readonly drawn: string }

/** Runs in the page: pictures of the content at least 120 × 24 pixels large, the largest first, and drawings in addresses that hold text; at most `most`. */
export function picturesToRead(most: number, kit: PaintKit & PictureKit): readonly RawPicture[] {
  const world = (globalThis as PaintWorld).toptasksPaint;
  if (!world) return [];
  const memory = { clip: new Map(), shown: new Map() };
  const found: (RawPicture & { area: number })[] = [];
  for (const element of Array.from(Document.prototype.querySelectorAll.call(document, 'img, input[type=image], [role=img]')).slice(0, 500)) {
    const { width, height } = kit.rectOf(element);
    const drawn = kit.drawnWords(element);
    const isLarge = width >= 120 && height >= 24 && width <= 1280 && height <= 900;
    if ((!isLarge && drawn === '') || !kit.visibleEdges(element, memory) || element instanceof SVGElement) continue;
    if (element instanceof HTMLImageElement && (!element.complete || element.naturalWidth === 0)) continue;
    const said = ['alt', 'src', 'class', 'id', 'aria-label'].map((name) => element.getAttribute(name) ?? '').join(' ');
    // A logo may be words; so may a map, a plan and a chart, in which they are the smaller part.
    if (/logo|crest|wordmark|emblem|badge|coat of arms|\bmaps?\b/i.test(said) || element.closest('[class*=logo i], [id*=logo i], header a') !== null) continue;
    const near = element.closest('figure, a, li, article, section, p, div')?.textContent ?? '';
    const around = `${element.getAttribute('alt') ?? ''} ${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''} ${near.length < 2_000 ? near : ''}`.replace(/\s+/g, ' ').slice(0, 2_500);
    found.push({ ...kit.spotOf(element, kit), n: world.things.push(element) - 1, around, drawn, area: width * height });
  }
  return found.sort((a, b) => b.area - a.area).slice(0, most);
}

/** Words that a drawing in the address of a picture sets as text. */
export function drawnWords(element: Element): string {
  const address = element.getAttribute('src') ?? '';
  if (!/^data:image\/svg\+xml/i.test(address) || address.length > 100_000) return '';
  const body = address.slice(address.indexOf(',') + 1);
  let text = body;
  try { text = /;base64/i.test(address.slice(0, 60)) ? atob(body) : decodeURIComponent(body); } catch { /* as it is */ }
  return [...text.matchAll(/<(?:text|tspan)\b[^>]*>([^<]+)/g)].map(([, words]) => words?.trim() ?? '').join(' ').replace(/\s+/g, ' ').slice(0, 300);
}

export const pictureFunctions = [drawnWords];
interface PictureKit { readonly drawnWords: typeof drawnWords }
