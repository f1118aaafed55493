export { BackupFailed, backUp, restore } from './backup.js';
export { type Checked, checkFolder, NoData } from './check.js';
export { DataDamaged, type Everything, openEverything } from './everything.js';
export { DataFolderInUse } from './lock.js';
export { openEmbeddedStore } from './open.js';
