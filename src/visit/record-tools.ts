import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const MAIN = ['./accessible-name', './getRole'];
let text: string | null = null;

/**
 * A script's expression for `{ nameOf, roleOf }`: accessible name and role of an element by the W3C's rules, from the package
 * dom-accessibility-api, whose files stand in it whole. For pages, where nothing can be imported.
 */
export function recordTools(): string {
  if (text !== null) return text;
  const folder = dirname(createRequire(import.meta.url).resolve('dom-accessibility-api'));
  const files = new Map<string, string>();
  for (const name of MAIN) take(folder, name, files);
  const modules = [...files].map(([name, source]) => `${JSON.stringify(name)}(exports, require) {${source}\n}`).join(',\n');
  text = `(() => {
    const files = {${modules}};
    const made = {};
    const need = (name) => {
      if (!(name in made)) files[name](made[name] = {}, (other) => need(other.slice(2)));
      return made[name];
    };
    return { nameOf: need('accessible-name').computeAccessibleName, roleOf: need('getRole').default };
  })()`;
  return text;
}

/** The file and all that it asks for. */
function take(folder: string, name: string, files: Map<string, string>): void {
  const own = name.replace(/^\.\//, '');
  if (files.has(own)) return;
  const source = readFileSync(join(folder, `${own}.js`), 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '');
  files.set(own, source);
  for (const [, other = ''] of source.matchAll(/require\("(\.\/[\w./-]+)"\)/g)) take(folder, other, files);
}
