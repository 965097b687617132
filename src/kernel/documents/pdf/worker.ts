import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** What the main thread asks for. */
export interface PdfJob {
  readonly id: number;
  readonly template: string;
  readonly data: string;
  readonly timestamp: number;
}

export type PdfAnswer =
  { readonly id: number; readonly pdf: Uint8Array } | { readonly id: number; readonly error: string };

const { fontFolder } = workerData as { fontFolder: string | null };
const port = parentPort!;

// Only the weights that the templates use; the operator's own fonts are asked for by name in the templates.
const bundled = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
].map((file) => dirname(fileURLToPath(import.meta.resolve(file))));

const fontPaths = fontFolder && existsSync(fontFolder) ? [fontFolder, ...bundled] : bundled;
const compiler = NodeCompiler.create({
  workspace: fileURLToPath(new URL('../../../', import.meta.url)),
  fontArgs: [{ fontPaths }],
});

function compile(job: PdfJob): Uint8Array {
  const compiled = compiler.compile({ mainFilePath: job.template, inputs: { data: job.data } });
  if (!compiled.result) {
    const diagnostics = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
    throw new Error(diagnostics.map((one: { message: string }) => one.message).join('; ') || 'no document');
  }
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'a-2b', creationTimestamp: job.timestamp });
  compiler.evictCache(10);
  return new Uint8Array(pdf);
}

port.on('message', (job: PdfJob) => {
  try {
    const pdf = compile(job);
    port.postMessage({ id: job.id, pdf } satisfies PdfAnswer, [pdf.buffer as ArrayBuffer]);
  } catch (error) {
    port.postMessage({ id: job.id, error: (error as Error).message } satisfies PdfAnswer);
  }
});
