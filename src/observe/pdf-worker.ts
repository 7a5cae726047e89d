import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';

/** Runs in a thread of its own, begun by pdf-file.ts: reads the bytes that it was given and posts what it saw, or why not. */

const MOST_PAGES = 10;
/** pdf.js: PermissionFlag.COPY_FOR_ACCESSIBILITY, and its operators that paint a picture. */
const FOR_READERS = 0x200;
const PAINTS = new Set([83, 85, 86, 87, 88, 89, 90]);

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;
interface Tag { readonly role?: string; readonly lang?: string; readonly children?: readonly Tag[] }
interface Field { readonly fieldType?: string; readonly fieldName?: string; readonly alternativeText?: string; readonly hidden?: boolean; readonly pushButton?: boolean }

async function read(bytes: Uint8Array): Promise<unknown> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, enableXfa: false, stopAtErrors: false, isImageDecoderSupported: false });
  const { info, metadata, ...more } = await pdf.getMetadata();
  const [marks, view, allowed] = [await pdf.getMarkInfo(), await pdf.getViewerPreferences(), await pdf.getPermissions()];
  const pages: Awaited<ReturnType<typeof readPage>>[] = [];
  for (let n = 1; n <= Math.min(pdf.numPages, MOST_PAGES); n += 1) {
    // A picture has to be unpacked to be counted, which costs: one page of them tells.
    const isToldAlready = pages.some((page) => page.pictures > 0 || page.characters > 0);
    pages.push(await readPage(await pdf.getPage(n), !isToldAlready));
  }
  // pdf.js types both as plain objects; what is in them is checked by pdf-answer.ts.
  const [told, preferences] = [info as Readonly<Record<string, unknown>>, view as Readonly<Record<string, unknown>> | null];
  const fields = pages.flatMap((page) => page.fields);
  return {
    pages: pdf.numPages,
    title: metadata?.get('dc:title') || told['Title'], showsTitle: preferences?.['DisplayDocTitle'] === true,
    lang: told['Language'] || pages.map(({ lang }) => lang).find((lang) => lang !== ''),
    isMarked: (marks as { readonly Marked?: boolean } | null)?.Marked === true, hasTagTree: 'hasStructTree' in more && more.hasStructTree === true, hasTags: pages.some(({ hasTags }) => hasTags),
    read: pages.map(({ characters, pictures }) => ({ characters, pictures })),
    fields: { count: fields.length, unnamed: fields.filter(({ alternativeText }) => !alternativeText?.trim()).map(({ fieldName }) => fieldName ?? '') },
    isShutToReaders: allowed === null ? null : ![...allowed].includes(FOR_READERS),
    created: told['CreationDate'], modified: told['ModDate'], producer: told['Producer'],
  };
}

async function readPage(page: PdfPage, countsPictures: boolean): Promise<{ characters: number; pictures: number; hasTags: boolean; lang: string; fields: readonly Field[] }> {
  const { items } = await page.getTextContent();
  const characters = items.reduce((sum, item) => sum + ('str' in item ? item.str.trim().length : 0), 0);
  const tree = (await page.getStructTree()) as Tag | null;
  const annotations = (await page.getAnnotations()) as readonly Field[];
  const fields = annotations.filter(({ fieldType, hidden, pushButton }) => fieldType !== undefined && fieldType !== 'Sig' && hidden !== true && pushButton !== true);
  return { characters, pictures: characters > 0 || !countsPictures ? 0 : await picturesOn(page), hasTags: (tree?.children ?? []).length > 0, lang: langOf(tree, 0), fields };
}

async function picturesOn(page: PdfPage): Promise<number> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.filter((operator) => PAINTS.has(operator)).length;
}

/** The language that a tag names, the outermost first. */
function langOf(tag: Tag | null, depth: number): string {
  if (tag === null || depth > 6) return '';
  return tag.lang || ((tag.children ?? []).slice(0, 50).map((child) => langOf(child, depth + 1)).find((lang) => lang !== '') ?? '');
}

const answer = await read(workerData as Uint8Array).catch((error: unknown) => ({ why: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }));
parentPort?.postMessage(answer);
