export { askable, LONGEST_NOTE, NEEDS_FACTS } from './ask.js';
export { type Compared, type Earlier, earlierOf } from './earlier.js';
export { type Related, relatedTo, SHARED, type Shared } from './related.js';
export { review } from './review.js';
