export { rulingsOn } from './in-force.js';
export { keepCurrent } from './keep-current.js';
export { type Effect, type Preview, previewOf, reassessAll } from './settle.js';
