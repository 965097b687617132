import type { Runtime } from '../../src/kernel/runtime/context.ts';

class Undone extends Error {
  readonly result: unknown;
  constructor(result: unknown) {
    super('rolled back after success');
    this.result = result;
  }
}

/** The same runtime, but whatever a use case does is undone when it has succeeded. */
export function undoing(runtime: Runtime): Runtime {
  const transaction = () => ({
    execute: (act: (tx: unknown) => Promise<unknown>) =>
      runtime.db.transaction().execute(async (tx) => {
        throw new Undone(await act(tx));
      }),
  });
  const db = new Proxy(runtime.db, {
    get: (target, name) => (name === 'transaction' ? transaction : Reflect.get(target, name, target)),
  });
  return { ...runtime, db };
}

/** What an undone use case came to: its failure, or undefined when it succeeded. */
export async function failureOf(running: Promise<unknown>): Promise<unknown> {
  return running.then(
    () => undefined,
    (error: unknown) => (error instanceof Undone ? undefined : error),
  );
}
