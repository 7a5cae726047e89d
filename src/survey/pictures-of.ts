import type { Store } from '../model/kit.ts';
import type { Pictures } from '../model/picture.ts';
import type { Site } from '../model/survey.ts';

/** The pictures that were taken of a site's faults, by page and device. */
export async function picturesOf(site: Site, store: Store): Promise<Readonly<Record<string, Pictures>>> {
  const folder = `facts/${site.id}/pictures/`;
  const keys = await store.list(folder);
  const all = await Promise.all(keys.map(async (key) => [key.slice(folder.length), (await store.load<Pictures>(key)) ?? {}] as const));
  return Object.fromEntries(all);
}
