import type { Store } from '../model/kit.ts';
import type { PdfLook, PdfOrder } from '../model/pdf.ts';
import type { Site, Survey } from '../model/survey.ts';
import { bindingOf } from './binding-of.ts';
import type { Collecting } from './collecting.ts';
import { isWorthAnotherTry } from './is-worth-another-try.ts';
import { loadAll } from './load-all.ts';
import { onlyScripts } from './only-scripts.ts';

/** Reads the documents that answers lead to, each once; again only what failed in passing. Which were asked for is kept too. */
export async function keepDocuments(survey: Survey, site: Site, orders: readonly PdfOrder[], { visitor, store, signal }: Collecting): Promise<void> {
  if (signal.aborted || visitor.documents === undefined || onlyScripts(survey)) return;
  const stored = await loadAll<PdfLook>(store, await store.list(`facts/${site.id}/pdfs/`));
  const owed = orders.filter(({ url }) => !stored.some((one) => one.url === url && !isWorthAnotherTry(one.failure)));
  const looks = owed.length === 0 ? [] : await visitor.documents(site, owed, bindingOf(survey, site), store);
  if (signal.aborted) return;
  for (const look of looks) await store.save(`facts/${site.id}/pdfs/${look.id}`, look);
  const key = `facts/${site.id}/documents`;
  if ((await store.load(key)) === null) await store.save(key, orders);
}

/** Null where nobody looked for documents; sorted by address. */
export async function documentsRead(site: Site, store: Store): Promise<readonly PdfLook[] | null> {
  const orders = await store.load<readonly PdfOrder[]>(`facts/${site.id}/documents`);
  const looks = await loadAll<PdfLook>(store, await store.list(`facts/${site.id}/pdfs/`));
  return orders === null ? null : looks.toSorted((a, b) => (a.url < b.url ? -1 : 1));
}
