/** What the judge gets right, of the sample councils and the saved real sites, in one table. See README.md. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { corpusMissing } from '../tests/corpora/serve-corpus.ts';
import { corpusLines } from './corpus-lines.ts';
import { sampleLines } from './sample-lines.ts';
import { scoreboard } from './scoreboard.ts';

const root = resolve(import.meta.dirname, '..');

/** The folder of an edition of the sample councils: the one that is named, else one made now. */
function sampleEdition(named: string | undefined): string {
  if (named !== undefined) return resolve(named);
  const folder = join(mkdtempSync(join(tmpdir(), 'toptasks-findability-')), 'edition');
  const { status } = spawnSync(process.execPath, ['src/cli.ts', 'run', 'scenarios/surveys/sample.yaml', '--edition', folder, '--quiet'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`the sample survey ended with ${status}`);
  return folder;
}

const missing = corpusMissing();
if (missing !== null) console.log(`Without the saved real sites: ${missing}.`);
console.log(scoreboard([...sampleLines(sampleEdition(process.argv[2])), ...(missing === null ? await corpusLines() : [])]));
