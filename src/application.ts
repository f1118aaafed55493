import type { Context, Converse, TakeFile } from '../conversations/index.js';
import type { Config } from './config.js';
import { makeConverse } from './delivery/index.js';
import { takeFileInto } from './evidence/index.js';
import { rulingsOn } from './rulings/index.js';
import { openEmbeddedStore, type Store } from './store/index.js';
import { readToday, type Today } from './today.js';

/** The product without its channels and pages. */
export interface Application {
  readonly store: Store;
  readonly today: Today;
  /** What a turn or a deed may know of the world now. */
  readonly context: () => Promise<Context>;
  readonly converse: Converse;
  readonly takeFile: TakeFile;
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
  const now = () => new Date().toISOString();
  const context = async (): Promise<Context> => {
    const day = today.day();
    return { today: day, now: now(), rulings: rulingsOn(day, await store.rulings.list()) };
  };
  return {
    store,
    today,
    context,
    converse: makeConverse({ store, context }, config.RATE_LIMIT),
    takeFile: takeFileInto(store, now),
  };
}
