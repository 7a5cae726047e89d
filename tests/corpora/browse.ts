import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { corpusMissing, serveCorpus, type CorpusName } from './serve-corpus.ts';

/**
 * Surveys the saved real sites with the tool itself, in a real browser, with the tasks that come along: node tests/corpora/browse.ts <edition folder>.
 * They are served on loopback under invented names; the method, the routes and the words are those of every survey.
 */
const missing = corpusMissing();
if (missing !== null) throw new Error(missing);
const root = resolve(import.meta.dirname, '../..');
const sites: readonly (readonly [CorpusName, string])[] = [['localgov-drupal', 'unitary,England'], ['rector', 'unitary,other'], ['rutherford', 'unitary,other']];
const folder = mkdtempSync(join(tmpdir(), 'toptasks-corpora-'));
cpSync(join(root, 'scenarios'), join(folder, 'scenarios'), { recursive: true });

const served = await Promise.all(sites.map(async ([name]) => ({ name, ...(await serveCorpus(name)) })));
writeFileSync(join(folder, 'scenarios/sites/corpora.csv'), `id,name,type,nation,home\n${sites.map(([name, kind]) => `${name},Saved site ${name},${kind},http://${name}.test/\n`).join('')}`);
writeFileSync(join(folder, 'scenarios/surveys/corpora.yaml'), [
  'title: Saved real sites', 'sites: ../sites/corpora.csv', 'scenarios: all', 'method: 2026', 'manners: {pause: 0s, at-once: 2}', 'hosts:',
  ...served.map(({ name, home }) => `  ${name}.test: ${new URL(home).host}`), '',
].join('\n'));
const child = spawn(process.execPath, [join(root, 'src/cli.ts'), 'run', join(folder, 'scenarios/surveys/corpora.yaml'), '--edition', resolve(process.argv[2] ?? join(folder, 'edition'))], { cwd: root, stdio: 'inherit' });
process.exitCode = await new Promise<number>((ended) => child.on('close', (code) => ended(code ?? 1)));
await Promise.all(served.map(({ close }) => close()));
