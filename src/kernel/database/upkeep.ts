import type { Database, Tx } from './types.ts';

/**
 * A transaction outside of any use case: for what follows from the records and can be made again (indexes, what is kept
 * in memory) and for measurements on databases of their own. Nothing of legal weight may be written in it.
 */
export const inUpkeep = <T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(work);
