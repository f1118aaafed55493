import { join } from 'node:path';
import { runOnData } from './on-data.js';
import { backUp } from './store/index.js';

/** `npm run backup [-- folder]`: a consistent copy of the data folder, while the product runs or not. */
runOnData(async (dataDir, [given]) => {
  const time = new Date().toISOString().slice(0, 19).replace(/\D/g, '');
  const target = given ?? join('backups', time);
  const checked = await backUp(dataDir, target);
  return { what: `备份 backup: ${target}`, checked };
});
