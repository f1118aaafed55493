export { type Claim, type ClaimSummary, type Contact, type StatedFact, statedFacts } from './claim.js';
export { fileClaims } from './file.js';
export { newClaimNumber, readClaimNumber } from './number.js';
