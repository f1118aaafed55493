export { type Counts, countRows, receivedIn } from './count-rows.js';
export { openPostgresStore } from './open.js';
