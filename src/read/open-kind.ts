import type { Read } from '../model/problem.ts';
import type { Files } from './files.ts';
import { isWrittenMap, openYaml, type Written } from './open-yaml.ts';
import { ofFile } from './problems.ts';

/** Keys by which a written file is known for what it is. */
const KEYS = {
  task: ['task', 'for', 'lgsl', 'query', 'concepts', 'answer', 'stop'],
  method: ['tasks', 'measures', 'overall', 'gates', 'coverage', 'bands'],
  survey: ['sites', 'scenarios', 'method', 'routes', 'manners', 'contact', 'hosts'],
  binding: ['opt-out', 'consent', 'pins', 'scripts', 'overrides', 'suppliers', 'allow'],
  fragment: ['fragment', 'steps'],
} as const;
type Kind = keyof typeof KEYS;

/** Opens a YAML file of one kind; one that is plainly of another kind is told so in one problem, not in twenty. */
export function openKind(files: Files, file: string, wanted: Kind): Read<Written> {
  const refused = (is: string): Read<Written> => ({ ok: false, problems: [ofFile(file, `this is a ${is}, not a ${wanted}`)] });
  if (file.endsWith('.csv') && files.read(file) !== null) return refused('list of sites');
  const opened = openYaml(files, file);
  const is = opened.ok ? otherKind(opened.value.raw, wanted) : null;
  return is === null ? opened : refused(is);
}

/** Null where anything of the wanted kind stands in the file, or too little of any other. */
function otherKind(raw: unknown, wanted: Kind): string | null {
  if (!isWrittenMap(raw)) return null;
  const count = (keys: readonly string[]): number => keys.filter((key) => Object.hasOwn(raw, key)).length;
  if (count(KEYS[wanted]) > 0) return null;
  // A binding may hold a single key, and a fragment has few.
  return Object.entries(KEYS).find(([kind, keys]) => count(keys) >= (kind === 'binding' || kind === 'fragment' ? 1 : 3))?.[0] ?? null;
}
