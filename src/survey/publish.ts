import type { Report, Results, Store } from '../model/kit.ts';

/**
 * Results → texts, and the evidence they link to, all under `published/`, with a list of the SHA-256 of each file last. Gives the paths
 * written, sorted.
 */
export async function publish(results: Results, by: { reports: readonly Report[]; store: Store; sha256: (content: string | Uint8Array) => string; seal: Seal }): Promise<readonly string[]> {
  const files: { readonly path: string; readonly sha256: string }[] = [];
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await by.store.write(`published/${path}`, content);
    files.push({ path, sha256: by.sha256(content) });
  };
  for (const report of by.reports) for (const { path, text } of report.render(results)) await write(path, text);
  for (const id of shownIn(results)) {
    const bytes = await by.store.evidence(id);
    // What does not match its own name was changed since, and is shown to nobody.
    if (bytes !== null && by.sha256(bytes) === id.split('.')[0]) await write(`evidence/${id}`, bytes);
  }
  const seal = by.seal(files);
  await write(seal.path, seal.text);
  return files.map(({ path }) => path).sort();
}

/** The list of what was published: a text made of each file's hash. */
type Seal = (files: readonly { readonly path: string; readonly sha256: string }[]) => { readonly path: string; readonly text: string };

/** Evidence that the published pages link to, sorted. */
function shownIn(results: Results): readonly string[] {
  const images = results.sites.flatMap(({ looks }) => looks.flatMap((look) => Object.values(look.images).map(({ image }) => image)));
  const kept = results.findings.flatMap(({ evidence }) => evidence.filter((id) => !id.startsWith('look:')));
  const places = results.findings.flatMap((finding) => (finding.places ?? []).flatMap(({ image }) => image ?? []));
  return [...new Set([...images, ...kept, ...places])].sort();
}
