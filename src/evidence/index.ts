export { MOST_BYTES, takeFileInto } from './take.js';
