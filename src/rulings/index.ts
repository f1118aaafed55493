export { rulingsOn } from './in-force.js';
export { keepCurrent } from './keep-current.js';
export { type Effect, type Effects, effectsOf, reassessAll, sumEffects } from './settle.js';
