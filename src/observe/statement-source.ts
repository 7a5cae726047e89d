import type { StatementLink, StatementSection, StatementSource } from '../model/statement.ts';
import { address, baseOf } from './address.ts';
import { landmarks, tour, type Place } from './tour.ts';
import { attr, isElement, parentOf, parseTree, textOf, type TreeElement, type TreeNode } from './tree.ts';
import { clean, headingLevel, readable } from './words.ts';

const [MOST_SECTIONS, MOST_SENTENCES, MOST_LINKS, LONGEST] = [120, 600, 300, 600];
const RUNNING = /^(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|label|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;
const SILENT = /^(?:script|style|noscript|template|textarea|option|title|head|iframe|svg|button)$/;
const WRITTEN_IN = /^(?:text|email|tel|url|number|date)?$/;

interface Section { heading: string; level: number; sentences: string[]; items: number }

/** What is gathered while the page is gone through. */
interface Notes {
  title: string; lang: string; fields: number; count: number; isCut: boolean;
  readonly sections: Section[]; readonly links: StatementLink[];
  /** The paragraph that is being read, and whether all of it is bold. */
  block: TreeElement | null; words: string; isBold: boolean;
}

/**
 * The main part of a page as headings and sentences, for statements and the like. Pure, total and bounded, as `readSource`. What is shut away
 * in details is read too; what is hidden, navigation, header and footer are not.
 */
export function readStatement(html: string, url: string): StatementSource {
  const root = parseTree(html);
  const page = landmarks(root, url);
  const base = baseOf(url, page.base);
  const notes: Notes = {
    title: '', lang: '', fields: 0, count: 0, isCut: false, sections: [{ heading: '', level: 0, sentences: [], items: 0 }], links: [],
    block: null, words: '', isBold: true,
  };
  tour(root, page.main, (node, place) => {
    if (isElement(node)) readElement(node, place, notes, base);
    else if (isRead(place)) readWords(node, notes);
  });
  endBlock(notes);
  const { title, lang, fields, links, isCut } = notes;
  const sections: readonly StatementSection[] = notes.sections.filter(({ heading, sentences }) => heading !== '' || sentences.length > 0);
  // Links are numbered by sections that may have been left out for having nothing in them: only the first can.
  const left = notes.sections.length - sections.length;
  return { title, lang, sections, links: links.map((link) => ({ ...link, section: Math.max(0, link.section - left) })), fields, isCut };
}

function isRead({ inMain, gone, standing: { region } }: Place): boolean {
  return inMain && !gone && (region === 'main' || region === 'aside');
}

function readElement(element: TreeElement, place: Place, notes: Notes, base: string): void {
  if (element.name === 'html') notes.lang ||= attr(element, 'lang').slice(0, 50);
  else if (element.name === 'title' && notes.title === '' && !element.namespace?.endsWith('/svg')) {
    notes.title = clean(element.children.map((child) => textOf(child) ?? '').join('')).slice(0, 300);
  }
  // A guide in parts has its list of parts in a navigation of its own.
  if (element.name === 'a' && place.inMain && !place.gone) readLink(element, notes, base);
  if (!isRead(place)) return;
  const level = headingLevel(element);
  if (level !== null) beginSection(notes, readable(element, 300), level);
  else if (element.name === 'br') notes.words += '\n';
  else if (element.name === 'textarea' || (element.name === 'input' && WRITTEN_IN.test(attr(element, 'type').toLowerCase()))) notes.fields += 1;
  if (element.name === 'li' || element.name === 'tr') {
    const last = notes.sections.at(-1);
    if (last !== undefined) last.items += 1;
  }
}

function readLink(element: TreeElement, notes: Notes, base: string): void {
  const raw = attr(element, 'href').slice(0, 2_000);
  const href = /^(?:mailto|tel):/i.test(raw) ? clean(raw).slice(0, 300) : address(raw, base).href;
  if (href === null || raw === '') return;
  if (notes.links.length >= MOST_LINKS) notes.isCut = true;
  else notes.links.push({ text: readable(element, 200) || clean(attr(element, 'aria-label')).slice(0, 200), href, section: notes.sections.length - 1 });
}

function readWords(node: TreeNode, notes: Notes): void {
  const text = textOf(node);
  const parent = node.parent as TreeNode | null; // domhandler types it without its element class
  if (text === null || !isElement(parent)) return;
  const { block, isBold, isSilent } = standing(parent);
  if (isSilent) return;
  if (block !== notes.block) {
    endBlock(notes);
    notes.block = block;
  }
  notes.words += text.replace(/\s+/g, ' ');
  if (text.trim() !== '') notes.isBold &&= isBold;
}

/** The paragraph round a word, and whether it is bold; words of a heading, a script or a field are read elsewhere or not at all. */
function standing(from: TreeElement): { readonly block: TreeElement | null; readonly isBold: boolean; readonly isSilent: boolean } {
  let isBold = false;
  let up: TreeElement | null = from;
  for (let steps = 0; up !== null && steps < 60; steps += 1, up = parentOf(up)) {
    if (SILENT.test(up.name) || headingLevel(up) !== null) return { block: null, isBold, isSilent: true };
    if (up.name === 'b' || up.name === 'strong') isBold = true;
    if (!RUNNING.test(up.name)) return { block: up, isBold, isSilent: isInHeading(up) };
  }
  return { block: null, isBold, isSilent: false };
}

function isInHeading(block: TreeElement): boolean {
  const above = parentOf(block);
  return above !== null && headingLevel(above) !== null;
}

function endBlock(notes: Notes): void {
  const text = notes.words;
  const isLine = notes.isBold && notes.block !== null && /^(?:p|div)$/.test(notes.block.name);
  [notes.words, notes.isBold, notes.block] = ['', true, null];
  const whole = clean(text);
  if (whole === '') return;
  if (isLine && whole.length <= 100 && !/[.!?]$/.test(whole)) return beginSection(notes, whole, 7);
  for (const part of text.split(/\n\s*\n/)) for (const sentence of sentencesOf(clean(part))) keep(notes, sentence);
}

function keep(notes: Notes, sentence: string): void {
  if (notes.count >= MOST_SENTENCES) {
    notes.isCut = true;
    return;
  }
  notes.count += 1;
  notes.sections.at(-1)?.sentences.push(sentence.slice(0, LONGEST));
}

function beginSection(notes: Notes, heading: string, level: number): void {
  if (level !== 7) endBlock(notes);
  if (heading === '') return;
  if (notes.sections.length >= MOST_SECTIONS) notes.isCut = true;
  else notes.sections.push({ heading, level, sentences: [], items: 0 });
}

/** A full stop ends a sentence where a capital, a digit of a date or a bracket follows, but not after what is shortened. */
function sentencesOf(text: string): readonly string[] {
  const parts = text.split(/(?<=[.!?]["”’)]?)(?<!\b(?:No|no|Rhif|e\.g|i\.e|etc|vs|St|Mr|Mrs|Ms|Dr|approx|ext|tel|Tel)\.)\s+(?=[\p{Lu}“"‘(])/u);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
