import { parentPort, workerData } from 'node:worker_threads';
import { docxSource } from './docx-source.ts';
import type { OfficeJob, OfficeResult } from './office-source.ts';
import { pdfSource } from './pdf-source.ts';

/** Reads one Word or PDF file in a thread of its own and posts its blocks, or what went wrong. */
const { kind, bytes } = workerData as OfficeJob;
let result: OfficeResult;
try {
  result = { source: kind === 'pdf' ? await pdfSource(bytes) : await docxSource(bytes) };
} catch (error) {
  const known = error instanceof Error ? error : new Error(String(error));
  result = { failure: { name: known.name, message: known.message } };
}
parentPort!.postMessage(result);
