export { askable, LONGEST_NOTE, NEEDS_FACTS } from './ask.js';
export { review } from './review.js';
