import { createHash } from 'node:crypto';
import type { Failure } from '../model/failure.ts';
import type { PdfLook, PdfOrder, PdfSource } from '../model/pdf.ts';
import { hostOf, lookId } from './address.ts';
import { failure } from './failure.ts';
import type { Seat } from './seat.ts';

/** Reads a file that may be hostile; never throws, and always answers in bounded time. */
export type ReadPdf = (bytes: Uint8Array) => Promise<{ readonly source: PdfSource | null; readonly failure: Failure | null }>;

/** Fetches and reads each document, politely and one after the other; ends early where the survey is stopped or the site turns us away. */
export async function readDocuments(orders: readonly PdfOrder[], seat: Seat, read: ReadPdf): Promise<readonly PdfLook[]> {
  const looks: PdfLook[] = [];
  for (const order of orders) {
    if (seat.by.signal.aborted) break;
    looks.push(await readDocument(order, seat, read));
  }
  return looks;
}

async function readDocument(order: PdfOrder, seat: Seat, read: ReadPdf): Promise<PdfLook> {
  const { bytes, status, got, failure: why } = await seat.fetchBytes(order.url);
  const look: PdfLook = { ...order, id: lookId(order.url), site: seat.site.id, got: status === null ? null : got, status, bytes: null, sha256: null, source: null, failure: why };
  if (bytes === undefined) return look;
  const told = { ...look, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  // Some files have a few bytes of something else before their sign.
  if (!Buffer.from(bytes.subarray(0, 1_024)).includes('%PDF-')) return { ...told, failure: failure('not-html', `what ${hostOf(order.url)} answers is no PDF`) };
  return { ...told, ...(await read(bytes)) };
}
