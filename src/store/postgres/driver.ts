import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely';
import pg from 'pg';
import { StoreUnavailable } from '../store.js';
import type { Trouble } from './trouble.js';

/** Kysely's way to a pool of connections, with errors as the store's callers know them. */
export class PooledDriver implements Driver {
  readonly #pool: pg.Pool;
  readonly #trouble: Trouble;

  constructor(pool: pg.Pool, trouble: Trouble) {
    this.#pool = pool;
    this.#trouble = trouble;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PooledConnection> {
    try {
      return new PooledConnection(await this.#pool.connect(), this.#trouble);
    } catch (error) {
      throw this.#trouble.met(error);
    }
  }

  async beginTransaction(connection: PooledConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'));
  }

  /** Where its answer does not come, the server may have committed or not. */
  async commitTransaction(connection: PooledConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw('commit'));
    } catch (error) {
      throw error instanceof StoreUnavailable
        ? new StoreUnavailable(error.message, { cause: error.cause, mayBeDone: true })
        : error;
    }
  }

  /** A connection that cannot even roll back is closed, which does the same. */
  async rollbackTransaction(connection: PooledConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined);
  }

  async releaseConnection(connection: PooledConnection): Promise<void> {
    connection.release();
  }

  async destroy(): Promise<void> {
    await this.#pool.end();
  }
}

class PooledConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  readonly #trouble: Trouble;
  #isBroken = false;

  constructor(client: pg.PoolClient, trouble: Trouble) {
    this.#client = client;
    this.#trouble = trouble;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const { rows, rowCount } = await this.#client.query(sql, [...parameters]);
      this.#trouble.over();
      return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
    } catch (error) {
      this.#isBroken ||= !(error instanceof pg.DatabaseError);
      throw this.#trouble.met(error);
    }
  }

  // biome-ignore lint/correctness/useYield: the store reads by pages
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new TypeError('nothing is streamed');
  }

  /** One that did not answer is not used again. */
  release(): void {
    this.#client.release(this.#isBroken);
  }
}
