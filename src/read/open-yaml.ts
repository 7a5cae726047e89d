import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Problem, Read } from '../model/problem.ts';
import type { Files } from './files.ts';
import { nearest } from './nearest.ts';
import { folderOf, join, nameOf } from './paths.ts';
import { pathText, place, type Path } from './place.ts';
import { ofFile } from './problems.ts';
import { plainYamlWords } from './yaml-words.ts';

/** A YAML text that could be parsed, with the place of everything in it. */
export interface Written {
  readonly file: string;
  readonly text: string;
  /** Plain data: maps, lists, text, numbers, true, false, null. */
  readonly raw: unknown;
  readonly lineOf: (path: Path) => number;
  readonly problem: (path: Path, message: string, more?: More) => Problem;
}

/** `where` a problem points (default: the value), what may have been meant, and how bad it is (default: an error). */
export interface More { readonly where?: 'key' | 'value'; readonly hint?: string | null; readonly level?: Problem['level'] }

interface Most { readonly text: number; readonly line: number }
/** Longest text, line and nesting of brackets: what a person writes is far below; beyond it parsers can be made to fall over. */
const LIMIT = { text: 1_000_000, line: 2_000, depth: 100, aliases: 100 };

/** Opens a YAML file, or says where its text cannot be read; so many characters of it and of a line at most. */
export function openYaml(files: Files, file: string, most: Partial<Most> = {}): Read<Written> {
  const text = files.read(file);
  if (text === null) {
    const hint = nearest(nameOf(file), files.list(folderOf(file)));
    return { ok: false, problems: [ofFile(file, 'there is no such file', hint === null ? null : join(folderOf(file), hint))] };
  }
  const tooMuch = refuseTooMuch(file, text, { ...LIMIT, ...most });
  return tooMuch === null ? parseOnce(files, file, text) : { ok: false, problems: [tooMuch] };
}

const parsed = new WeakMap<Files, Map<string, { readonly text: string; readonly read: Read<Written> }>>();

/** A folder's files name each other, and each is looked at several times: the same text is parsed once. */
function parseOnce(files: Files, file: string, text: string): Read<Written> {
  const known = parsed.get(files) ?? new Map();
  parsed.set(files, known);
  const before = known.get(file);
  if (before?.text === text) return before.read;
  const read = parse(file, text);
  known.set(file, { text, read });
  return read;
}

function parse(file: string, text: string): Read<Written> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const at = (offset: number, path: Path, message: string, more: More = {}): Problem => {
    const { line, col } = lines.linePos(offset);
    const [here, hint] = [{ line: Math.max(1, line), column: Math.max(1, col) }, more.hint ?? null];
    return { file, ...here, at: pathText(path), message, hint, level: more.level ?? 'error' };
  };
  const told = (error: YAMLError): Problem => at(error.pos[0], [], plainYamlWords(error, text));
  const slips = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (slips.length > 0) return { ok: false, problems: [firstOf(slips.map(told), text)] };
  const faults = [...document.errors, ...document.warnings].map(told);
  if (document.directives?.yaml.version !== '1.2') faults.push(at(0, [], 'leave out the line %YAML: files are read as YAML 1.2'));
  faults.push(...badNodes(document).map(({ offset, message }) => at(offset, [], message)));
  if (faults.length > 0) return { ok: false, problems: faults };
  const problem: Written['problem'] = (path, message, more = {}) => at(place(document, path, more.where ?? 'value'), path, message, more);
  try {
    const raw: unknown = document.toJS({ maxAliasCount: LIMIT.aliases });
    const lineOf = (path: Path): number => lines.linePos(place(document, path, 'value')).line;
    return { ok: true, value: { file, text, raw, lineOf, problem }, warnings: [] };
  } catch (error) {
    // Only aliases can fail here: without their anchor, or so many that they would fill the memory.
    const message = error instanceof Error && error.message.startsWith('Unresolved alias')
      ? 'an alias (*name) stands here whose anchor (&name) does not come before it' : 'too many aliases (*name): write it out';
    return { ok: false, problems: [at(firstAlias(document), [], message)] };
  }
}

/** One slip makes a parser stumble again and again: only the first is told, of one line the one that says most. */
function firstOf(faults: readonly Problem[], text: string): Problem {
  const vague = (fault: Problem): number => (/^(a second|did not expect|this line is indented|the indentation|not readable)/.test(fault.message) ? 1 : 0);
  const [first] = faults.toSorted((a, b) => a.line - b.line || vague(a) - vague(b) || a.column - b.column);
  if (first === undefined) throw new Error('read: no fault to tell');
  const lines = text.split('\n');
  // The parser stumbles on the slip's own line or on the next.
  const slip = [first.line, first.line - 1].find((line) => /^\s*(- )*-[A-Za-z]/.test(lines[line - 1] ?? '') && !/^---/.test(lines[line - 1] ?? ''));
  if (slip === undefined || !vague(first)) return first;
  const column = (lines[slip - 1] ?? '').search(/-[A-Za-z]/) + 1;
  return { ...first, line: slip, column, message: 'a space is missing after the hyphen' };
}

/** Names that no map can hold as data (lists, maps, nothing at all, JavaScript's own), and aliases that stand for themselves. */
function badNodes(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Alias: (_, alias, above) => {
      const isCircle = above.some((node) => isCollection(node) && node.anchor === alias.source);
      if (isCircle) found.push({ offset: alias.range?.[0] ?? 0, message: 'an alias (*name) stands inside the very thing it stands for' });
    },
    Pair: (_, pair) => {
      const offset = isNode(pair.key) ? pair.key.range?.[0] ?? 0 : 0;
      const name = isScalar(pair.key) ? pair.key.value : undefined;
      if (name === undefined || name === null) found.push({ offset, message: 'a name must be plain text' });
      else if (['__proto__', 'constructor', 'prototype'].includes(String(name))) {
        found.push({ offset, message: `the name "${String(name)}" cannot be used` });
      }
    },
  });
  return found;
}

function firstAlias(document: Document): number {
  let offset = 0;
  visit(document, { Alias: (_, node) => { offset = node.range?.[0] ?? 0; return visit.BREAK; } });
  return offset;
}

function refuseTooMuch(file: string, text: string, most: Most): Problem | null {
  if (text.length > most.text) return ofFile(file, `the file is too large: more than ${most.text / 1_000_000} million characters`);
  let depth = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length > most.line) return { ...ofFile(file, `the line is too long: more than ${most.line} characters`), line: index + 1 };
    for (const sign of line) {
      if (sign === '[' || sign === '{') depth += 1;
      else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    }
    if (depth > LIMIT.depth) return { ...ofFile(file, 'too many open brackets'), line: index + 1 };
  }
  return null;
}

/** True where the file holds a map at its top, as every written file does. */
export function isWrittenMap(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) && !isMap(raw);
}
