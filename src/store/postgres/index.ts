export { openPostgresStore } from './open.js';
