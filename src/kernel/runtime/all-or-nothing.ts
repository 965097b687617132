import type { Database, Tx } from '../database/types.ts';
import type { Runtime } from './context.ts';

/**
 * Runs many acts as one: `work` gets a runtime whose use cases share a single transaction, kept when `work` ends and
 * undone as a whole when it throws or the process dies. Inside, a use case that throws must not be caught: the
 * transaction is spoilt by then. The given runtime's own database waits meanwhile on the embedded engine.
 */
export async function runAllOrNothing<T>(
  runtime: Runtime,
  work: (runtime: Runtime, tx: Tx) => Promise<T>,
): Promise<T> {
  const outcome = await runtime.db.transaction().execute((tx) => work({ ...runtime, db: joining(tx) }, tx));
  runtime.ledger.touched();
  return outcome;
}

/** The transaction as a database whose transactions are the one already open. */
function joining(tx: Tx): Database {
  const join = { execute: <T>(act: (inner: Tx) => Promise<T>): Promise<T> => act(tx) };
  return new Proxy(tx as Database, {
    get(target, name) {
      if (name === 'transaction') return () => join;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
