import type { StepTaken } from '../../model/visit.ts';

/** A step as people are told of it. */
export interface StepWords {
  /** What was done, by what was really used: `pressed the button “Find my bin day”`. */
  readonly told: string;
  /** Why it went so; '' where there is nothing to add. */
  readonly why: string;
  /** What had been asked for, and a reason that holds patterns: for who wants to know it exactly. */
  readonly asked: readonly string[];
}

const roles: Readonly<Record<string, string>> = {
  textbox: 'the field', searchbox: 'the search field', spinbutton: 'the field', combobox: 'the list', listbox: 'the list', radio: 'the choice', checkbox: 'the tick box',
};
/** Of a word that found what it acts on: in the past. */
const did: Readonly<Record<string, string>> = { follow: 'followed', press: 'pressed', fill: 'filled in', choose: 'chose from', key: 'pressed a key on', browse: 'followed' };
/** Of a word that did not find it. */
const missed: Readonly<Record<string, string>> = {
  follow: 'no such link was found', press: 'nothing of that name was found to press', fill: 'no such field was found', choose: 'no such choice was found',
  browse: 'no such links were found', expect: 'what was expected was not there', refuse: 'what should not be there was', wait: 'it did not come to be so',
};
/** Of a word whose target is not known, or that was left out. */
const plain: Readonly<Record<string, string>> = {
  follow: 'follow a link', press: 'press a button', fill: 'fill in a field', choose: 'choose from a list', browse: 'go on by the menus', expect: 'look whether something is there',
  refuse: 'look whether something is not there', wait: 'wait for something', record: 'note something', when: 'only if something is so', search: 'use the site’s search',
};
const seen: Readonly<Record<string, string>> = { expect: 'what was expected was there', refuse: 'what should not be there was not', wait: 'waited until it was so', browse: 'followed the links' };

/** A step in words that fill no paragraph: long lists of candidates and patterns stand apart, in `asked`. */
export function stepWords(step: StepTaken): StepWords {
  const { say, detail, outcome } = step;
  const told = toldOf(step);
  const isWhole = told === say || told === inPast(say) || (isShort(say) && isIn(say, step));
  const why = isShort(detail) && !(step.word === 'stop' && say.includes(detail)) && step.way === undefined ? detail : '';
  return { told, why, asked: [...(isWhole ? [] : [say]), ...(isShort(detail) || outcome === 'done' ? [] : [detail])] };
}

function toldOf(step: StepTaken): string {
  const { word, say, outcome } = step;
  const used = usedBy(step);
  if (word === 'use') return `shared steps “${(/^use ([a-z0-9-]+)/.exec(say)?.[1] ?? say).replaceAll('-', ' ')}”`;
  if (word === 'try') return tried(step);
  if (used !== null && did[word] !== undefined) return `${did[word]} ${used}${word === 'fill' ? /(?: with “[^”]*”)?$/.exec(say)?.[0] ?? '' : ''}`;
  if (isShort(say)) return outcome === 'done' ? inPast(say) : say;
  if (outcome === 'not-found') return missed[word] ?? plain[word] ?? word;
  if (outcome === 'done' && seen[word] !== undefined) return seen[word];
  if (/ in the A to Z/.test(say)) return 'look it up in the A to Z';
  const kind = /^expect (text|label|link|heading|button|field|address)\b/.exec(say)?.[1];
  return kind === undefined ? plain[word] ?? word : `look for ${kind === 'text' ? 'words' : kind === 'address' ? 'an address' : `a ${kind}`}`;
}

const past: readonly (readonly [RegExp, string])[] = [[/^open /, 'opened '], [/^check /, 'checked '], [/^search /, 'searched '], [/^note /, 'noted '], [/^go back/, 'went back'], [/^look up /, 'looked up ']];

function inPast(say: string): string {
  const [from, to] = past.find(([verb]) => verb.test(say)) ?? [];
  return from === undefined || to === undefined ? say : say.replace(from, to);
}

function usedBy({ target, link }: StepTaken): string | null {
  if (target !== undefined) return `${roles[target.role] ?? `the ${target.role}`} “${target.name}”`;
  return link === null || link.text === '' ? null : `the link “${link.text}”`;
}

function tried({ say, outcome, way }: StepTaken): string {
  const many = /(\d+) ways/.exec(say)?.[1] ?? 'several';
  if (way !== undefined) return `tried ${way.of} ways; number ${way.n} was there`;
  return outcome === 'not-found' ? `tried ${many} ways; none was there` : `try ${many} ways`;
}

/** Whether the sentence names what was used already. */
function isIn(say: string, { target, link }: StepTaken): boolean {
  const name = target?.name ?? link?.text;
  return name === undefined || say.includes(name);
}

/** Neither a list of candidates nor a pattern. */
function isShort(words: string): boolean {
  return words.length <= 110 && !/[”/] or [“/]|, in Welsh |(?:^|[\s(])\/\S.*\/(?=$|[\s,;)])/.test(words);
}
