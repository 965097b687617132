import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
} from 'kysely';
import type { EmbeddedConnection } from './connection.ts';

/**
 * Kysely over the single embedded connection. A queue hands the connection to one borrower at a time: whoever holds
 * a transaction has it alone, so nobody's statement can slip into it.
 */
export class EmbeddedDialect implements Dialect {
  readonly #connection: EmbeddedConnection;
  constructor(connection: EmbeddedConnection) {
    this.#connection = connection;
  }
  createDriver(): Driver {
    return new EmbeddedDriver(this.#connection);
  }
  createQueryCompiler(): PostgresQueryCompiler {
    return new PostgresQueryCompiler();
  }
  createAdapter(): PostgresAdapter {
    return new PostgresAdapter();
  }
  createIntrospector(db: Kysely<unknown>): PostgresIntrospector {
    return new PostgresIntrospector(db);
  }
}

class EmbeddedDriver implements Driver {
  readonly #connection: EmbeddedConnection;
  #queue: (() => void)[] = [];
  #busy = false;

  constructor(connection: EmbeddedConnection) {
    this.#connection = connection;
  }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#busy) await new Promise<void>((resolve) => this.#queue.push(resolve));
    this.#busy = true;
    return new Borrowed(this.#connection);
  }
  async releaseConnection(): Promise<void> {
    const next = this.#queue.shift();
    if (next) next();
    else this.#busy = false;
  }
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'));
  }
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }
  async destroy(): Promise<void> {
    await this.#connection.close();
  }
}

class Borrowed implements DatabaseConnection {
  readonly #connection: EmbeddedConnection;
  constructor(connection: EmbeddedConnection) {
    this.#connection = connection;
  }
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const answer = await this.#connection.query(query.sql, query.parameters);
    return {
      rows: (answer.rows ?? []) as R[],
      ...(answer.affected === undefined ? {} : { numAffectedRows: BigInt(answer.affected) }),
    };
  }
  // eslint-disable-next-line require-yield
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('The embedded engine does not stream; page the query instead.');
  }
}
