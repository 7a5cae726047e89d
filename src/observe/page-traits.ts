import type { Block } from './page-blocks.ts';
import type { Memory, Visible } from './page-visible.ts';
import type { RawSpot, SpotKit } from './page-spot.ts';

/** What is noticed of each kind of trait at most. */
const MOST = 12;

/** A block with what was noticed in it, as it leaves the page. */
type RawText = RawSpot & { readonly traits: string[]; readonly part: string; readonly [key: string]: unknown };

type Kit = Visible & SpotKit & TraitKit;

/** Runs in the page: the blocks in which something about their writing is to be noticed. Loose on purpose: the checks decide. */
export function collectTraits(blocks: readonly Block[], bodyPx: number, most: number, memory: Memory, kit: Kit): RawText[] {
  const counts = new Map<string, number>();
  const noted: RawText[] = [];
  for (const block of blocks) {
    const found = [...kit.wordTraits(block, kit), ...kit.shapeTraits(block, bodyPx, kit)].filter(([trait]) => (counts.get(trait) ?? 0) < most);
    if (found.length === 0 || !kit.visibleEdges(block.element, memory)) continue;
    for (const [trait] of found) counts.set(trait, (counts.get(trait) ?? 0) + 1);
    const measure = kit.measureOf(block, kit);
    noted.push({
      ...kit.spotOf(block.element, kit), traits: found.map(([trait]) => trait), part: found[0]?.[1].slice(0, 120) ?? '',
      text: block.lines.join('\n').slice(0, 300), words: block.words, px: block.px, ...measure,
    });
  }
  return noted;
}

/** Traits of the words themselves, each with the part that shows it. */
export function wordTraits(block: Block, kit: TraitKit): [string, string][] {
  const found: [string, string][] = [];
  const say = (trait: string, part: string | undefined): void => { if (part !== undefined && part !== '') found.push([trait, part.trim()]); };
  const spaced = /(?:^|[^\p{L}\p{N}])((?:\p{L}[ \u00a0\u2002-\u200a]{1,3}){3,30}\p{L})(?![\p{L}\p{N}])/u.exec(block.raw);
  say('spaced-letters', spaced?.[1]);
  const upright = /(?:^|\n)((?: ?\p{L} ?\n){3,30} ?\p{L} ?)(?:\n|$)/u.exec(block.raw);
  if (!spaced) say('spaced-letters', upright?.[1]?.replace(/\s+/g, ' '));
  say('columns', kit.columnsIn(block.raw));
  say('emoticon', kit.pictureOfSigns(block));
  say('sensory', /[^.!?\n]*\b(?:(?:round|square|circular|triangular|oval|star-?shaped|diamond-?shaped|rectangular|big|large|small|arrow-?shaped)[\s-]+(?:(?:green|red|blue|orange|yellow|black|grey|gray|white)\s+)?(?:button|icon|box|image|link|menu|symbol|picture)|(?:triangle|circle|star|square)\s+(?:button|menu|icon)|(?:button|link|menu|navigation|box|panel|column|form|icon|list|image|options?|information|details|field|picture|section|sidebar|table)s?\s+(?:(?:that is|located|shown|found|which is)\s+)?(?:on|at|to|in)\s+(?:the\s+)?(?:far\s+|bottom\s+|top\s+|upper\s+|lower\s+)?(?:left|right)\b|(?:on|at|in)\s+the\s+(?:far\s+)?(?:left|right|top|bottom)(?:[\s-]+(?:hand|left|right))?\s+(?:(?:hand\s+)?side\s+of\s+(?:the|this)\s+(?:page|screen|window|site)|(?:hand\s+)?(?:column|corner|menu|bar|panel))|(?:under(?:neath)?|beside|next to)\s+the\s+(?:star|circle|square|triangle|arrow))\b[^.!?\n]*/i.exec(block.text)?.[0]);
  const sentences = block.linked < block.letters / 2 ? block.text.split(/(?<=[.!?])\s+(?=\p{Lu})/u) : [];
  say('long-sentences', sentences.find((one) => one.split(' ').length > 40 && /\p{Ll}[.!?]$/u.test(one) && !/[;:•]/.test(one)));
  return found;
}

/** Columns of words that only blanks keep apart: at least three lines with gaps at the same places, or gaps of hard blanks on two. */
export function columnsIn(raw: string): string {
  const lines = raw.split('\n').filter((line) => line.trim() !== '');
  const starts = lines.map((line) => [...line.matchAll(/(?<=\S)(?:[ \u00a0]{3,}|\t+[ \u00a0\t]*)(?=\S)/g)].map((gap) => gap.index + gap[0].length));
  const counts = new Map<number, number>();
  for (const at of starts.flat()) counts.set(at, (counts.get(at) ?? 0) + 1);
  const aligned = Math.max(0, ...counts.values());
  const tabbed = starts.filter((gaps) => gaps.length > 0).length;
  const isTable = aligned >= 3 || (tabbed >= 3 && tabbed >= lines.length * .6);
  return isTable ? lines.slice(0, 4).join(' / ').replace(/[\t \u00a0]{2,}/g, '   ') : '';
}

/** A picture made of signs, or a face: `:-)`, `¯\_(ツ)_/¯`. */
export function pictureOfSigns(block: Block): string {
  const face = /(?:^|\s)((?:[:;=][-o^']?[)(\]D|\\pP*]|<3|\^_\^|[(][^\s()\w]{1,2}[_.‿][^\s()\w]{1,2}[)]|¯\\_\(ツ\)_\/¯))(?=\s|$|[.!?,])/u.exec(block.raw);
  // Dates, prices and telephone numbers have more digits than signs.
  const rows = block.raw.split('\n').filter((line) => line.replace(/[\s\p{L}\p{N}]/gu, '').length >= Math.max(3, line.replace(/\s/g, '').length * .5));
  return face?.[1] ?? (rows.length >= 4 ? rows.slice(0, 2).join(' / ') : '');
}

/** Traits of how it is written. */
export function shapeTraits(block: Block, bodyPx: number, kit: TraitKit): [string, string][] {
  const found: [string, string][] = [];
  const isProse = block.linked < block.letters / 2 && !/^(?:h[1-6]|th|button|label|legend|summary)$/.test(block.element.localName);
  const start = block.text.slice(0, 120);
  if (isProse && block.words >= 30 && block.italic > block.letters * .9) found.push(['italic', start]);
  if (block.words >= 8 && block.capitals > block.letters * .85) found.push(['capitals', start]);
  if (block.underlined.length > 2) found.push(['underlined', block.underlined]);
  if (isProse && block.px < Math.min(12, bodyPx) && block.words >= 6) found.push(['small', start]);
  if (isProse && /\n[ \u00a0]*\n/.test(block.raw) && block.lines.filter((line) => line.split(' ').length >= 6).length >= 2) found.push(['breaks', start]);
  if (!isProse || block.words < 25) return found;
  const { lines, perLine, lineHeight, align } = kit.measureOf(block, kit);
  if (align === 'justify' && lines >= 2) found.push(['justified', start]);
  if (lines >= 3 && perLine > 110) found.push(['long-lines', start]);
  if (lines >= 2 && lineHeight > 0 && lineHeight < 1.15) found.push(['tight', start]);
  return found;
}

/** Lines as they are painted, from the box's height. */
export function measureOf(block: Block, kit: Pick<Visible, 'rectOf'>): { lineHeight: number; lines: number; perLine: number; align: string } {
  const style = getComputedStyle(block.element);
  const high = style.lineHeight === 'normal' ? Number.parseFloat(style.fontSize) * 1.2 : Number.parseFloat(style.lineHeight);
  const inner = kit.rectOf(block.element).height - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
  const lines = Math.max(1, Math.round(inner / high) || 1);
  const lineHeight = style.lineHeight === 'normal' ? 0 : Math.round((high / Number.parseFloat(style.fontSize)) * 100) / 100;
  return { lineHeight, lines, perLine: Math.round(block.text.length / lines), align: style.textAlign };
}

export const traitFunctions = [collectTraits, wordTraits, columnsIn, pictureOfSigns, shapeTraits, measureOf];
export const MOST_OF_A_TRAIT = MOST;

export interface TraitKit extends Pick<Visible, 'rectOf'> {
  readonly collectTraits: typeof collectTraits;
  readonly wordTraits: typeof wordTraits;
  readonly columnsIn: typeof columnsIn;
  readonly pictureOfSigns: typeof pictureOfSigns;
  readonly shapeTraits: typeof shapeTraits;
  readonly measureOf: typeof measureOf;
}
