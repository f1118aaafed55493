export { openEmbeddedStore } from './embedded.js';
export { type Session, type Staff, type Store, StoreUnavailable } from './store.js';
