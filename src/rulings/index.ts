export { rulingsOn } from './in-force.js';
export { type Effect, effectsOf, reassessAll, settle } from './settle.js';
