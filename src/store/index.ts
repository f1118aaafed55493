export {
  BackupFailed,
  backUp,
  type Checked,
  checkFolder,
  DataFolderInUse,
  NoData,
  openEmbeddedStore,
  restore,
} from './embedded/index.js';
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
