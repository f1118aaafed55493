export { type Moved, moveStore, TargetNotEmpty } from './move.js';
