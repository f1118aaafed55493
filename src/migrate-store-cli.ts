import { BadSettings, readConfig } from './config.js';
import { loadDotEnv } from './dot-env.js';
import {
  DataDamaged,
  DataFolderInUse,
  moveStore,
  NoData,
  StoreUnavailable,
  TargetNotEmpty,
} from './store/index.js';

/**
 * `npm run migrate-store`: copies DATA_DIR into the empty database at DATABASE_URL and proves that nothing differs. Exits 1
 * where anything does.
 */
async function main(): Promise<void> {
  loadDotEnv();
  const { DATA_DIR, DATABASE_URL } = readConfig(process.env);
  if (!DATABASE_URL) throw new BadSettings('DATABASE_URL: 未填 not set');
  const { documents, claims, evidence, wrong } = await moveStore(DATA_DIR, DATABASE_URL);
  process.stdout.write(
    `已迁移并逐一核对 moved and compared: 文档 documents ${documents} · 申请 claims ${claims} · 材料 evidence files ${evidence}\n`,
  );
  for (const line of wrong) process.stderr.write(`${line}\n`);
  process.stdout.write(
    wrong.length === 0 ? '完全一致 nothing differs\n' : `不一致 differs: ${wrong.length}\n`,
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

/** What a person can put right is said in a line; anything else is a fault and shows where it is from. */
const PLAIN = [BadSettings, DataDamaged, DataFolderInUse, NoData, StoreUnavailable, TargetNotEmpty];

main().catch((error: unknown) => {
  const isPlain = PLAIN.some((kind) => error instanceof kind);
  const words = error instanceof Error ? (isPlain ? error.message : error.stack) : String(error);
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
});
