import type { PaintKit, PaintWorld } from './page-paint.ts';
import type { RawSpot } from './page-spot.ts';

/** `contrast`: what styles say where nothing has to be measured; null where pixels have to. */
export interface RawControl extends RawSpot { readonly n: number; readonly kind: 'field' | 'tick' | 'icon'; readonly hasInside: boolean; readonly contrast: number | null }
type Kit = PaintKit & ControlKit;

/** Runs in the page: one of each kind of field, box to tick and button without words that its author drew, not the browser; at most `most`. */
export function controlsToMeasure(most: number, kit: Kit): readonly RawControl[] {
  const world = (globalThis as PaintWorld).toptasksPaint;
  if (!world) return [];
  const memory = { clip: new Map(), shown: new Map() };
  const kinds = new Map<string, RawControl>();
  for (const element of Array.from(Document.prototype.querySelectorAll.call(document, 'input, select, textarea, a[href], button, [role=button], summary')).slice(0, 1_500)) {
    if (kinds.size >= most) break;
    if (kit.isLeftOut(element)) continue;
    const one = kit.asField(element, memory, kit) ?? kit.asIcon(element, memory, kit);
    if (!one) continue;
    const style = getComputedStyle(one.drawn);
    const key = [one.kind, element.localName, element.getAttribute('type'), element.getAttribute('class'), style.borderColor, style.backgroundColor, style.color, one.hasInside, one.kind === 'icon' ? element.innerHTML.length : ''].join('|');
    if (!kinds.has(key)) kinds.set(key, { ...kit.spotOf(element, kit), n: world.things.push(one.drawn) - 1, kind: one.kind, hasInside: one.hasInside, contrast: one.contrast });
  }
  return [...kinds.values()];
}

interface Found { readonly kind: RawControl['kind']; readonly drawn: Element; readonly hasInside: boolean; readonly contrast: number | null }

export function asField(element: Element, memory: Parameters<Kit['isPainted']>[1], kit: Kit): Found | null {
  const isTick = element.matches('[type=checkbox], [type=radio]');
  if (!element.matches('select, textarea, input:not([type]), [type=text], [type=search], [type=email], [type=tel], [type=number], [type=url], [type=password], [type=date]') && !isTick) return null;
  const style = getComputedStyle(element);
  if (isTick && (style.opacity === '0' || !kit.visibleEdges(element, memory))) {
    const contrast = kit.drawnTick(element, kit);
    return contrast === null ? null : { kind: 'tick', drawn: element, hasInside: false, contrast };
  }
  const edges = kit.visibleEdges(element, memory);
  if (!edges || edges.right - edges.left < 8 || edges.bottom - edges.top < 8 || style.opacity !== '1') return null;
  const isNative = isTick ? style.appearance !== 'none' : /^inset/.test(style.borderTopStyle) && style.borderTopWidth === '2px' && /\((?:118|133), /.test(style.borderTopColor);
  const isNativeArea = element.localName === 'textarea' && style.borderTopWidth === '1px' && /\((?:118|133), /.test(style.borderTopColor);
  const isNativeSelect = element.localName === 'select' && style.appearance !== 'none' && style.borderTopWidth === '1px' && /\((?:118|133), /.test(style.borderTopColor);
  if (isNative || isNativeArea || isNativeSelect) return null;
  const { value = '' } = element as Partial<HTMLInputElement>; // absent on what is no field
  const hasInside = !isTick && (value !== '' || (element.getAttribute('placeholder') ?? '').trim() !== '' || style.backgroundImage !== 'none' || element.localName === 'select' || /^(?:date|number)$/.test(element.getAttribute('type') ?? ''));
  return { kind: isTick ? 'tick' : 'field', drawn: element, hasInside: hasInside || kit.hasPictureIn(element, kit), contrast: null };
}

/** Something drawn lies over the field: an icon, a button. */
export function hasPictureIn(element: Element, kit: PaintKit): boolean {
  const rect = kit.rectOf(element);
  const near = kit.outerOf(element);
  return Array.from(near?.querySelectorAll('svg, img, i, button, .icon') ?? []).some((one) => {
    const other = kit.rectOf(one);
    return one !== element && other.width > 4 && other.left >= rect.left && other.right <= rect.right + 2 && other.top >= rect.top - 2 && other.bottom <= rect.bottom + 2;
  });
}

/** How well a box that a label draws for a hidden one is told from its ground, by its styles; null where they don’t say. */
export function drawnTick(element: Element, kit: PaintKit): number | null {
  const label = (element as HTMLInputElement).labels?.[0]; // a checkbox or radio
  const ground = label ? kit.groundOf(label, new Map(), kit) : null;
  if (!label || !ground || (element as HTMLInputElement).checked || !kit.isPainted(label, { clip: new Map(), shown: new Map() })) return null;
  const drawings = [...[label, element.nextElementSibling, ...label.querySelectorAll('span')].flatMap((one) => (one ? ['::before', '::after', ''].map((side) => getComputedStyle(one, side || null)) : []))]
    .filter((style) => {
      const [width, height] = [Number.parseFloat(style.width), Number.parseFloat(style.height)];
      return width >= 10 && width <= 48 && Math.abs(width - height) <= 4 && style.content !== 'none' && style.display !== 'none' && style.opacity !== '0' && style.visibility === 'visible';
    });
  let best = 0;
  for (const style of drawings) {
    if (style.backgroundImage !== 'none' || style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && style.outlineWidth !== '0px')) return null;
    const [border, fill] = [kit.paintOf(style.borderTopColor), kit.paintOf(style.backgroundColor)];
    const bordered = Math.max(...['Top', 'Bottom', 'Left'].map((side) => Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)))) > 0 && style.borderTopStyle !== 'none';
    if (bordered && border) best = Math.max(best, kit.contrastOf(kit.over(border, ground), ground));
    if (fill) best = Math.max(best, kit.contrastOf(kit.over(fill, ground), ground));
    if (style.transform !== 'none' && style.transform !== 'matrix(1, 0, 0, 1, 0, 0)' && best < 3) return null;
  }
  return best <= 1.05 ? null : best;
}

/** A link or button that shows a small picture and no words. */
export function asIcon(element: Element, memory: Parameters<Kit['isPainted']>[1], kit: Kit): Found | null {
  if (!element.matches('a[href], button, [role=button], summary, input[type=image]')) return null;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), seen = 0; node && seen < 30; node = walker.nextNode(), seen += 1) {
    const [words, parent] = [(node.nodeValue ?? '').trim(), node.parentElement];
    if (/[\p{L}\p{N}]/u.test(words) && parent && !(parent instanceof SVGElement) && kit.visibleEdges(parent, memory)) return null;
  }
  const inner = element.querySelector('svg, img, i, span, canvas');
  const drawn = [...element.querySelectorAll('svg, img')].find((one) => kit.visibleEdges(one, memory)) ?? element;
  const rect = kit.rectOf(drawn);
  const isSmall = rect.width >= 10 && rect.height >= 10 && rect.width <= 64 && rect.height <= 64;
  const hasDrawing = inner !== null || [element, ...element.children].some((one) => ['::before', '::after', ''].some((side) => {
    const style = getComputedStyle(one, side || null);
    return style.backgroundImage !== 'none' || (side !== '' && !/^(?:none|normal|""|'')$/.test(style.content));
  }));
  const isLoaded = !(drawn instanceof HTMLImageElement) || (drawn.complete && drawn.naturalWidth > 0);
  if (!isSmall || !hasDrawing || !isLoaded || getComputedStyle(element).opacity === '0' || !kit.visibleEdges(drawn, memory)) return null;
  // A sign beside a link of the same place is explained by it; a logo is no control's sign.
  const href = element.getAttribute('href');
  const isTold = href !== null && [...(kit.outerOf(element)?.querySelectorAll('a[href]') ?? [])].some((one) => one !== element && one.getAttribute('href') === href && /\p{L}{2}/u.test(one.textContent ?? ''));
  return isTold || element.querySelector('[class*=logo i], [alt*=logo i], [src*=logo i]') !== null ? null : { kind: 'icon', drawn, hasInside: false, contrast: null };
}

export const controlFunctions = [asField, hasPictureIn, drawnTick, asIcon];
interface ControlKit { readonly asField: typeof asField; readonly asIcon: typeof asIcon; readonly drawnTick: typeof drawnTick; readonly hasPictureIn: typeof hasPictureIn }

/** Runs in the page: where the thing lies in the document once it is brought to the screen; null where it is not to be seen whole. */
export function placeOf(n: number): { x: number; y: number; width: number; height: number } | null {
  const world = (globalThis as PaintWorld).toptasksPaint;
  const element = world?.things[n];
  if (!world || !element?.isConnected) return null;
  let rect = world.kit.rectOf(element);
  if (rect.top < 120 || rect.bottom > innerHeight - 60) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    rect = world.kit.rectOf(element);
  }
  const top = document.elementFromPoint((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
  const isSeen = top !== null && (element.contains(top) || top.contains(element) || top.closest('label') !== null || (world.kit.outerOf(element)?.contains(top) ?? false));
  if (!isSeen || rect.left < 0 || rect.top < 0 || rect.right > innerWidth || rect.bottom > innerHeight) return null;
  return { x: rect.left + scrollX, y: rect.top + scrollY, width: rect.width, height: rect.height };
}

/**
 * Runs in the page, after `placeOf`: for how many pixels, at most `most`, no other control and no words stand above, below, left and right of the
 * thing. What only draws (a line under a field) is taken for its own.
 */
export function roomsOf({ n, most }: { readonly n: number; readonly most: number }): readonly number[] {
  const element = (globalThis as PaintWorld).toptasksPaint?.things[n];
  if (!element) return [most, most, most, most];
  const { left, right, top, bottom } = Element.prototype.getBoundingClientRect.call(element);
  const isOther = (one: Element | undefined): boolean => {
    if (one === undefined || Node.prototype.contains.call(one, element) || Node.prototype.contains.call(element, one)) return false;
    const control: Element | null = Element.prototype.closest.call(one, 'button, a[href], input, select, textarea, [role=button], img, svg');
    if (control !== null) return !Node.prototype.contains.call(control, element);
    return [...(Reflect.get(Node.prototype, 'childNodes', one) as NodeList)].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== ''); // the getter's own type
  };
  const shares = [0.25, 0.39, 0.5, 0.61, 0.75];
  const sides: readonly ((share: number, out: number) => readonly [number, number])[] = [
    (share, out) => [left + (right - left) * share, top - out], (share, out) => [left + (right - left) * share, bottom + out],
    (share, out) => [left - out, top + (bottom - top) * share], (share, out) => [right + out, top + (bottom - top) * share],
  ];
  return sides.map((at) => {
    for (let out = 1; out <= most; out += 1) if (shares.some((share) => isOther(document.elementsFromPoint(...at(share, out))[0]))) return out - 1;
    return most;
  });
}
