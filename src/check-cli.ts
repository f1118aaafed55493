import { runOnData } from './on-data.js';
import { checkFolder } from './store/index.js';

/** `npm run check`: verifies everything that is stored, while the product runs or not; exits 1 where anything is wrong. */
runOnData(async (dataDir, [folder = dataDir]) => ({
  what: `检查 checked: ${folder}`,
  checked: await checkFolder(folder),
}));
