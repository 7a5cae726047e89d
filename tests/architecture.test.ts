import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');
const pure = ['model', 'read', 'plan', 'judge', 'score', 'publish', 'findability'];
const edges = ['visit', 'observe', 'store', 'progress', 'samples'];
const meeting = ['commands'];
/** The story: survey.ts and its parts. */
const story = 'survey';
const rooms = [...pure, ...edges, ...meeting, story];
/** What only one room may use; `visit/steps` shares zod, `observe` the browser's types, by name. */
const owners: Readonly<Record<string, readonly string[]>> = {
  yaml: ['read'], 'csv-parse': ['read'], 'fastest-levenshtein': ['read'], zod: ['read', 'visit/steps'], scslre: ['read'], '@eslint-community/regexpp': ['read'],
  playwright: ['visit'], 'dom-accessibility-api': ['visit'], 'p-queue': ['visit'], 'robots-parser': ['visit'], 'ipaddr.js': ['visit'],
  '@axe-core/playwright': ['observe'], 'axe-core': ['observe'], cheerio: ['observe'], 'fast-png': ['observe'], 'tesseract.js': ['observe'], 'parse5-htmlparser2-tree-adapter': ['observe'], unpdf: ['observe'], lighthouse: ['observe'], 'puppeteer-core': ['observe'], acorn: ['observe'],
  'snowball-stemmers': ['findability'], tldts: ['findability', 'judge', 'visit'], 'third-party-web': ['judge'], 'flesch-kincaid': ['judge'], syllable: ['judge'],
  'csv-stringify': ['publish'], 'cli-progress': ['progress'], commander: ['cli.ts'],
  minisearch: ['samples'], lunr: ['samples'], vue: ['samples'], bootstrap: ['samples'],
};

interface Import { readonly from: string; readonly to: string; readonly isType: boolean }

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();
const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');
/** The code without comments and strings, for words that must not be used. */
const bareOf = (file: string): string => textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");
const roomOf = (file: string): string => (file === 'survey.ts' ? story : file.includes('/') ? file.slice(0, file.indexOf('/')) : file);

/** Static, side-effect, re-export, dynamic and type imports, over several lines too. */
function importsOf(file: string): readonly Import[] {
  const code = textOf(file).replace(/\/\*[\s\S]*?\*\//g, '');
  const found = code.matchAll(/(?:^|[\s;}])(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\s*\(\s*['"`]([^'"`]+)['"`]/gm);
  return [...found].map((match) => ({ from: file, to: match[2] ?? match[3] ?? '', isType: match[1] !== undefined }));
}

const all = files.flatMap(importsOf);
const target = ({ from, to }: Import): string | null => (to.startsWith('.') ? relative(src, resolve(src, dirname(from), to)).split(sep).join('/') : null);

describe('the house', () => {
  it('has only rooms that are known here', () => {
    expect(readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).filter((name) => !rooms.includes(name))).toEqual([]);
  });

  it('lets a room import itself and model only; survey.ts and commands know several', () => {
    const wrong = all.filter((one) => {
      const to = target(one);
      const room = roomOf(one.from);
      if (to === null || meeting.includes(room) || room === story || room === 'cli.ts') return false;
      return roomOf(to) !== room && roomOf(to) !== 'model';
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('lets survey.ts know only the pure rooms, and the model nothing but itself', () => {
    const wrong = all.filter((one) => {
      const to = target(one);
      if (roomOf(one.from) === story) return to === null || ![story, 'model', 'plan', 'judge', 'score'].includes(roomOf(to));
      return roomOf(one.from) === 'model' && (to === null || !one.isType || roomOf(to) !== 'model');
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('gives every package one owner', () => {
    const wrong = all.filter((one) => {
      if (one.to.startsWith('.') || one.to.startsWith('node:')) return false;
      const name = one.to.startsWith('@') ? one.to.split('/').slice(0, 2).join('/') : one.to.split('/')[0] ?? '';
      if (name === 'playwright' && one.isType && roomOf(one.from) === 'observe') return false;
      return !(owners[name] ?? []).some((owner) => one.from === owner || one.from.startsWith(`${owner}/`));
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('keeps the pure rooms pure: no world, no clock, no chance', () => {
    const worldly = /\b(?:process|globalThis|fetch|setTimeout|setInterval|performance|Deno|Bun)\b\s*[.([]|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bcrypto\b\s*[.([]|\btoLocale\w*\(/;
    const wrong = files.filter((file) => [...pure, story].includes(roomOf(file))).flatMap((file) => {
      const fromNode = importsOf(file).filter(({ to }) => to.startsWith('node:')).map(({ to }) => `${file} imports ${to}`);
      const word = worldly.exec(bareOf(file));
      return word === null ? fromNode : [...fromNode, `${file} uses ${word[0]}`];
    });
    expect(wrong).toEqual([]);
  });

  it('lets only cli.ts and launch.mjs know the process’s arguments and exit', () => {
    const wrong = files.filter((file) => file !== 'cli.ts' && /\bprocess\.(?:argv|exit|exitCode)\b/.test(bareOf(file)));
    expect(wrong).toEqual([]);
  });

  it('names no file for what is no thing', () => {
    expect(files.filter((file) => /^(?:utils?|helpers?|common|misc|constants|types)\.ts$/.test(basename(file)))).toEqual([]);
  });
});

describe.each(['judge/checks', 'visit/steps', 'commands'])('the index of %s', (folder) => {
  const index = textOf(`${folder}/index.ts`).split('\n').filter((line) => line.startsWith('export'));
  const listed = index.map((line) => /from '\.\/([\w-]+)\.ts'/.exec(line)?.[1] ?? line);

  it('is sorted lines of exports and nothing else', () => {
    expect(textOf(`${folder}/index.ts`).split('\n').filter((line) => line !== '' && !/^export \{ [\w, ]+ \} from '\.\/[\w-]+\.ts';$/.test(line))).toEqual([]);
    expect(listed).toEqual([...listed].sort());
  });
});

describe('what is listed', () => {
  it('has every check, with its file’s name as its id', async () => {
    const checks = Object.values(await import('../src/judge/checks/index.ts')).map(({ id }) => id).sort();
    const own = files.filter((file) => file.startsWith('judge/checks/') && /export const \w+ = defineCheck/.test(textOf(file))).map((file) => basename(file, '.ts')).sort();
    expect(checks).toEqual(own);
  });

  it('has every step word, with its file’s name as its id', async () => {
    const { steps } = await import('../src/visit/steps/steps.ts');
    const own = files.filter((file) => file.startsWith('visit/steps/') && /defineStep\(/.test(textOf(file)) && !/function defineStep/.test(textOf(file))).map((file) => basename(file, '.ts')).sort();
    expect(Object.keys(steps).sort()).toEqual(own);
  });

  it('has every command, with its file’s name as its verb', async () => {
    const verbs = Object.values(await import('../src/commands/index.ts')).map(({ verb }) => verb).sort();
    const own = files.filter((file) => file.startsWith('commands/') && /: Command = \{/.test(textOf(file))).map((file) => basename(file, '.ts')).sort();
    expect(verbs).toEqual(own);
  });
});
