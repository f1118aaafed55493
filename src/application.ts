import type { Context, Converse, TakeFile } from '../conversations/index.js';
import type { Config } from './config.js';
import { makeConverse } from './delivery/index.js';
import { takeFileInto } from './evidence/index.js';
import { rulingsOn } from './rulings/index.js';
import { openEmbeddedStore, openPostgresStore, type Store, type StoreProblem } from './store/index.js';
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
 * @param onProblem is told of what somebody has to look at: a damaged file that was set aside, a full disk
 * @param measuring puts something between the product and the store
 * @throws DataFolderInUse, StoreUnavailable
 */
export async function openApplication(
  config: Config,
  onProblem: (problem: StoreProblem) => void,
  measuring: (store: Store) => Store = (store) => store,
): Promise<Application> {
  const opened = config.DATABASE_URL
    ? await openPostgresStore(config.DATABASE_URL, onProblem)
    : await openEmbeddedStore(config.DATA_DIR, onProblem);
  const store = measuring(opened);
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
