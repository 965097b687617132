import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../errors.ts';
import type { PdfAnswer, PdfJob } from './worker.ts';

interface Waiting {
  resolve: (pdf: Buffer) => void;
  reject: (error: Error) => void;
}

/** One Typst compiler in a thread of its own: type is set beside the HTTP thread, and fonts are read once. */
class PdfPress {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  failed = false;

  constructor(fontFolder: string | null) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { fontFolder } });
    this.#worker.on('message', (answer: PdfAnswer) => this.#settle(answer));
    this.#worker.on('error', (error) => this.#fail(error as Error));
    this.#worker.on('exit', () => this.#fail(new Error('The PDF thread has stopped.')));
    this.#worker.unref();
  }

  compile(job: Omit<PdfJob, 'id'>): Promise<Buffer> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.ref(); // the process waits for its letters, and for nothing else here
      this.#worker.postMessage({ id, ...job } satisfies PdfJob);
    });
  }

  #settle(answer: PdfAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('pdf' in answer) waiting?.resolve(Buffer.from(answer.pdf.buffer as ArrayBuffer));
    else waiting?.reject(new Error(`Typst: ${answer.error}`));
  }

  #fail(error: Error): void {
    this.failed = true;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}

let press: PdfPress | undefined;

/**
 * Compiles a Typst template of this program with `data`, which reaches it as JSON in `sys.inputs.data` and can never
 * become markup. The result is PDF/A-2b. `GONGKAI_FONT_DIR` names a folder of the operator's own fonts. Rejects with
 * AppError when that folder is missing, with Error when the template does not compile.
 */
export async function compilePdf(
  template: URL,
  data: unknown,
  { created = new Date(0) }: { created?: Date } = {},
): Promise<Buffer> {
  const fontFolder = process.env.GONGKAI_FONT_DIR || null;
  if (fontFolder && !existsSync(fontFolder)) throw new AppError('unavailable', fontFolderMissing(fontFolder));
  if (!press || press.failed) press = new PdfPress(fontFolder);
  return press.compile({
    template: fileURLToPath(template),
    data: JSON.stringify(data),
    timestamp: Math.floor(created.getTime() / 1000),
  });
}

function fontFolderMissing(folder: string) {
  return {
    code: 'font_folder_missing',
    zh: `环境变量 GONGKAI_FONT_DIR 指定的字体目录不存在：${folder}。请改正路径，或者去掉该变量使用自带字体。`,
    en: `The font folder named by GONGKAI_FONT_DIR does not exist: ${folder}. Correct the path, or unset it to use the bundled fonts.`,
  };
}
