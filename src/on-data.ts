import { BadSettings, readConfig } from './config.js';
import { loadDotEnv } from './dot-env.js';
import { BackupFailed, type Checked, NoData, StoreUnavailable } from './store/index.js';

/**
 * A command on the data folder of the embedded store. Says what was done and what is wrong; exits 1 where anything is.
 * @param work gets the data folder and what was given on the command line
 */
export function runOnData(
  work: (
    dataDir: string,
    given: readonly string[],
  ) => Promise<{ readonly what: string; readonly checked: Checked }>,
): void {
  Promise.resolve()
    .then(async () => {
      loadDotEnv();
      const { DATA_DIR, DATABASE_URL } = readConfig(process.env);
      if (DATABASE_URL) throw new BackupFailed(FOR_POSTGRES);
      const { what, checked } = await work(DATA_DIR, process.argv.slice(2));
      const { documents, claims, evidence, wrong } = checked;
      process.stdout.write(
        `${what}\n文档 documents ${documents} · 申请 claims ${claims} · 材料 evidence files ${evidence}\n`,
      );
      for (const line of wrong) process.stderr.write(`${line}\n`);
      process.stdout.write(wrong.length === 0 ? '全部完好 all is well\n' : `有问题 wrong: ${wrong.length}\n`);
      process.exitCode = wrong.length === 0 ? 0 : 1;
    })
    .catch((error: unknown) => {
      const isPlain = PLAIN.some((kind) => error instanceof kind);
      const words = error instanceof Error ? (isPlain ? error.message : error.stack) : String(error);
      process.stderr.write(`${words}\n`);
      process.exitCode = 1;
    });
}

/** What a person can put right is said in a line; anything else is a fault and shows where it is from. */
const PLAIN = [BackupFailed, BadSettings, NoData, StoreUnavailable];

const FOR_POSTGRES =
  'DATABASE_URL 已设置，数据在 PostgreSQL 里：请用 pg_dump 备份，用 pg_restore 恢复\n' +
  'DATABASE_URL is set, the data is in PostgreSQL: back it up with pg_dump, restore it with pg_restore';
