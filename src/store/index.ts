export {
  BackupFailed,
  backUp,
  type Checked,
  checkFolder,
  DataDamaged,
  DataFolderInUse,
  NoData,
  openEmbeddedStore,
  restore,
} from './embedded/index.js';
export { type Moved, moveStore, TargetNotEmpty } from './move/index.js';
export { openPostgresStore } from './postgres/index.js';
export {
  type Access,
  type ApiToken,
  type Change,
  type ChannelState,
  ClaimChanged,
  type News,
  type Page,
  type RulingDecision,
  type Session,
  type Staff,
  type Store,
  type StoreProblem,
  StoreUnavailable,
} from './store.js';
