import { Worker } from 'node:worker_threads';
import type { Failure } from '../model/failure.ts';
import type { PdfSource } from '../model/pdf.ts';
import { asPdfSource } from './pdf-answer.ts';

/** A file made to be slow or large ends its own worker, not us. */
const LIMITS = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 } as const;
const PATIENCE_MS = 20_000;

/**
 * What a PDF says of itself. The file is read in a thread of its own, with limits of memory and time, by a reader that runs no script of it
 * and draws nothing. Never throws; what asks for a password, is broken or takes too long is a failure of ours, and no fault of the file's owner.
 */
export async function readPdf(bytes: Uint8Array, patienceMs = PATIENCE_MS): Promise<{ readonly source: PdfSource | null; readonly failure: Failure | null }> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { workerData: bytes, resourceLimits: LIMITS, env: {}, stdout: true, stderr: true });
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const timer = setTimeout(() => resolve({ why: `it took longer than ${patienceMs} ms` }), patienceMs);
  worker.once('message', resolve).once('error', (error) => resolve({ why: String(error) })).once('exit', () => resolve({ why: 'its reader ended without an answer' }));
  try {
    const answer = await promise;
    const source = asPdfSource(answer);
    return source === null ? { source: null, failure: unclear(answer) } : { source, failure: null };
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function unclear(answer: unknown): Failure {
  const why = typeof answer === 'object' && answer !== null && 'why' in answer ? String(answer.why) : 'it could not be read';
  return { kind: 'unclear', detail: `the document was not understood: ${why.replace(/\s+/g, ' ').slice(0, 200)}`, permanent: true, fault: 'ours' };
}
