import { parentPort, workerData } from 'node:worker_threads';
import { readInPlace } from './office-source.ts';
import type { OfficeJob } from './office-source.ts';

/** Reads one Word or PDF file in a thread of its own and posts its blocks, or what went wrong. */
parentPort!.postMessage(await readInPlace(workerData as OfficeJob));
