import { byText } from './atlas.ts';

/**
 * checksums.sha256, the last file of a published edition: give it every published file's path (from the published folder) and SHA-256 in hex,
 * evidence included, itself left out. `sha256sum -c checksums.sha256` reads it.
 */
export function checksums(files: readonly { readonly path: string; readonly sha256: string }[]): { readonly path: string; readonly text: string } {
  const lines = files.toSorted((a, b) => byText(a.path, b.path)).map(({ path, sha256 }) => `${sha256}  ${path}\n`);
  return { path: 'checksums.sha256', text: lines.join('') };
}
