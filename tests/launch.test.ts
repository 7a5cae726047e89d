import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const launcher = join(import.meta.dirname, '../src/launch.mjs');
/** A package of the same build, but nearly empty: the command tells what it was given, npm what it was asked. */
let home = '';
const write = (path: string, text: string): void => {
  mkdirSync(join(home, path, '..'), { recursive: true });
  writeFileSync(join(home, path), text);
};
const lock = (version: string): string => JSON.stringify({
  packages: { '': { name: 'x' }, 'node_modules/yaml': { version }, 'node_modules/node-of-another-machine': { version: '1.0.0', optional: true } },
});
const launch = (...args: string[]): SpawnSyncReturns<string> => spawnSync(process.execPath, [join(home, 'src/launch.mjs'), ...args], {
  encoding: 'utf8', env: { ...process.env, npm_execpath: join(home, 'npm.js'), NODE_OPTIONS: '' },
});

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'toptasks-launch-'));
  write('src/launch.mjs', '');
  copyFileSync(launcher, join(home, 'src/launch.mjs'));
  write('package.json', '{"type":"module"}');
  write('package-lock.json', lock('2.0.0'));
  write('src/cli.ts', 'const given: string[] = process.argv.slice(2);\nconsole.log(JSON.stringify(given));\nprocess.exitCode = given[0] === "seven" ? 7 : 0;\n');
  write('npm.js', `
    import { mkdirSync, writeFileSync, readFileSync } from 'node:fs';
    if (process.env.NO_NET) { console.error('npm error ENOTFOUND'); process.exit(1); }
    mkdirSync('node_modules/yaml', { recursive: true });
    writeFileSync('node_modules/.package-lock.json', readFileSync('package-lock.json'));
    writeFileSync('asked', process.argv.slice(2).join(' '));
  `);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('the launcher', () => {
  it('installs the packages once, says so, and hands over', () => {
    const first = launch('check', 'https://example.org', '--json');
    expect(first).toMatchObject({ status: 0, stdout: '["check","https://example.org","--json"]\n', stderr: 'Installing packages (about a minute, once)…\n' });
    expect(readFileSync(join(home, 'asked'), 'utf8')).toMatch(/^ci .*--include=dev --include=optional$/);
    rmSync(join(home, 'asked'));
    expect(launch('seven')).toMatchObject({ status: 7, stderr: '' });
    expect(existsSync(join(home, 'asked'))).toBe(false);
  });

  it('installs again when the lock file has changed', () => {
    launch('x');
    write('package-lock.json', lock('2.1.0'));
    expect(launch('x').stderr).toContain('Installing packages');
  });

  it('takes packages that somebody installed by hand', () => {
    write('node_modules/.package-lock.json', '{"packages":{"node_modules/yaml":{"version":"2.0.0"}}}');
    mkdirSync(join(home, 'node_modules/yaml'));
    expect(launch('x')).toMatchObject({ status: 0, stderr: '' });
  });

  it('does not take them in another version, or gone', () => {
    write('node_modules/.package-lock.json', '{"packages":{"node_modules/yaml":{"version":"1.9.0"}}}');
    mkdirSync(join(home, 'node_modules/yaml'));
    expect(launch('x').stderr).toContain('Installing packages');
    rmSync(join(home, 'node_modules/.cache'), { recursive: true });
    rmSync(join(home, 'node_modules/yaml'), { recursive: true });
    expect(launch('x').stderr).toContain('Installing packages');
  });

  it('surveys the sample councils when nothing is asked', () => {
    expect(JSON.parse(launch().stdout)).toEqual(['run', join(home, 'scenarios/surveys/sample.yaml')]);
  });

  it('says in a line why packages cannot be had', () => {
    process.env['NO_NET'] = '1';
    const { status, stderr } = launch('x');
    delete process.env['NO_NET'];
    expect(status).toBe(1);
    expect(stderr).toContain('npm error ENOTFOUND\nThe packages could not be installed. Check the internet connection');
  });
});
