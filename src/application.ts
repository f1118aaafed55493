import type { Converse } from '../conversations/index.js';
import { fileClaims } from './claims/index.js';
import type { Config } from './config.js';
import { makeConverse } from './delivery/index.js';
import { openEmbeddedStore, type Store } from './store/index.js';
import { readToday, type Today } from './today.js';

/** The product without its channels and pages. */
export interface Application {
  readonly store: Store;
  readonly today: Today;
  readonly converse: Converse;
}

/**
 * @param onDamaged gets the path of each stored file that could not be read and was set aside
 * @throws DataFolderInUse, StoreUnavailable
 */
export async function openApplication(
  config: Config,
  onDamaged: (path: string) => void,
): Promise<Application> {
  const store = await openEmbeddedStore(config.DATA_DIR, onDamaged);
  const today = readToday(config.TODAY);
  const converse = makeConverse({
    store,
    rateLimit: config.RATE_LIMIT,
    // Rulings are settled on the desk; until the desk can, all of them are open.
    context: () => ({ today: today.day(), now: new Date().toISOString(), rulings: {} }),
    file: (filing, incoming, context) => fileClaims(store, filing, incoming, context),
  });
  return { store, today, converse };
}
