import { parentPort, workerData } from 'node:worker_threads';
import { pdfInPlace } from './pdf-thread.ts';

/** Reads one PDF in a thread of its own and posts its blocks, or what went wrong. */
parentPort!.postMessage(await pdfInPlace(workerData as Uint8Array));
