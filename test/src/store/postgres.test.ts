import { afterAll, describe, inject } from 'vitest';
import { openPostgresStore } from '../../../src/store/index.js';
import { type Database, makeDatabase } from '../../database.js';
import { storeContract } from './contract.js';

const server = inject('postgres');

describe.skipIf(!server)('PostgreSQL', () => {
  let database: Database | undefined;
  afterAll(() => database?.drop());

  storeContract('the PostgreSQL store', async () => {
    database ??= await makeDatabase(server ?? '');
    const { url, empty } = database;
    return { open: () => openPostgresStore(url, () => undefined), clear: empty };
  });
});
