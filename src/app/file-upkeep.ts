import type { Runtime } from '../kernel/runtime/context.ts';
import { runUseCase } from '../kernel/runtime/run.ts';
import {
  askAddress,
  filesToRead,
  keepLinkAnswers,
  linksToAsk,
  readApart,
  readFileText,
} from '../modules/disclosure/index.ts';
import { SYSTEM_ACTOR } from '../modules/identity/index.ts';

const HOUR = 60 * 60 * 1000;
const AT_ONCE = 4;

/**
 * Reads the texts of files that have not been read, or by an earlier reader only, so that search and checks know them.
 * The slow part is done outside of any transaction. Returns how many were read.
 */
export async function readWaitingFiles(
  runtime: Runtime,
  isStopping: () => boolean = () => false,
): Promise<number> {
  let count = 0;
  const done = new Set<string>();
  for (;;) {
    const { files } = await runUseCase(runtime, SYSTEM_ACTOR, filesToRead, {});
    if (files.every(({ id }) => done.has(id))) return count;
    for (const { id, mediaType } of files) {
      if (isStopping()) return count;
      const content = await runtime.files.read(runtime.db, id).then(
        (read) => read.content,
        () => null,
      );
      if (content !== null) await readApart(mediaType, content);
      await runUseCase(runtime, SYSTEM_ACTOR, readFileText, { fileId: id });
      done.add(id);
      count += 1;
    }
  }
}

/** Asks addresses outside that are due, a few at a time. Returns how many were asked. */
export async function askOutsideLinks(
  runtime: Runtime,
  isStopping: () => boolean = () => false,
  ask: typeof askAddress = askAddress,
): Promise<number> {
  const { addresses } = await runUseCase(runtime, SYSTEM_ACTOR, linksToAsk, {});
  let asked = 0;
  for (let at = 0; at < addresses.length && !isStopping(); at += AT_ONCE) {
    const some = addresses.slice(at, at + AT_ONCE);
    const answers = await Promise.all(some.map(async (address) => ({ address, ...(await ask(address)) })));
    await runUseCase(runtime, SYSTEM_ACTOR, keepLinkAnswers, { answers });
    asked += answers.length;
  }
  return asked;
}

/** Keeps asking addresses outside every hour. Returns what stops it. */
export function startLinkChecks(runtime: Runtime, log: (message: string) => void): () => void {
  let isStopping = false;
  const turn = (): void =>
    void askOutsideLinks(runtime, () => isStopping).catch(
      (error: unknown) => isStopping || log(String(error)),
    );
  const timer = setInterval(turn, HOUR);
  timer.unref();
  turn();
  return () => {
    isStopping = true;
    clearInterval(timer);
  };
}
