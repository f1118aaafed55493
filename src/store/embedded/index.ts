export { BackupFailed, backUp, restore } from './backup.js';
export { type Checked, checkFolder, NoData } from './check.js';
export { DataFolderInUse } from './lock.js';
export { openEmbeddedStore } from './open.js';
