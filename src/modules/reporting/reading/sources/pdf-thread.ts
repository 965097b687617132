import { Worker } from 'node:worker_threads';
import type { SourceDocument } from '../blocks.ts';

/** The blocks of a PDF, or the error that the library threw. */
export type PdfResult = { source: SourceDocument } | { failure: { name: string; message: string } };

const MOST_SECONDS = 60;
const MOST_MEGABYTES = 1024;

function failed(name: string, message: string): PdfResult {
  return { failure: { name, message } };
}

/** Reads a PDF in this thread; the library is loaded when the first one comes. */
export async function pdfInPlace(bytes: Uint8Array): Promise<PdfResult> {
  try {
    return { source: await (await import('./pdf-source.ts')).pdfSource(bytes) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return failed(name, message);
  }
}

/**
 * Reads a PDF in a thread with limits of time and memory: a damaged file can make the library loop or wait for ever. A
 * library that gives up without a word counts as a failure.
 */
export function pdfInThread(bytes: Uint8Array): Promise<PdfResult> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => {
      resolve(failed('TimeLimit', `> ${MOST_SECONDS} s`));
      void worker.terminate();
    }, MOST_SECONDS * 1000);
    const settle = (result: PdfResult): void => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    worker.once('message', (result: PdfResult) => settle(result));
    worker.once('error', (error) =>
      settle(failed('Error', error instanceof Error ? error.message : String(error))),
    );
    worker.once('exit', () => settle(failed('Incomplete', 'file ends early')));
  });
}
