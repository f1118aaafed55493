import { runOnData } from './on-data.js';
import { BackupFailed, restore } from './store/index.js';

/** `npm run restore -- folder`: verifies a backup and copies it into an empty data folder. */
runOnData(async (dataDir, [backup]) => {
  if (backup === undefined) {
    throw new BackupFailed('请给出备份的文件夹 say which backup: npm run restore -- folder');
  }
  const checked = await restore(backup, dataDir);
  return { what: `已恢复到 restored to: ${dataDir}`, checked };
});
