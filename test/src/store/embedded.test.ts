import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../../src/store/index.js';
import { storeContract } from './contract.js';

storeContract('the embedded store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shegongtong-contract-'));
  return {
    open: () => openEmbeddedStore(folder, () => undefined),
    clear: () => rm(folder, { recursive: true, force: true }),
  };
});
