import type { Rgb } from '../model/colour.ts';
import type { Memory, Visible } from './page-visible.ts';
import type { ColourKit } from './page-colour.ts';
import type { RawSpot, SpotKit } from './page-spot.ts';

export interface RawSign extends RawSpot { readonly kind: 'label' | 'item' | 'cell' | 'dot'; readonly among: number; readonly colours: number }
type Kit = ColourKit & SpotKit & Visible;
/** One of several beside each other: its colours, and everything else of its looks and words in one string each. */
interface One { readonly of: Element; readonly text: Rgb; readonly ground: string; readonly looks: string; readonly words: string }

/** Runs in the page: labels, list items, cells and dots beside each other that nothing but their colour tells apart. At most 10. */
export function collectSigns(memory: Memory, kit: Kit): readonly RawSign[] {
  const all = (selector: string, most: number): readonly Element[] => Array.from(Document.prototype.querySelectorAll.call(document, selector)).slice(0, most);
  const found: RawSign[] = [];
  const tell = (kind: RawSign['kind'], ones: readonly One[], odd: Element, colours: number): void => {
    if (found.length < 10 && kit.visibleEdges(odd, memory)) found.push({ ...kit.spotOf(odd, kit), kind, among: ones.length, colours });
  };
  const seen = (ones: readonly Element[]): readonly One[] => ones.filter((one) => kit.visibleEdges(one, memory) !== null).map((one) => asOne(one, kit));
  for (const form of all('form, fieldset', 40)) {
    const labels = seen(Array.from(Element.prototype.querySelectorAll.call(form, 'label, legend')).slice(0, 60).filter((one) => one.closest('form, fieldset') === form));
    const odd = oddOne(labels, kit);
    if (odd && !labels.some(({ words }) => /\*|required|optional|mandatory|gorfodol|dewisol/i.test(words))) tell('label', labels, odd.of, 2);
  }
  for (const list of all('ul, ol, dl', 300)) {
    const items = seen(Array.from(list.children).slice(0, 60).map((item) => soleIn(item)));
    if (items.some(({ of }) => of.closest('nav, [role=navigation], [role=menu], [role=tablist], footer') !== null)) continue;
    const odd = items.length >= 3 ? oddOne(items, kit) : null;
    if (odd) tell('item', items, odd.of, 2);
  }
  for (const table of all('table', 40)) {
    const cells = seen(Array.from(Element.prototype.querySelectorAll.call(table, 'td')).slice(0, 400));
    const empty = cells.filter(({ words, of }) => words === '' && of.querySelector('img, svg, input, [title], [aria-label]') === null);
    const grounds = new Set(empty.map(({ ground }) => ground).filter((ground) => ground !== ''));
    const striped = empty.every(({ of }) => new Set(Array.from(of.parentElement?.children ?? []).map((one) => getComputedStyle(one).backgroundColor)).size === 1);
    if (empty.length >= 2 && grounds.size >= 2 && !striped) tell('cell', empty, empty[0]?.of ?? table, grounds.size);
  }
  const dots = seen(all('span, i, b, em, div, td > *', 4_000).filter((one) => isDot(one, kit)).slice(0, 200));
  const homes = new Map<Element | null, Map<string, One[]>>();
  for (const dot of dots) {
    const home = dot.of.closest('ul, ol, dl, table') ?? kit.outerOf(kit.outerOf(dot.of) ?? dot.of);
    const sizes = homes.get(home) ?? new Map<string, One[]>();
    const size = `${dot.of.localName} ${Math.round(kit.rectOf(dot.of).width)}`;
    homes.set(home, sizes.set(size, [...sizes.get(size) ?? [], dot]));
  }
  for (const group of [...homes.values()].flatMap((sizes) => [...sizes.values()])) {
    const grounds = new Set(group.map(({ ground }) => ground));
    if (group.length >= 2 && grounds.size >= 2 && grounds.size < 8 && !isSaidBeside(group)) tell('dot', group, group[0]?.of ?? document.body, grounds.size);
  }
  return found;
}

/** An item that is one link or one word in a span is what that holds. */
export function soleIn(item: Element): Element {
  let sole = item;
  while (sole.children.length === 1 && sole.children[0] && sole.children[0].textContent?.trim() === sole.textContent?.trim()) sole = sole.children[0];
  return sole;
}

export function asOne(of: Element, kit: Kit): One {
  const style = getComputedStyle(of);
  const borders = ['top', 'right', 'bottom', 'left'].map((side) => `${style.getPropertyValue(`border-${side}-style`)} ${style.getPropertyValue(`border-${side}-width`)}`).join();
  const signs = ['::before', '::after'].map((side) => { const { content, backgroundImage } = getComputedStyle(of, side); return content + backgroundImage; }).join();
  const pictures = of.querySelectorAll('img, svg, b, strong, em, i').length;
  const looks = [style.fontWeight, style.fontStyle, style.fontSize, style.fontFamily, style.textDecorationLine, style.backgroundImage, style.boxShadow, style.textTransform, style.listStyleType, style.opacity, borders, signs, of.localName, pictures].join('|');
  const ground = kit.paintOf(style.backgroundColor);
  return { of, text: kit.paintOf(style.color)?.rgb ?? [0, 0, 0], ground: ground && ground.alpha > 0 ? style.backgroundColor : '', looks, words: (of.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300) };
}

/** The first of those that stand out from most by the hue of their words or their ground and by nothing else that is seen. */
export function oddOne(ones: readonly One[], kit: Kit): One | null {
  if (ones.length < 3 || new Set(ones.map(({ looks }) => looks)).size > 1) return null;
  const kinds = [...Map.groupBy(ones, ({ text, ground }) => `${text.join()} ${ground}`).values()].sort((a, b) => b.length - a.length);
  const [usual = [], odd = [], ...more] = kinds;
  const [one, other] = [odd[0], usual[0]];
  if (!one || !other || more.length > 1 || usual.length <= odd.length || usual.length < 2 || !ones.every(({ words }) => words !== '')) return null;
  const spread = Math.max(...one.text) - Math.min(...one.text);
  const isHued = spread > 60 && one.text.some((value, n) => Math.abs(value - (other.text[n] ?? 0)) > 60);
  // Much lighter or darker is seen without telling colours.
  return isHued && one.ground === other.ground && kit.contrastOf(one.text, other.text) < 3 ? one : null;
}

/** A small thing without words that is nothing but its colour. */
export function isDot(element: Element, kit: Kit): boolean {
  if (element.childElementCount > 0 || (element.textContent ?? '').trim() !== '') return false;
  const { width, height } = kit.rectOf(element);
  if (width < 6 || height < 6 || width > 26 || height > 26 || Math.abs(width - height) > 3) return false;
  if (element.matches('[aria-label], [title], [role=img]') || element.closest('a, button, label, svg, [role=button], [role=tab], [aria-roledescription]') !== null) return false;
  const style = getComputedStyle(element);
  const isSigned = ['::before', '::after'].some((side) => !/^(?:none|normal|""|'')$/.test(getComputedStyle(element, side).content));
  const colour = kit.paintOf(style.backgroundColor);
  return !isSigned && style.backgroundImage === 'none' && colour !== null && colour.alpha > 0.5 && Math.max(...colour.rgb) - Math.min(...colour.rgb) > 60;
}

/** Whether what a dot means stands beside it in words: dots of one colour have the same words beside them, or no words are said twice at all. */
export function isSaidBeside(dots: readonly One[]): boolean {
  const said = dots.map(({ of, ground }) => ({ ground, words: (of.closest('li, td, p, dd, dt, div')?.textContent ?? '').replace(/\s+/g, ' ').trim().toLowerCase() }));
  if (said.some(({ words }) => words === '')) return false;
  const byColour = Map.groupBy(said, ({ ground }) => ground);
  const isOneToOne = [...byColour.values()].every((same) => new Set(same.map(({ words }) => words)).size === 1);
  const states = /\b(?:open|closed|available|full|free|busy|late|on time|delayed|cancelled|good|poor|low|medium|high|yes|no|done|active|inactive|passed|failed|online|offline|complete|pending|normal|severe|booked|ar agor|ar gau)\b/;
  return isOneToOne || said.every(({ words }) => states.test(words));
}

/** What has to be sent along with collectSigns. */
export const signFunctions = [soleIn, asOne, oddOne, isDot, isSaidBeside];
