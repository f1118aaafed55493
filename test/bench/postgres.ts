import { openPostgresStore, type Store } from '../../src/store/index.js';
import { makeDatabase } from '../database.js';
import { PostgresServer, postgresPrograms } from '../set-up/postgres-server.js';
import { fillStore } from './stored-claims.js';

/** A PostgreSQL server as it is run in earnest, with its defaults and with fsync; undefined where there is none. */
export async function benchServer(): Promise<{ readonly url: string; end(): void } | undefined> {
  const url = process.env.TEST_DATABASE_URL;
  if (url) return { url, end: () => undefined };
  const programs = postgresPrograms();
  return programs === undefined ? undefined : PostgresServer.start(programs, true);
}

/** The PostgreSQL store, to be measured: each in a database of its own. */
export const postgresOn = (server: string) => ({
  name: 'PostgreSQL',
  async make(stored: number): Promise<{ readonly store: Store; clear(): Promise<void> }> {
    const { url, drop } = await makeDatabase(server);
    const store = await openPostgresStore(url, ({ what }) => console.error(what));
    await fillStore(store, stored);
    return {
      store,
      async clear() {
        await store.close();
        await drop();
      },
    };
  },
});
