import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const kept = new Map<string, string>();

/** The text of a file inside an installed package, `bootstrap/dist/css/bootstrap.min.css`; read once. */
export function packageFile(name: string): string {
  const text = kept.get(name) ?? readFileSync(createRequire(import.meta.url).resolve(name), 'utf8');
  kept.set(name, text);
  return text;
}
