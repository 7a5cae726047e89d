import type { Problem } from '../model/problem.ts';
import { keysAt } from './keys-at.ts';
import { nearest } from './nearest.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import { found, short } from './phrase.ts';
import type { Path } from './place.ts';
import { attributesShape } from './shapes/attributes-shape.ts';
import type { Grammar } from './vocabulary.ts';

/** The word of a step (null where it has none that could be read) and what is wrong with its keys. */
export interface StepHead { readonly word: string | null; readonly problems: readonly Problem[] }

/** What other tools call it. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  click: 'press', tap: 'press', clickon: 'press', submit: 'press', type: 'fill', input: 'fill', enter: 'fill', select: 'choose', tick: 'choose',
  goto: 'open', visit: 'open', navigate: 'open', go: 'open', link: 'follow', find: 'search', assert: 'expect', see: 'expect', verify: 'expect',
  sleep: 'wait', pause: 'wait', screenshot: 'capture', save: 'record', if: 'when', either: 'try', include: 'use', fragment: 'use', end: 'stop',
};

const ATTRIBUTES = Object.keys(attributesShape.shape);

/** What may stand beside the word, of those keys that do. A word of the language is never taken for it. */
export function attributesOf(raw: unknown, grammar: Grammar): Readonly<Record<string, unknown>> {
  if (!isWrittenMap(raw)) return {};
  return Object.fromEntries(Object.entries(raw).filter(([key]) => ATTRIBUTES.includes(key) && !Object.hasOwn(grammar, key)));
}

/** Finds the one word of a step among its keys. */
export function stepHead(written: Written, path: Path, raw: unknown, grammar: Grammar): StepHead {
  if (typeof raw === 'string') return loneWord(written, path, raw, grammar);
  if (!isWrittenMap(raw) || Object.keys(raw).length === 0) {
    return { word: null, problems: [written.problem(path, `expected a step like "open: home", ${found(raw, '')}`)] };
  }
  const keys = Object.keys(raw);
  const words = keys.filter((key) => Object.hasOwn(grammar, key));
  const others = keys.filter((key) => !words.includes(key) && !ATTRIBUTES.includes(key));
  const [word = null] = words;
  if (words.length > 1) {
    const both = written.problem(path, `one step per line: found ${words.map((each) => `"${each}"`).join(' and ')}`);
    return { word: null, problems: [both, ...others.map((key) => oddKey(written, path, key, null, raw, grammar))] };
  }
  if (word !== null) return { word, problems: others.map((key) => oddKey(written, path, key, word, raw, grammar)) };
  if (others.length > 0) return { word: null, problems: others.map((key) => unknownWord(written, path, key, keys, grammar)) };
  const only = keys.map((key) => `"${key}"`).join(' and ');
  return { word: null, problems: [written.problem(path, `a step needs a word, like "open" or "follow": ${only} only says how it is done`)] };
}

function loneWord(written: Written, path: Path, text: string, grammar: Grammar): StepHead {
  if (Object.hasOwn(grammar, text)) return { word: text, problems: [] };
  const [first = '', ...rest] = text.split(' ');
  if (rest.length > 0 && Object.hasOwn(grammar, first)) {
    return { word: null, problems: [written.problem(path, `a colon is missing: write "${first}: ${short(rest.join(' '))}"`)] };
  }
  return { word: null, problems: [written.problem(path, `unknown step "${short(text)}"`, { hint: meantWord(text, grammar) })] };
}

/** A key without a word beside it: a mistyped word, unless it is nearer to what stands beside words. */
function unknownWord(written: Written, path: Path, key: string, keys: readonly string[], grammar: Grammar): Problem {
  const hint = meantWord(key, grammar);
  const beside = hint === null ? nearest(key, ATTRIBUTES) : null;
  const at = key === keys[0] ? path : [...path, key];
  if (beside !== null) return written.problem([...path, key], `unknown key "${short(key)}"`, { where: 'key', hint: beside });
  return written.problem(at, `unknown step "${short(key)}"`, { where: 'key', hint });
}

/** A key beside a word that belongs to no step, or that belongs under the word and is indented too little. */
function oddKey(written: Written, path: Path, key: string, word: string | null, raw: Readonly<Record<string, unknown>>, grammar: Grammar): Problem {
  const own = word === null || raw[word] !== null ? undefined : grammar[word];
  const at = [...path, key];
  if (own !== undefined && keysAt(own.args, []).includes(key)) {
    return written.problem(at, `"${short(key)}" belongs under "${word ?? ''}": indent it further`, { where: 'key' });
  }
  return written.problem(at, `unknown key "${short(key)}" beside a step`, { where: 'key', hint: nearest(key, ATTRIBUTES) });
}

function meantWord(text: string, grammar: Grammar): string | null {
  const same = text.trim().toLowerCase().replace(/[\s_-]+/g, '');
  const elsewhere = Object.hasOwn(ELSEWHERE, same) ? ELSEWHERE[same] : nearest(same, Object.keys(ELSEWHERE).filter((word) => word.length > 4));
  const other = elsewhere === null || elsewhere === undefined ? null : ELSEWHERE[elsewhere] ?? elsewhere;
  const near = nearest(text, Object.keys(grammar));
  return Object.hasOwn(ELSEWHERE, same) || near === null ? (other !== null && Object.hasOwn(grammar, other) ? other : near) : near;
}
