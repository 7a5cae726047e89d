#!/usr/bin/env node
// The first thing that runs, in plain JavaScript and on any Node from 18 on: makes sure of the packages and of a Node that
// runs TypeScript, then hands over to src/cli.ts. With everything in place it costs next to nothing.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(home, 'node_modules');
const stamp = join(modules, '.cache', 'toptasks', 'installed');
const say = (line) => void process.stderr.write(`${line}\n`);

/** Runs a program in this terminal; its exit code. A stop by the user is passed on and waited for. */
function run(program, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options });
    child.stderr?.on('data', (data) => options.hear?.(String(data)));
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    const end = (code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      done(code);
    };
    child.once('error', (error) => { say(error.message); end(1); });
    child.once('exit', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1)));
  });
}

/** What must be installed: the lock file, on this kind of machine. */
function wanted() {
  return createHash('sha256').update(readFileSync(join(home, 'package-lock.json'))).update(process.platform + process.arch).digest('hex');
}

/** Whether npm's own list of what it installed has every package of the lock file in its version, for who ran `npm ci` by hand. */
function isInstalledByHand() {
  try {
    const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
    const installed = packagesOf(join(modules, '.package-lock.json'));
    return Object.entries(packagesOf(join(home, 'package-lock.json'))).every(([place, { version, optional }]) =>
      place === '' || (installed[place] === undefined ? optional === true : installed[place].version === version && existsSync(join(home, place))));
  } catch {
    return false;
  }
}

/** Installs exactly what the lock file says, unless that is what is there. */
async function ensurePackages() {
  const mark = wanted();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === mark) return;
  if (!isInstalledByHand()) await installPackages();
  try {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, mark);
  } catch {
    // Somebody else's checkout: next time we look again.
  }
}

async function installPackages() {
  say('Installing packages (about a minute, once)…');
  // Old Nodes are warned by several packages; a new Node is one of them.
  const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
  const npm = process.env['npm_execpath'];
  const isScript = npm !== undefined && /\.c?js$/.test(npm);
  let trouble = '';
  const options = { cwd: home, stdio: ['ignore', 'ignore', 'pipe'], hear: (text) => { if (trouble.length < 5000) trouble += text; } };
  const code = isScript ? await run(process.execPath, [npm, ...args], options) : await run('npm', args, { ...options, shell: process.platform === 'win32' });
  if (code === 0) return;
  // What npm says first is the cause; all its options follow.
  say(trouble.trim().split('\n').slice(0, 8).join('\n'));
  leave(code === 130 || code === 143 ? 130 : 1, 'The packages could not be installed. Check the internet connection, then start again, or run:  npm ci');
}

function leave(code, line) {
  say(line);
  process.exit(code);
}

function isNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 19);
}

/** A Node that runs TypeScript: this one, or the one among the packages. */
function findNode() {
  if (isNewEnough()) return process.execPath;
  const kind = process.platform === 'win32' ? 'win' : process.platform;
  const folder = join(modules, `node-${kind}-${process.arch}`, 'bin');
  const path = join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(path)) return path;
  return leave(1, `This is Node ${process.versions.node}; 22.19 or newer is needed. Install Node 24 from https://nodejs.org, then start again.`);
}

/** A command of the tool: in this very process where it can run it, else in one of the right Node. Exit code, or null where it is set already. */
async function command(node, args) {
  const cli = join(home, 'src', 'cli.ts');
  // What Node made of the TypeScript last time: half of the time to start.
  const compiled = process.env['NODE_COMPILE_CACHE'] ?? join(modules, '.cache', 'toptasks', 'compiled');
  if (node !== process.execPath) return run(node, [cli, ...args], { env: { ...process.env, NODE_COMPILE_CACHE: compiled } });
  module.enableCompileCache?.(compiled);
  process.argv = [node, cli, ...args];
  await import(pathToFileURL(cli).href);
  return null;
}

/** Types, then all tests with the coverage they must have; with words, only the tests those words choose. */
async function tests(node, chosen) {
  const browser = await run(node, [join(home, 'src', 'cli.ts'), 'doctor', '--mend'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (browser !== 0) return run(node, [join(home, 'src', 'cli.ts'), 'doctor']).then(() => browser);
  const types = await run(node, [join(modules, 'typescript', 'bin', 'tsc'), '-p', home]);
  if (types !== 0) return types;
  const all = chosen.length === 0 ? ['--coverage'] : chosen;
  return run(node, [join(modules, 'vitest', 'vitest.mjs'), 'run', '--config', join('tests', 'vitest.config.ts'), ...all], { cwd: home });
}

const [first, ...rest] = process.argv.slice(2);
await ensurePackages();
const node = findNode();
const sample = ['run', join(home, 'scenarios', 'surveys', 'sample.yaml')];
const code = first === '--tests' ? await tests(node, rest) : await command(node, first === undefined ? sample : [first, ...rest]);
if (code !== null) process.exitCode = code;
