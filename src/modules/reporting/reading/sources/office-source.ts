import { Worker } from 'node:worker_threads';
import type { SourceDocument } from '../blocks.ts';

/** A Word or PDF file to be read. */
export interface OfficeJob {
  kind: 'docx' | 'pdf';
  bytes: Uint8Array;
}

/** Its blocks, or the error that the library threw. */
export type OfficeResult = { source: SourceDocument } | { failure: { name: string; message: string } };

const MOST_SECONDS = 60;
const MOST_MEGABYTES = 1024;

function failed(name: string, message: string): OfficeResult {
  return { failure: { name, message } };
}

/**
 * Reads a Word or PDF file in a thread with limits of time and memory: a damaged file can make the libraries loop or
 * wait for ever. A library that gives up without a word counts as a failure.
 */
export function officeSource(job: OfficeJob): Promise<OfficeResult> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./office-worker.ts', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => {
      resolve(failed('TimeLimit', `> ${MOST_SECONDS} s`));
      void worker.terminate();
    }, MOST_SECONDS * 1000);
    const settle = (result: OfficeResult): void => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    worker.once('message', (result: OfficeResult) => settle(result));
    worker.once('error', (error) =>
      settle(failed('Error', error instanceof Error ? error.message : String(error))),
    );
    worker.once('exit', () => settle(failed('Incomplete', 'file ends early')));
  });
}

/** Reads a Word or PDF file in this thread; the libraries are loaded when the first such file comes. */
export async function readInPlace({ kind, bytes }: OfficeJob): Promise<OfficeResult> {
  try {
    if (kind === 'pdf') return { source: await (await import('./pdf-source.ts')).pdfSource(bytes) };
    return { source: await (await import('./docx-source.ts')).docxSource(bytes) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { failure: { name, message } };
  }
}
