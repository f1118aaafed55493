export { openEmbeddedStore } from './embedded.js';
export { DataFolderInUse } from './lock.js';
export { type Session, type Staff, type Store, StoreUnavailable } from './store.js';
