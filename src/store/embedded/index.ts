export { DataFolderInUse } from './lock.js';
export { openEmbeddedStore } from './open.js';
